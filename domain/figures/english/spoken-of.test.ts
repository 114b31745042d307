// Whom and when an English sentence speaks of, where other words stand between: asides, relative clauses, revisions.
import { expect, test } from 'vitest'
import { words } from '@/testing/sample-manuscript'
import type { Block } from '../../text'
import { readFigures } from '../read'
import type { ReadingContext } from '../reading-context'
import { afterOpening, readings } from '../reading-order'

const told = (text: string, context: ReadingContext = { period: 'January 2031', year: 2031 }): string[] =>
  readFigures(text, context)
    .filter(({ isMetric }) => isMetric)
    .map(({ phrase, label, period, periodInherited, periodStart }) =>
      [phrase, label, periodInherited ? '-' : period, periodStart].map((part) => part ?? 'none').join(' | '),
    )

test.each([
  [
    'In addition to the fall in visits, the number assessed as unsafe, or likely to become unsafe within two months, also fell by 3 per cent to around 7,400.',
    '3 per cent | Number assessed as unsafe, decrease | - | 2031-01-01',
    'around 7,400 | Number assessed as unsafe | - | 2031-01-01',
  ],
  [
    'For those entitled to a mooring, around four out of five secured a mooring in the harbour.',
    'around four out of five | Those entitled to a mooring: share that secured a mooring in the harbour | - | 2031-01-01',
  ],
  [
    'At 30 September 2030, there were 300 ferries in service - this figure was almost unchanged.',
    '300 | Ferries in service | 30 September 2030 | none',
  ],
  ['Crew numbers changed little (+4,900).', '+4,900 | Crew numbers, increase | - | 2031-01-01'],
  [
    'The change in ferry bookings for November was revised down by 720, from +3,360 to +2,640, and the change for December was revised down by 870.',
    '720 | Revision of change in ferry bookings, decrease | November | 2030-11-01',
    '+3,360 | Change in ferry bookings | November | 2030-11-01',
    '+2,640 | Change in ferry bookings | November | 2030-11-01',
    '870 | Revision of change in ferry bookings, decrease | December | 2030-12-01',
  ],
  [
    'Official statistics show 36,465 mooring applications in 2030.',
    '36,465 | Mooring applications | 2030 | 2030-01-01',
  ],
  [
    'Skippers who reported an accident during the three months before their exam rose 8% in 2030.',
    '8% | Skippers who reported an accident during the three months before their exam, increase | 2030 | 2030-01-01',
  ],
  [
    'There were 1,080 ferries in the harbour at the end of March 2030. Of these ferries, 331 carried cars, up 65 on the previous year.',
    '1,080 | Ferries in the harbour | end of March 2030 | none',
    '331 | Ferries that carried cars | end of March 2030 | none',
    '65 | Ferries that carried cars, increase on the previous year | end of March 2030 | none',
  ],
  [
    'Total fares for the November 2030 through January 2031 period were up 5.4%. The December 2030 to January 2031 percent change was revised from up 0.4% to up 0.6%. Retail fares were up 0.1% from December 2030.',
    '5.4% | Total fares, increase | November 2030 through January 2031 | 2030-11-01',
    '0.4% | Percent change in Total fares | December 2030 to January 2031 | 2030-12-01',
    '0.6% | Percent change in Total fares | December 2030 to January 2031 | 2030-12-01',
    '0.1% | Retail fares, increase from December 2030 | - | 2031-01-01',
  ],
  [
    'KSIs and slightly damaged hulls increased by 17% and 15% respectively.',
    '17% | KSIs, increase | - | 2031-01-01',
    '15% | Slightly damaged hulls, increase | - | 2031-01-01',
  ],
  [
    'The harbour police recorded 3.7 million offences in 2030, a decrease of 2% compared with the previous year.',
    '3.7 million | Harbour police: offences recorded | 2030 | 2030-01-01',
    '2% | Harbour police: offences recorded, decrease compared with the previous year | 2030 | 2030-01-01',
  ],
  [
    "There were 7.5 million crimes against ferries and piers in 2030. This was down 15% compared with the previous year's survey.",
    '7.5 million | Crimes against ferries and piers | 2030 | 2030-01-01',
    "15% | Crimes against ferries and piers, decrease compared with the previous year's survey | 2030 | 2030-01-01",
  ],
  [
    'Excluding fuel and bait, the harbour price index increased 3.8 percent (tables 1 and 3).',
    '3.8 percent | Harbour price index excluding fuel and bait, increase | - | 2031-01-01',
  ],
  [
    'Toll income increased £248 million, or 5.2 percent, in the second quarter of 2030, compared with an increase of £587 million, or 12.9 percent, in the first quarter of 2030.',
    '£248 million | Toll income, increase | second quarter of 2030 | 2030-04-01',
    '5.2 percent | Toll income, increase | second quarter of 2030 | 2030-04-01',
    '£587 million | Toll income, increase | first quarter of 2030 | 2030-01-01',
    '12.9 percent | Toll income, increase | first quarter of 2030 | 2030-01-01',
  ],
  [
    'There were 32 wrecks in 2030. This is the lowest total after 2013. There were 45 per cent fewer repairs than a decade earlier.',
    '32 | Wrecks | 2030 | 2030-01-01',
    '45 per cent | Repairs, decrease compared with a decade earlier | 2030 | 2030-01-01',
  ],
  [
    'Crew numbers rose by 266 in November 2030, and the vacancy rate was little changed at 3.5 percent.',
    '266 | Crew numbers, increase | November 2030 | 2030-11-01',
    '3.5 percent | Vacancy rate | November 2030 | 2030-11-01',
  ],
  [
    'Accidents reported to the harbour police fell by 2% (to 1,508) compared with the year before.',
    '2% | Accidents reported to the harbour police, decrease compared with the year before | - | 2031-01-01',
    '1,508 | Accidents reported to the harbour police | - | 2031-01-01',
  ],
  [
    'In the year ending March 2030, 187 ferries were lost, a 1% drop from the year ending March 2029 (189).',
    '187 | Ferries lost | year ending March 2030 | 2029-04-01',
    '1% | Ferries lost, decrease from the year ending March 2029 | year ending March 2030 | 2029-04-01',
    '189 | Ferries lost | year ending March 2029 | 2028-04-01',
  ],
  [
    'At 31 March 2030, there were 1,098 ferries in small harbours such as bays and piers (up 0.5%), 331 of which needed repairs, an increase of 65 on the year.',
    '1,098 | Ferries in small harbours | 31 March 2030 | none',
    '0.5% | Ferries in small harbours, increase | 31 March 2030 | none',
    '331 | Ferries in small harbours that needed repairs | 31 March 2030 | none',
    '65 | Ferries in small harbours that needed repairs, increase on the year | 31 March 2030 | none',
  ],
  [
    'In Norden, the January data shows an annual rent increase of 6.3% which takes the average mooring value to £234.',
    '6.3% | Norden: annual rent increase | January | 2031-01-01',
    '£234 | Norden: average mooring value | January | 2031-01-01',
  ],
  ['Osten shows an annual rent increase of 1.8%.', '1.8% | Osten: annual rent increase | - | 2031-01-01'],
  [
    'Average rents increased over the year in Norden to £252 (2.2%), Osten to £166 (2.1%) and West Harbour to £140 (2.5%).',
    '£252 | Norden: Average rents | - | 2031-01-01',
    '2.2% | Norden: Average rents, increase | - | 2031-01-01',
    '£166 | Osten: Average rents | - | 2031-01-01',
    '2.1% | Osten: Average rents, increase | - | 2031-01-01',
    '£140 | West Harbour: Average rents | - | 2031-01-01',
    '2.5% | West Harbour: Average rents, increase | - | 2031-01-01',
  ],
])('%s', (text, ...figures) => {
  expect(told(text)).toEqual(figures)
})

test('a month in capitals is a month', () => {
  expect(told('FARES IN JANUARY 2031 ROSE 3%.', {})).toEqual([expect.stringMatching(/JANUARY 2031 \| 2031-01-01$/)])
})

test('the one time of the first paragraph with figures is that of the ones after it', () => {
  const paragraph = (text: string): Block => ({ type: 'paragraph', children: [words(text)] })
  const opening = [
    paragraph('Harbours fall'),
    paragraph('Harbours received 9,100 applications during July to September 2014.'),
    paragraph('The number of ferries fell by 3 per cent.'),
  ]
  const read = readings(opening, afterOpening(opening, {}))
  expect(read.flatMap(({ figures }) => figures).at(-1)).toMatchObject({
    period: 'July to September 2014',
    periodInherited: true,
  })
})
