// Runs a program of the house that is written in TypeScript, as a process or as a thread:
//   node commands/run.mjs FILE [ARGUMENTS]
//   node commands/run.mjs --compile FILE...     only compiles, for where nothing can be written later
import './production.mjs'
import { pathToFileURL } from 'node:url'
import { compiled } from './compiled.mjs'

const DAY_MS = 24 * 60 * 60 * 1000

const [, , file, ...rest] = process.argv
if (!file) {
  console.error('Usage: node commands/run.mjs FILE [ARGUMENTS]')
  process.exit(64)
}
if (file === '--compile') {
  for (const one of rest) await compiled(one)
  process.exit(0)
}
// A fault is told with the place in the source.
process.setSourceMapsEnabled(true)
const { program, inUse } = await compiled(file)
setInterval(inUse, DAY_MS).unref()
process.argv.splice(1, Infinity, program, ...rest)
await import(pathToFileURL(program).href)
