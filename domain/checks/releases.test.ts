// All checks over real releases, which are right, and over one release with an error planted in each copy. Neither is
// part of the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { imported } from '@/testing/imported-text'
import { check } from './check'
import type { IssueCode } from './reading/issue'

const material = new URL('../../../shared/input/', import.meta.url)
const present = existsSync(material)

/** What says that a number, a sum, a year or a weekday is wrong. No text that is right has one of these. */
const ERRORS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'two-values',
  'value-slip',
  'summary-contradicts',
  'summary-change-contradicts',
  'part-over-total',
  'parts-off-total',
  'table-off-total',
  'share-over-100',
  'shares-over-100',
  'share-miscounted',
  'structure-off-100',
  'sign-against-verb',
  'verb-against-values',
  'growth-miscounted',
  'fall-in-times',
  'percent-for-points',
  'points-for-percent',
  'year-off-title',
  'year-ahead',
  'base-later',
  'weekday-wrong',
  'weekday-doubtful',
  'date-impossible',
])
/** Planted besides: a mark left open, a summary that nothing supports. */
const PLANTED: ReadonlySet<IssueCode> = new Set([...ERRORS, 'pair-open', 'summary-unsupported', 'summary-differs'])

const codes = (text: string, which: ReadonlySet<IssueCode>): IssueCode[] =>
  check(imported(text), 1)
    .map(({ code }) => code)
    .filter((code) => which.has(code))

/** A text begins behind its first line of dashes; what stands above is about the file. */
const textOf = (file: string): string => {
  const whole = readFileSync(new URL(file, material), 'utf8')
  const head = whole.indexOf('\n---\n')
  return head < 0 ? whole : whole.slice(head + 5)
}

const textsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, material))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => folder + name)

describe('texts that are not of the project', () => {
  if (!present) {
    console.warn('Skipped: the real releases (../shared/input) are not on this machine.')
    it.skip('are checked (skipped: ../shared/input is absent)', () => {})
    return
  }

  it.each(['', 'dev/', 'more/'].flatMap(textsIn))('%s, which is right, is not called wrong', (file) =>
    expect(codes(textOf(file), ERRORS)).toEqual([]),
  )

  const planted = JSON.parse(readFileSync(new URL('errors/planted.json', material), 'utf8')) as {
    name: string
    text: string
  }[]
  it.each(planted)('$name', ({ name, text }) => {
    const found = codes(text, PLANTED)
    if (name.includes('clean')) expect(found).toEqual([])
    else expect(found).not.toEqual([])
  })
})
