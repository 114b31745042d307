import { expect, test } from 'vitest'
import { aManuscript } from '@/testing/sample-manuscript'
import { aText } from '@/testing/sample-text'
import { check } from './check'
import { emptyContext } from './reading/context'
import { identity, issue, ISSUES, sentence } from './reading/issue'

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

test('a good release has no finding but figures left unmarked', () => {
  expect(check(aManuscript(), 1).map(({ code }) => code)).toEqual(['figure-unmarked'])
})

test('what blocks comes first, and nothing is said twice', () => {
  const twice = issue('metric-unused', { part: 'metric', id: 'm9' }, { words: '3人' })
  const found = check(aText('发布会于2024年4月26日（星期四）举行，推动“学有所教。'), 1, [twice, twice])
  expect(found.map(({ code }) => code)).toEqual(['weekday-wrong', 'metric-unused', 'summary-missing', 'pair-open'])
})

test('an edition after the first, and the lists of the office, reach the checks', () => {
  const found = check(aText({ summary: '请登陆。', body: '请登录。' }), 2, [], {
    ...emptyContext,
    wrongWords: [{ wrong: '登陆', right: '登录' }],
  })
  expect(found.map(({ code }) => code)).toEqual(['change-note-missing', 'word-wrong'])
})

test('a finding is the same for as long as its words stay', () => {
  const [before, same, other] = ['推动“学有所教。', '推动“学有所教。', '推动“技有所评。'].map((text) =>
    identity(check(aText(text), 1).at(-1)!),
  )
  expect(same).toBe(before)
  expect(other).not.toBe(before)
})

test('every sentence fills its places in both languages', () => {
  for (const [code, { zh, en }] of Object.entries(ISSUES)) {
    expect([code, places(en).filter((place) => !places(zh).includes(place))]).toEqual([code, []])
  }
  const findings = check(
    aText('发布会于2024年4月26日（星期四）举行，推动“学有所教。全年开展培训183场，其中线上213场。'),
    1,
  )
  for (const one of findings) expect(`${sentence(one, 'zh')}${sentence(one, 'en')}`).not.toMatch(/\{|\}|undefined/)
})
