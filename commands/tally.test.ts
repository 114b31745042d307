import { describe, expect, it } from 'vitest'
import { check, fromPlaywright, fromVitest, lineOf, sum } from './tally.mjs'

describe('the count of all tests', () => {
  it('adds the checks and the tests of every runner in one line', () => {
    const unit = fromVitest({ numPassedTests: 10, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }, 0)
    const browser = fromPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 } }, 1)
    expect(lineOf(sum([check(true), check(false), unit, browser]))).toBe('14 passed, 2 failed, 2 skipped')
    expect(lineOf(sum([check(true)]))).toBe('1 passed, 0 failed')
  })

  it('counts a runner that ended badly without a failed test as failed, with or without a report', () => {
    expect(fromVitest({ numPassedTests: 5, numFailedTests: 0 }, 1).failed).toBe(1)
    expect(fromVitest(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(fromPlaywright(null, 1).failed).toBe(1)
  })

  it('does not pass a test that passed only the second time', () => {
    expect(fromPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 } }, 0)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    })
  })
})
