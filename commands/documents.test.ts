// The pages that tell of the code, held against the code: whatever one of them leaves out, or still tells, fails here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decisionsPage } from './decisions-page'
import { licencesPage, licensed } from './licences-page'

const root = join(import.meta.dirname, '..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const all = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map((match) => match[1]!).sort()
const { dependencies, devDependencies, scripts } = JSON.parse(text('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>

describe('.env.example', () => {
  const example = text('.env.example')

  it('tells every variable that env.ts reads, and no other', () => {
    const schema = /z\.object\(\{\n([\s\S]*?)\n\}\)/.exec(text('env.ts'))?.[1] ?? ''
    const read = all(schema, /^ {2}([A-Z][A-Z0-9_]*):/gm)
    expect(read).toContain('PAYLOAD_SECRET')
    expect(all(example, /^# ([A-Z][A-Z0-9_]*)=/gm)).toEqual(read)
  })

  it('sets nothing when it is copied as it is: an empty value would hide what the commands write', () => {
    expect(example.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
  })
})

describe('docs/dependencies.md', () => {
  const [running, developing] = text('docs/dependencies.md').split('## What only develops') as [string, string]

  it.each([
    ['what runs', running, dependencies],
    ['what only develops', developing, devDependencies],
  ])('gives the reason for every package of %s', (_, told, packages) => {
    expect(all(told, /^\| `([^`]+)` \|/gm)).toEqual(Object.keys(packages).sort())
    expect(told.split('\n').filter((line) => /^\| `.*\| *\|/.test(line))).toEqual([])
  })

  it('may say that all versions are exact', () => {
    expect(
      Object.values({ ...dependencies, ...devDependencies }).filter((range) => !/^\d+\.\d+\.\d+$/.test(range)),
    ).toEqual([])
  })
})

describe('README.md', () => {
  it('tells every command of package.json in its table, and no other', () => {
    const told = all(text('README.md'), /^\| `npm (?:run )?([\w:-]+)[^`]*` \|/gm)
    expect(told).toEqual(Object.keys(scripts).sort())
  })
})

describe('docs/api.md', () => {
  const sources = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => text(join(folder, file)))

  /** `GET /:id/figures`, wherever it is mounted. */
  const served = sources('desk')
    .flatMap((source) => [
      ...[...source.matchAll(/\bendpoint\(\s*'(\w+)',\s*'([^']+)'/g)].map(([, method, path]) => [method, path]),
      ...[...source.matchAll(/\{ path: '([^']+)', method: '(\w+)'/g)].map(([, path, method]) => [method, path]),
    ])
    .map(([method, path]) => `${method!.toUpperCase()} ${path}`)
    .sort()

  it('tells every address of the desk, and none that is gone', () => {
    expect(served).toContain('POST /:id/actions')
    const told = [...text('docs/api.md').matchAll(/^\| `([A-Z]+) \/api\/[a-z]+(\/[^` ]+)` \|/gm)]
    expect(told.map(([, method, path]) => `${method} ${path}`).sort()).toEqual(served)
  })
})

describe('docs/decisions', () => {
  it('has a list of all records, each with number, title, date and status', () => {
    expect(text('docs/decisions/README.md')).toBe(decisionsPage(root))
  })
})

describe('docs/licences.md', () => {
  it('names every package that runs', () => {
    expect(text('docs/licences.md')).toBe(licencesPage(root))
  })

  it('names none whose licence would bind the whole program, or that names none', () => {
    // Each alternative of an OR is a choice; LGPL is allowed where it is a library that can be exchanged (sharp's).
    const binding = licensed(root).filter(({ name, licence }) =>
      licence
        .replaceAll(/[()]/g, '')
        .split(' OR ')
        .every(
          (choice) => /not named|GPL|SSPL|BUSL/.test(choice) && !(choice.includes('LGPL') && name.startsWith('@img/')),
        ),
    )
    expect(binding).toEqual([])
  })
})
