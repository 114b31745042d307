import { describe, expect, it } from 'vitest'
import type { Manuscript } from '@/domain/manuscript'
import { aManuscript, aParagraph, figure, words } from '@/testing/sample-manuscript'
import { aMetric } from '@/testing/sample-metrics'
import { sentence } from '../reading/issue'
import { unmarkedFigures } from './unmarked-figures'

const NONE: Partial<Manuscript> = { title: '标题', summary: [], lead: [], sections: [], metrics: [] }
const found = (overrides: Partial<Manuscript>) => unmarkedFigures(aManuscript({ ...NONE, ...overrides }))
const inLead = (text: string) => found({ lead: [aParagraph(words(text))] }).map(({ values }) => values.count)

describe('numbers that are no figures yet', () => {
  it('every number of the lead, the summary and the sections is counted where it stands', () => {
    const issues = found({
      title: '临川建成49家基地',
      summary: [aParagraph(words('培训26.8万人次。'))],
      lead: [aParagraph(words('新建3家。')), aParagraph(words('投入2亿元，增长3.5%。'))],
      sections: [
        {
          id: 's1',
          heading: '一',
          level: 1,
          body: [
            {
              type: 'list',
              ordered: false,
              start: 1,
              items: [{ children: [{ type: 'link', href: '/', children: [words('5207场')] }], nested: null }],
            },
          ],
        },
      ],
    })
    expect(
      issues.map(({ code, severity, place, values }) => [code, severity, place.part, place.id, values.count]),
    ).toEqual([
      ['figure-unmarked', 'warns', 'title', undefined, '1'],
      ['figure-unmarked', 'warns', 'summary', undefined, '1'],
      ['figure-unmarked', 'warns', 'lead', undefined, '3'],
      ['figure-unmarked', 'warns', 'section', 's1', '1'],
    ])
  })

  it('a figure that is bound is none of them, in the title too', () => {
    const metrics = [
      aMetric({ id: 'm1', words: '49家', place: 'title', section: null }),
      aMetric({ id: 'm2', words: '26.8万人次', place: 'lead', section: null }),
    ]
    expect(
      found({ title: '临川建成49家基地', lead: [aParagraph(words('培训'), figure('m2'), words('。'))], metrics }),
    ).toEqual([])
  })

  it('a title that says a bound figure once more is counted once', () => {
    expect(
      found({
        title: '49家基地，49家课堂',
        metrics: [aMetric({ id: 'm1', words: '49家', place: 'title', section: null })],
      }),
    ).toMatchObject([{ values: { count: '1' } }])
  })

  it.each(['2024年4月26日上午', '临政发〔2021〕26号', '第3届大赛', '没有数字'])('none in “%s”', (text) =>
    expect(inLead(text)).toEqual([]),
  )

  it('the first three are named, in the way of each language', () => {
    const [issue] = found({ lead: [aParagraph(words('新建3家、培训26.8万人次、投入2亿元、增长3.5%。'))] })
    expect(sentence(issue!, 'zh')).toContain('4 处')
    expect(sentence(issue!, 'zh')).toContain('3家、26.8万人次、2亿元…')
    expect(sentence(issue!, 'en')).toContain('(4): 3家, 26.8万人次, 2亿元…')
  })
})
