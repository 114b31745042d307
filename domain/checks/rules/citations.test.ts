import { expect, test } from 'vitest'
import { aManuscript } from '@/testing/sample-manuscript'
import { aMetric } from '@/testing/sample-metrics'
import { citations } from './citations'

const CITED = {
  article: 'a2',
  edition: 1,
  metric: 'm7',
  slug: 'night-schools',
  title: '夜校开班',
  words: '26.8万人次',
  value: '268000',
}
const citing = (words: string, value: string, more = {}) =>
  citations(
    aManuscript({ metrics: [aMetric({ id: 'm1', words, value, label: '参加学习', ...more, cites: CITED })] }),
  ).map(({ code }) => code)

test.each<[string, string, object?]>([
  ['26.9万人次', '269000', { scale: '万' }],
  ['2680人次', '2680'],
  ['不足26万人次', '260000', { scale: '万', qualifier: '不足' }],
])('%s contradicts the 26.8万人次 it cites', (words, value, more) =>
  expect(citing(words, value, more)).toEqual(['citation-differs']),
)

test.each<[string, string, object?]>([
  ['26.8万人次', '268000', { scale: '万' }],
  ['268000人次', '268000'],
  ['27万人次', '270000', { scale: '万' }],
  ['近27万人次', '270000', { scale: '万', qualifier: '近' }],
])('%s repeats or rounds it', (words, value, more) => expect(citing(words, value, more)).toEqual([]))

test('a figure that cites nothing is not compared', () =>
  expect(citations(aManuscript({ metrics: [aMetric({ id: 'm1' })] }))).toEqual([]))
