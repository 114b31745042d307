// The phases of `npm test`: each runs one tool and answers how many checks passed and failed, and what to read when
// some did. Runs before `npm ci`, and therefore uses no library.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run, script, tail } from './child.mjs'
import { phase } from './console.mjs'
import { keep, Plain } from './environment.mjs'
import { prepare } from './prepare.mjs'
import { check, fromPlaywright, fromVitest, lineOf } from './tally.mjs'

const REPORTS = join(keep, 'reports')
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0' }
const LONGEST = 200
/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ tally: Tally, failed: boolean, summary: string, output: string }} Done
 */

/**
 * @param {string} name
 * @param {string} file
 */
const bin = (name, file) => join('node_modules', name, file)

/**
 * @param {Tally} tally
 * @param {string} output
 * @returns {Done}
 */
const done = (tally, output) => ({
  tally,
  failed: tally.failed > 0,
  summary: tally.failed > 0 || tally.passed !== 1 ? lineOf(tally) : '',
  output: tally.failed > 0 ? tail(output, LONGEST) : '',
})

/**
 * @param {string} name
 * @param {() => Promise<{ code: number, output: string }>} work
 */
const whole = (name, work) =>
  phase(name, async () => {
    const { code, output } = await work()
    return done(check(code === 0), output)
  })

/**
 * @param {string[]} args
 * @param {import('./child.mjs').Run} [options]
 */
const node = (args, options = {}) => run(process.execPath, args, { ...options, env: { ...PLAIN, ...options.env } })

export const lint = () => whole('lint', () => node([bin('oxlint', 'bin/oxlint')]))
export const format = () => whole('format', () => node([bin('oxfmt', 'bin/oxfmt'), '--check']))
export const types = () =>
  whole('types', async () => {
    const all = await node([bin('typescript', 'bin/tsc'), '--noEmit', '-p', '.'])
    return all.code === 0 ? node([bin('typescript', 'bin/tsc'), '-p', 'tsconfig.commands.json']) : all
  })
export const fresh = () =>
  whole('generated files', () => script('commands/generate.ts', ['--check'], { env: { ...PLAIN, DATABASE_URL: '' } }))

/** @param {string} file */
const reportOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** @param {string} name */
const cleanReport = (name) => {
  mkdirSync(REPORTS, { recursive: true })
  const file = join(REPORTS, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/**
 * A project of vitest.config.ts.
 * @param {string} project
 */
export const vitest = (project) =>
  phase(project, async (at) => {
    const file = cleanReport(project)
    const { code, output } = await node(
      [
        bin('vitest', 'vitest.mjs'),
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      {
        onLine: (line) => {
          if (/✓|✗|❯|×/.test(line)) at(line.trim().slice(0, 50))
        },
      },
    )
    return done(fromVitest(reportOf(file), code), output)
  })

export const built = async () => {
  try {
    await prepare({ withBuild: true, data: null })
    return done(check(true), '')
  } catch (error) {
    if (!(error instanceof Plain)) throw error
    return done(check(false), error.message)
  }
}

/** @param {string} browser */
export const browserTests = (browser) =>
  phase('browser tests', async (at) => {
    const file = cleanReport('browser')
    const { code, output } = await node([bin('@playwright/test', 'cli.js'), 'test', '--reporter=list,json'], {
      env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      onLine: (line) => at(line.trim().slice(0, 50)),
    })
    return done(fromPlaywright(reportOf(file), code), output)
  })
