// The TypeScript of the house as Node runs it: one program and all that it imports of ours, compiled into a few files;
// libraries stay where they are. Node loads these in half the time that a loader between it and 2,000 modules takes.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { build, stop } from 'esbuild'
import { keep, root } from './environment.mjs'

const folder = join(keep, 'run')
const KEPT_MS = 7 * 24 * 60 * 60 * 1000

/** @param {string} path */
const withSlashes = (path) => path.replaceAll(sep, '/')

/**
 * Plain JavaScript of ours is not taken in: it knows where it lies, and it may hold something that there is once.
 * @type {import('esbuild').Plugin}
 */
const plainStaysOutside = {
  name: 'plain-stays-outside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^(?:\.|@\/).*\.mjs$/ }, ({ path, resolveDir }) => {
      const file = path.startsWith('@/') ? join(root, path.slice(2)) : resolve(resolveDir, path)
      return { path: withSlashes(relative(folder, file)), external: true }
    })
  },
}

/** What no program has used for a week goes. */
const sweep = () => {
  const old = Date.now() - KEPT_MS
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < old) rmSync(path, { force: true })
  }
}

/** @param {readonly string[]} paths */
const touch = (paths) => {
  for (const path of paths)
    try {
      utimesSync(path, new Date(), new Date())
    } catch {
      // A folder that cannot be written (an image) ages nothing.
    }
}

/**
 * Names say what is in a file (a hash), so programs that are compiled at the same moment, by threads of one process
 * too, never meet half a file.
 * @param {import('esbuild').OutputFile} file
 */
const put = ({ path, contents }) => {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${randomUUID()}`
  writeFileSync(unfinished, contents)
  renameSync(unfinished, path)
  sweep()
}

/**
 * Where the compiled program lies. Whoever runs on, for weeks perhaps, calls `inUse` now and then: a part of it may be
 * loaded late.
 * @param {string} file from the root
 */
export const compiled = async (file) => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'linked',
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [plainStaysOutside],
  })
  await stop()
  outputFiles.forEach(put)
  const inUse = () => touch(outputFiles.map(({ path }) => path))
  inUse()
  const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === withSlashes(file)) ?? []
  if (!entry) throw new Error(`${file} is no program.`)
  return { program: join(root, entry), inUse }
}
