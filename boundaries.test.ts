// The borders of the house, kept by reading every file: who imports whom, and what no file may hold.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const SKIPPED = ['node_modules', 'data', 'migrations', 'test-results', 'playwright-report']
const GENERATED = ['payload-types.ts', 'next-env.d.ts', 'app/(payload)/admin/importMap.js']

const walk = (folder: string): string[] =>
  readdirSync(join(import.meta.dirname, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.name.startsWith('.') || SKIPPED.includes(path)) return []
    return entry.isDirectory() ? [path, ...walk(path)] : [path]
  })

const paths = walk('.')
const files = paths
  .filter((path) => /\.(ts|tsx|mjs|js|css)$/.test(path) && !GENERATED.includes(path))
  .map((path) => ({ path, source: readFileSync(join(import.meta.dirname, path), 'utf8') }))
type File = (typeof files)[number]

const code = ({ source }: Pick<File, 'source'>): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/.*$/gm, '')

/** What a file asks for: import, export from, import(), require(), and mocks; types too. */
const asked = (file: Pick<File, 'source'>): string[] =>
  [
    ...code(file).matchAll(
      /(?<!['"`])(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\(|\bvi\.(?:do)?mock\s*\()\s*(['"`])([^'"`\n]+)\1/g,
    ),
  ].map((match) => match[2]!)

/** A file of the house as its path without ending; a package by its name. */
const resolved = (file: string, name: string): { house: string } | { pack: string } => {
  if (name === '@payload-config') return { house: 'payload.config' }
  if (name.startsWith('@/')) return { house: name.slice(2) }
  if (name.startsWith('/')) return { house: `outside${name}` }
  return name.startsWith('.') ? { house: posix.join(dirname(file), name) } : { pack: name }
}

const within = (place: string, folders: readonly string[]) =>
  folders.some((folder) => place === folder || (folder.endsWith('/') && place.startsWith(folder)))
const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const FOR_TESTS = [
  'vitest',
  'fast-check',
  'cheerio',
  'react-dom/server',
  '@mozilla/readability',
  'linkedom',
  'node:fs',
  'node:path',
  'node:url',
]

/** What the desk's addresses take and answer: types that both sides import. */
const CONTRACTS = [
  'attachments',
  'citations',
  'figures',
  'importing',
  'indicators',
  'notices',
  'presence',
  'review',
  'sheet',
  'workflow',
].map((noun) => `desk/${noun}/contract`)

/** `house`: the folders (with a slash) and modules it may ask; `packs`: the packages, where it matters. */
type Border = { house: string[]; packs?: string[] }
const BORDERS: Record<string, Border> = {
  'domain/': {
    house: ['domain/'],
    packs: [
      'zod',
      'canonicalize',
      'diff',
      'cheerio',
      'cheerio/slim',
      'marked',
      'mammoth',
      'pinyin-pro',
      '@zxcvbn-ts/core',
      '@zxcvbn-ts/language-common',
      'node:crypto',
      'node:zlib',
    ],
  },
  'components/site/': { house: ['components/site/', 'domain/', 'site/types', 'site/addresses'], packs: ['react'] },
  'components/admin/': {
    house: [
      'components/admin/',
      'components/site/',
      'domain/',
      'desk/queues/',
      'desk/review/',
      'site/addresses',
      'payload-types',
      'desk/manuscript/same-text',
      'desk/manuscript/editor-state',
      'desk/sheet/open-sheet',
      'desk/history/contract',
      'desk/history/history',
      'desk/staff/person-page',
      ...CONTRACTS,
    ],
  },
  'site/': {
    house: ['site/', 'domain/', 'database/rows', 'database/readiness', 'env', 'payload-types', 'payload.config'],
  },
  'respond/': {
    house: [
      'respond/',
      'site/',
      'components/site/',
      'domain/',
      'database/media-files',
      'database/picture-widths',
      'front/safe-headers',
      'env',
    ],
  },
  'front/': { house: ['front/', 'log.mjs'] },
  'mirror/': {
    house: [
      'mirror/',
      ...['address', 'answer', 'backend', 'compress', 'follow', 'ledger', 'revision', 'safe-headers', 'touched'].map(
        (file) => `front/${file}`,
      ),
      'site/',
      'respond/answer',
      'respond/files/data-file',
      'respond/files/xml',
      'domain/attachments',
      // The routes themselves, found by their folder.
      'app/${folder}/',
    ],
  },
  'app/(site)/': { house: ['app/(site)/', 'respond/', 'site/', 'components/site/'] },
  'app/(desk)/': { house: ['app/(desk)/', 'respond/', 'desk/', 'site/', 'components/site/'] },
  'database/': { house: ['database/', 'domain/', 'env', 'migrations/', 'payload-types'] },
  // The editor's own nodes are the same on both sides.
  'collections/': {
    house: [
      'collections/',
      'desk/',
      'domain/',
      'database/media-files',
      'components/admin/figures/figure-node',
      'components/admin/ui/lenses',
      'components/admin/editor/note-node',
      'components/admin/editor/table-text-node',
      'components/admin/ui/lenses',
      'env',
      'payload-types',
    ],
  },
  'desk/': {
    house: [
      'desk/',
      'log.mjs',
      'domain/',
      'database/',
      'respond/',
      'site/',
      'components/site/',
      'env',
      'payload-types',
      'payload.config',
    ],
  },
}

const crossings = (folder: string, { house, packs }: Border): string[] =>
  files
    .filter(
      ({ path }) =>
        path.startsWith(folder) && !(isTest(path) && folder !== 'domain/' && !folder.startsWith('components/')),
    )
    .flatMap((file) => {
      const extra = isTest(file.path) ? FOR_TESTS : []
      return asked(file)
        .filter((name) => {
          const to = resolved(file.path, name)
          return 'house' in to
            ? !within(to.house, isTest(file.path) ? [...house, 'testing/'] : house)
            : packs !== undefined && ![...packs, ...extra].includes(to.pack)
        })
        .map((name) => `${file.path} → ${name}`)
    })

/** Where code (comments aside) says something it may not; `except` are files. */
const places = (pattern: RegExp, { inside = '', except = [] as string[], comments = false } = {}): string[] =>
  files
    .filter(({ path }) => path.startsWith(inside) && !within(path, except) && path !== 'boundaries.test.ts')
    .filter((file) => pattern.test(comments ? file.source : code(file)))
    .map(({ path }) => path)

describe('who asks whom', () => {
  it('every way to ask is seen', () => {
    const source = `import a from 'a'\nimport type { B } from "b"\nimport 'c'\nexport { d } from './d'\nexport * from 'e'\nconst f = await import('f')\nrequire('g')\nvi.mock('h')\ntype I = import('i').I // import x from 'no'\n/* import 'no' */ import {\n  j,\n} from 'j'; const url = 'https://no' // from 'no'\nword === 'from' || word === 'to'`
    expect(asked({ source })).toEqual(['a', 'b', 'c', './d', 'e', 'f', 'g', 'h', 'i', 'j'])
  })

  it.each(Object.entries(BORDERS))('%s keeps its border', (folder, border) => {
    expect(files.some(({ path }) => path.startsWith(folder))).toBe(true)
    expect(crossings(folder, border)).toEqual([])
  })

  it('what all parts of the panel share asks none of them', () => {
    const shared = files.filter(({ path }) => path.startsWith('components/admin/ui/'))
    expect(shared.length).toBeGreaterThan(20)
    expect(
      shared.flatMap((file) =>
        asked(file)
          .map((name) => Object.values(resolved(file.path, name))[0]!)
          .filter((to) => to.startsWith('components/admin/') && !to.startsWith('components/admin/ui/'))
          .map((to) => `${file.path} → ${to}`),
      ),
    ).toEqual([])
  })

  it('only the desk and the database hold the permit to write editions and ledger', () => {
    const holders = files.filter(
      (file) =>
        asked(file).some((name) => within(Object.values(resolved(file.path, name))[0]!, ['database/guard'])) &&
        /\bpermitted\b/.test(code(file)),
    )
    expect(holders.map(({ path }) => path).filter((path) => !within(path, ['desk/', 'database/']))).toEqual([])
    expect(holders.length).toBeGreaterThan(0)
  })

  it('what starts the house uses no library: it runs before there is one', () => {
    // What compiles the commands is begun when all is installed, and never imported by what comes before.
    const later = ['commands/run.mjs', 'commands/compiled.mjs']
    const starting = files.filter(({ path }) => /^commands\/[\w-]+\.mjs$/.test(path) && !later.includes(path))
    expect(starting.length).toBeGreaterThan(10)
    expect(
      starting.flatMap((file) =>
        asked(file).filter((name) => /^[@.\w]/.test(name) && !/^(node:|\.\/(?!run|compiled)[\w-]+\.mjs$)/.test(name)),
      ),
    ).toEqual([])
  })

  it('the domain has no clock, no chance, no console, no network and no environment', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bsetTimeout\b|\bconsole\.|\bfetch\(|\bprocess\.|\bglobalThis\b/
    expect(places(impure, { inside: 'domain/' }).filter((path) => !isTest(path))).toEqual([])
  })

  it('the environment is read in one place', () => {
    // What starts the house reads it before there is a house: the commands, the tests' environment, and the journeys,
    // which start servers.
    const except = [
      'env.ts',
      'testing/',
      'vitest.config.ts',
      'playwright.config.ts',
      'e2e/',
      'front/serve.mjs',
      'commands/bench/',
      'commands/chaos/',
      ...files.map(({ path }) => path).filter((path) => /^commands\/[\w-]+\.mjs$/.test(path)),
    ]
    expect(places(/\bprocess\.env\b/, { except })).toEqual([])
  })
})

describe('what is named', () => {
  it('by comments and documents is there', () => {
    const named =
      /(?<![\w/.-])(?:app|collections|commands|components|database|desk|domain|e2e|front|migrations|mirror|respond|seed|site|testing)\/(?:[\w()[\]-]+\/)*[\w.-]+\.(?:tsx?|mjs|css)\b/g
    const documents = paths
      .filter((path) => path.endsWith('.md'))
      .map((path) => ({ path, source: readFileSync(join(import.meta.dirname, path), 'utf8') }))
    const gone = [...files.filter(({ path }) => path !== 'commands/build-stamp.test.ts'), ...documents].flatMap(
      ({ path, source }) =>
        [...source.matchAll(named)].filter(([name]) => !paths.includes(name)).map(([name]) => `${path} → ${name}`),
    )
    expect(gone).toEqual([])
  })
})

describe('the clock of the desk', () => {
  it('is set back by the demo alone', () => {
    const asks = files.filter(({ source }) => /\bonEarlierDay\b/.test(source)).map(({ path }) => path)
    expect(asks.filter((path) => !/^(boundaries|desk\/clock)(\.test)?\.ts$/.test(path))).toEqual(['seed/demo/tell.ts'])
  })
})

describe('what no file holds', () => {
  it('more than 250 lines, a test more than 400', () => {
    const lines = ({ source }: File) => source.trimEnd().split('\n').length
    const tests = /\.(test|spec)\.tsx?$/
    expect(files.filter((file) => lines(file) > (tests.test(file.path) ? 400 : 250)).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('a comment beyond column 120, which the formatter leaves as it is', () => {
    const comment = /^\s*(?:\/\/|\/?\*)(?!.*(?:oxlint-disable|@typedef))/
    const long = files.flatMap(({ path, source }) =>
      source
        .split('\n')
        .filter((line) => line.length > 120 && comment.test(line))
        .map((line) => `${path}: ${line.trim().slice(0, 40)}`),
    )
    expect(long).toEqual([])
  })

  it('its first sentence among its imports, where the sorting of imports takes it', () => {
    const among = /^(?:import|\} from) .*\n(?:\/\/ .*\n)+import /m
    expect(files.filter(({ source }) => among.test(source)).map(({ path }) => path)).toEqual([])
  })

  it('a name that says nothing, or another style of name', () => {
    expect(paths.filter((path) => /(^|\/)(src|lib|utils?|helpers?|services|common|misc)$/.test(path))).toEqual([])
    expect(paths.filter((path) => /(^|[/-])(utils?|helpers?|common|misc|index)\.(tsx?|mjs)$/.test(path))).toEqual([])
    expect(
      files
        .map(({ path }) => path)
        .filter(
          (path) =>
            !path.startsWith('app/') && !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.(fuzz|test|spec|config|d))*\.\w+$/.test(path),
        ),
    ).toEqual([])
  })

  it.each<[string, RegExp]>([
    ['a wait for time', /waitForTimeout/],
    ['a test that runs alone', /\b(it|test|describe)(\.\w+)*\.only\b|\b(fit|fdescribe)\(/],
    [
      'a test put off without saying why',
      /\b(it|test|describe)\.todo\b|\b(it|test|describe)\.skip\(\s*['"`](?!.*skipped:)|\b(xit|xdescribe)\(/,
    ],
    ['work left over', /\b(TODO|FIXME|XXX|HACK)\b/],
    ['a type error talked away', /@ts-(ignore|nocheck|expect-error)/],
    ['an enum', /^\s*(export )?(declare )?(const )?enum \w/m],
    ['a barrel', /^export \* from/m],
  ])('%s', (_, pattern) => expect(places(pattern, { comments: true })).toEqual([]))
})
