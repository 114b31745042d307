import { expect, it } from 'vitest'
import { aManuscript, aParagraph, figure, words } from '@/testing/sample-manuscript'
import { aMetric } from '@/testing/sample-metrics'
import type { Inline } from '../../text'
import { sentence } from '../reading/issue'
import { halfFigures } from './half-figures'

const half = (before: string, printed: string, after: string, place: 'lead' | 'section' = 'section') => {
  const metric = aMetric({ id: 'm', words: printed, place })
  const run: Inline[] = [words(before), figure('m'), words(after)]
  return halfFigures(
    aManuscript({
      title: '贸易与人口',
      summary: [],
      lead: place === 'lead' ? [aParagraph(...run)] : [],
      sections: place === 'section' ? [{ id: 's', heading: '一', level: 1, body: [aParagraph(...run)] }] : [],
      metrics: [metric],
    }),
  )
}

it.each([
  ['库存－', '8吨', '。', '－'],
  ['到会', '6', '½小时', '½小时'],
  ['全长', '9公里', '半', '半'],
  ['投资2亿', '5000万元', '', '2亿'],
  ['管线长', '6万', '2千米', '2千米'],
  ['人口', '66.5', '¹万人', '¹'],
])('%s“%s”%s is half a number, however it was marked, and holds up the release', (before, printed, after, sign) => {
  const found = half(before, printed, after)
  expect(found).toMatchObject([
    { code: 'figure-half', severity: 'blocks', place: { part: 'section', id: 's' }, values: { words: printed, sign } },
  ])
  expect(half(before, printed, after, 'lead')).toHaveLength(1)
  expect(sentence(found[0]!, 'zh')).toContain(`“${printed}”紧挨着“${sign}”`)
})

it('a title that prints more than its metric says is told as well', () =>
  expect(
    halfFigures(
      aManuscript({
        title: '库存－8吨',
        summary: [],
        lead: [],
        sections: [],
        metrics: [aMetric({ id: 'm', words: '8吨', place: 'title', section: null })],
      }),
    ),
  ).toMatchObject([{ place: { part: 'title' } }]))

it.each([
  ['产量', '8吨', '。'],
  ['差额为', '－8吨', '。'],
  ['每户', '3', '—5吨'],
  ['三级', '12家', '，'],
  ['惠及', '26.8万', '人次'],
])('%s“%s”%s is a whole number', (before, printed, after) => expect(half(before, printed, after)).toEqual([]))
