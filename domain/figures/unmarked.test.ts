import { describe, expect, it } from 'vitest'
import { aManuscript, aParagraph, figure, words } from '@/testing/sample-manuscript'
import { aMetric } from '@/testing/sample-metrics'
import type { Inline } from '../text'
import { unmarkedIn, unmarkedOf, type Piece } from './unmarked'

const NONE = { title: '', summary: [], lead: [], sections: [], metrics: [] }
const inLead = (...children: Inline[]) =>
  unmarkedOf(aManuscript({ ...NONE, metrics: [aMetric({ id: 'm1', words: '49家' })], lead: [aParagraph(...children)] }))
const identities = (...children: Inline[]) => inLead(...children).map(({ identity }) => identity)

describe('a number that is no figure yet', () => {
  it('is shown with what it may mean and the sentence around it', () => {
    expect(inLead(words('新闻发布会召开。2023年以来，培训产业工人近26.8万人次，成效明显。此后再看。'))).toMatchObject([
      {
        place: 'lead',
        section: null,
        words: '近26.8万人次',
        label: '培训产业工人',
        period: '2023年以来',
        unit: '人次',
        ready: true,
        before: '2023年以来，培训产业工人',
        after: '，成效明显。',
      },
    ])
  })

  it('is found in title, summary, lead and sections, in reading order', () => {
    const found = unmarkedOf(
      aManuscript({
        ...NONE,
        title: '建成3家',
        summary: [aParagraph(words('新增5人'))],
        lead: [aParagraph(words('办班7期'))],
        sections: [
          { id: 's1', heading: '9个', level: 1, body: [{ type: 'paragraph', children: [words('投入2亿元')] }] },
        ],
      }),
    )
    expect(found.map(({ place, section, words: said }) => [place, section, said])).toEqual([
      ['title', null, '3家'],
      ['summary', null, '5人'],
      ['lead', null, '7期'],
      ['section', 's1', '2亿元'],
    ])
  })

  it.each<[string, Inline[]]>([
    ['in a link', [{ type: 'link', href: '/', children: [words('共49家')] }]],
    ['cut by a form', [words('培训26.8'), { type: 'text', text: '万人次', marks: ['strong'] }]],
  ])('cannot be marked as it stands %s', (_, children) =>
    expect(inLead(...children)[0]).toMatchObject({ ready: false }),
  )
})

it('half a number is shown with what stands in the way, and cannot be marked', () =>
  expect(
    inLead(words('库存—8吨，到会6⅓小时，人口8²万人。')).map(({ words: said, unread, ready }) => [said, unread, ready]),
  ).toEqual([
    ['8吨', '—', false],
    ['6', '⅓', false],
    ['8²万人', '²', false],
  ]))

describe('a number that shares the unit of its neighbour', () => {
  it('is read with it, also when the neighbour is a figure already', () => {
    const metrics = [aMetric({ id: 'm1', words: '5万元' })]
    for (const children of [[words('投入3—5万元')], [words('投入3—'), figure('m1')]]) {
      expect(unmarkedOf(aManuscript({ ...NONE, metrics, lead: [aParagraph(...children)] }))[0]).toMatchObject({
        words: '3',
        shared: '万元',
        unit: '元',
        ready: true,
      })
    }
  })
})

describe('its identity', () => {
  it('stays when another number of the sentence becomes a figure, and when the text far from it changes', () => {
    const [, second] = identities(words('全市共有49家，培训产业工人26.8万人次。'))
    expect(identities(words('全市共有'), figure('m1'), words('，培训产业工人26.8万人次。'))).toEqual([second])
    expect(identities(words('全市目前已共有'), figure('m1'), words('，培训产业工人26.8万人次。'))).toEqual([second])
  })

  it('is another one when the words beside it change', () =>
    expect(identities(words('培训工人3家'))).not.toEqual(identities(words('培训学员3家'))))

  it('is its own where the same number stands twice in the same words; a figure before it does not take it', () => {
    const twice = identities(words('49家'), { type: 'break' }, words('49家'))
    expect(new Set(twice).size).toBe(2)
    expect(identities(figure('m1'), { type: 'break' }, words('49家'))).toEqual([twice[1]])
  })

  it('survives half an emoji at its edge', () => {
    const line: Piece[] = [{ text: '😀12345678901字3家', form: '', bound: false }]
    expect(() =>
      unmarkedIn({ place: 'lead', section: null }, [line]).map(({ identity }) => JSON.parse(identity) as unknown),
    ).not.toThrow()
  })
})
