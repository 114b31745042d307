// Counting what the runners report, so that one last line speaks for all of them.
// Runs before `npm ci`, and therefore uses no library.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number }}
 * VitestReport
 * @typedef {{ stats?: { expected?: number, unexpected?: number, flaky?: number, skipped?: number } }} PlaywrightReport
 */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/**
 * A check that is passed or failed as a whole.
 * @param {boolean} ok
 * @returns {Tally}
 */
export const check = (ok) => ({ ...NOTHING, [ok ? 'passed' : 'failed']: 1 })

/**
 * A runner that failed without a failed test (a file that cannot be loaded, no test at all) failed once.
 * @param {Tally} tally
 * @param {number} code
 */
const honest = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally)

/**
 * @param {VitestReport | null} report
 * @param {number} code
 */
export const fromVitest = (report, code) =>
  honest(
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    code,
  )

/**
 * A test that passed only when it was repeated has failed once: it counts as failed.
 * @param {PlaywrightReport | null} report
 * @param {number} code
 */
export const fromPlaywright = (report, code) =>
  honest(
    {
      passed: report?.stats?.expected ?? 0,
      failed: (report?.stats?.unexpected ?? 0) + (report?.stats?.flaky ?? 0),
      skipped: report?.stats?.skipped ?? 0,
    },
    code,
  )

/** @param {Tally[]} tallies */
export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    NOTHING,
  )

/** @param {Tally} tally */
export const lineOf = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
