// What English sentences say of their figures: each line after a sentence is one figure, as
// "words | printed name | role | direction | compared with | period"; - stands for none.
import { describe, expect, test } from 'vitest'
import { readFigures } from '../read'

const told = (sentence: string): string[] =>
  readFigures(sentence)
    .filter(({ isMetric }) => isMetric)
    .map(({ phrase, label, name, direction, period }) =>
      [phrase, label, name.role, direction, name.comparison, period].map((part) => part ?? '-').join(' | '),
    )

const CASES: Readonly<Record<string, readonly (readonly [sentence: string, ...figures: string[]])[]>> = {
  'a change and the level it leads to share subject and period': [
    [
      'The vacancy rate rose 0.2 percentage points to 4.1 per cent in July 2019.',
      '0.2 percentage points | Vacancy rate, increase | change | up | - | July 2019',
      '4.1 per cent | Vacancy rate | level | - | - | July 2019',
    ],
    [
      'Ferry fares fell by 3.2% to £14.10 in March 2022, down from £14.57 in February 2022.',
      '3.2% | Ferry fares, decrease | rate | down | - | March 2022',
      '£14.10 | Ferry fares | level | - | - | March 2022',
      '£14.57 | Ferry fares | level | - | - | February 2022',
    ],
    [
      'Honey output is estimated to have increased by 1.6 percent in the second quarter of 2023.',
      '1.6 percent | Honey output, increase | rate | up | - | second quarter of 2023',
    ],
    [
      'Harbour dues rose from £3.2 million in 2021 to £4.8 million in 2022.',
      '£3.2 million | Harbour dues | level | - | - | 2021',
      '£4.8 million | Harbour dues | level | - | - | 2022',
    ],
  ],
  'the time stands after the figure, before it, or was said before': [
    [
      'In June, tram trips grew by 4%. Bus trips fell by 1%.',
      '4% | Tram trips, increase | rate | up | - | June',
      '1% | Bus trips, decrease | rate | down | - | June',
    ],
    [
      'At 30 September 2022, 4,210 berths were occupied.',
      '4,210 | Berths occupied | level | - | - | 30 September 2022',
    ],
    [
      '8,140 visas were issued in the quarter ending September 2022, and 530 were refused.',
      '8,140 | Visas issued | level | - | - | quarter ending September 2022',
      '530 | Visas issued: refused | level | - | - | quarter ending September 2022',
    ],
    [
      'Between April and June 2021, 310 grants were awarded.',
      '310 | Grants awarded | level | - | - | Between April and June 2021',
    ],
    [
      'Rents rose by 5.5% in the 12 months to May 2024.',
      '5.5% | Rents, increase | rate | up | - | 12 months to May 2024',
    ],
    ['Seal counts reached 1,480 in Q2 2014.', '1,480 | Seal counts | level | - | - | Q2 2014'],
    [
      'During the year to March 2020:\n\n• 26 wells were dug.\n• 11 wells were closed.',
      '26 | Wells dug | level | - | - | year to March 2020',
      '11 | Wells closed | level | - | - | year to March 2020',
    ],
    ['The scheme, founded in 1998, has planted 5,400 trees.', '5,400 | Trees planted | level | - | - | -'],
  ],
  'what a change is compared with is no period': [
    [
      'Toll income rose 2.4 per cent year on year in May, compared with 1.9 per cent in April.',
      '2.4 per cent | Toll income, year-on-year increase | rate | up | year on year | May',
      '1.9 per cent | Toll income, year-on-year increase | rate | up | year on year | April',
    ],
    [
      'On a seasonally adjusted basis, wool exports increased 0.7% in August.',
      '0.7% | Wool exports, seasonally adjusted increase | rate | up | seasonally adjusted | August',
    ],
    [
      'In 2023 there were 640 launches, 13 per cent more than in the previous year.',
      '640 | Launches | level | - | - | 2023',
      '13 per cent | Launches, increase compared with the previous year | rate | up | than in the previous year | 2023',
    ],
    [
      'The number of moorings was 2,150 on 31 March 2021, up 6.0% from a year earlier.',
      '2,150 | Number of moorings | level | - | - | 31 March 2021',
      '6.0% | Number of moorings, increase from a year earlier | rate | up | from a year earlier | 31 March 2021',
    ],
    [
      'Ice sales were 14% higher than at the same date in 2014.',
      '14% | Ice sales, increase compared with the same date in 2014 | rate | up | than at the same date in 2014 | -',
    ],
    [
      'Kelp landings declined 1.1% in October, the largest fall since March 2008.',
      '1.1% | Kelp landings, decrease | rate | down | - | October',
    ],
  ],
  'a noun of change names its way, and what changed': [
    ['There was a 9% increase in moth sightings in 2020.', '9% | Moth sightings, increase | rate | up | - | 2020'],
    [
      '310,500 parcels were delivered, a decrease of 2% since the previous quarter.',
      '310,500 | Parcels delivered | level | - | - | -',
      '2% | Parcels delivered, decrease since the previous quarter | rate | down | since the previous quarter | -',
    ],
    [
      'The annual growth of total cargo was 6.0 percent in July.',
      '6.0 percent | Annual growth of total cargo | rate | up | - | July',
    ],
    [
      'Paper output recorded a fall by 2.2 percentage points compared with a year ago.',
      '2.2 percentage points | Paper output, decrease compared with a year ago | change | down | compared with a year ago | -',
    ],
    [
      'Sales grew 3.9 percent, 0.5 percentage points slower than the first quarter.',
      '3.9 percent | Sales, increase | rate | up | - | -',
      '0.5 percentage points | Growth of sales, decrease compared with the first quarter | change | down | than the first quarter | -',
    ],
  ],
  'brackets say more of what stands before them': [
    [
      'Exports fell, led by coal (down 11.2 per cent), tin (down 3.4 per cent) and wool (up 5.0 per cent).',
      '11.2 per cent | Coal: Exports, decrease | rate | down | - | -',
      '3.4 per cent | Tin: Exports, decrease | rate | down | - | -',
      '5.0 per cent | Wool: Exports, increase | rate | up | - | -',
    ],
    [
      'Lower sales at toy shops (-1.5%) explained the fall.',
      '-1.5% | Sales at toy shops, decrease | rate | down | - | -',
    ],
    [
      '7,600 pilots were waiting to sail. This is an increase of 6% (+430) from the previous quarter.',
      '7,600 | Pilots waiting to sail | level | - | - | -',
      '6% | Pilots waiting to sail, increase from the previous quarter | rate | up | from the previous quarter | -',
      '+430 | Pilots waiting to sail, increase from the previous quarter | change | up | from the previous quarter | -',
    ],
    [
      '9,097 guests (32% of the total seen) had waited over an hour.',
      '9,097 | Guests that had waited over an hour | level | - | - | -',
      '32% | Guests that had waited over an hour: share of total seen | share | - | - | -',
    ],
    [
      'The highest rates were recorded in Norden (6.7%), Westen (4.9%) and Osten (4.1%).',
      '6.7% | Norden: highest rates | level | - | - | -',
      '4.9% | Westen: highest rates | level | - | - | -',
      '4.1% | Osten: highest rates | level | - | - | -',
    ],
    [
      'The highest increases in glass output were registered in Norden (+14.5%). Osten recorded the largest decrease (-8.1%).',
      '+14.5% | Norden: glass output, increase | rate | up | - | -',
      '-8.1% | Osten: glass output, decrease | rate | down | - | -',
    ],
  ],
  'shares have a whole': [
    [
      'Mainland guests accounted for 71.3 per cent of all arrivals in 2022.',
      '71.3 per cent | Mainland guests: share of all arrivals | share | - | - | 2022',
    ],
    ['Some 23% of households had no boat.', 'Some 23% | Households: share that had no boat | share | - | - | -'],
    [
      'Of total boat sales, online sales accounted for 6.5%.',
      '6.5% | Online sales: share of total boat sales | share | - | - | -',
    ],
    [
      'Arrivals totalled 3,120, of whom 1,204 were anglers.',
      '3,120 | Arrivals | level | - | - | -',
      '1,204 | Arrivals: anglers | level | - | - | -',
    ],
  ],
  'what is counted stands behind the count': [
    [
      '1,204 affordable boats will be built across the country.',
      '1,204 | Affordable boats to be built across the country | level | - | - | -',
    ],
    ['Mills crushed 6,350 tonnes of flax in 2018.', '6,350 | Mills: flax crushed | level | - | - | 2018'],
    [
      'Shops generated £629 million in rental revenue in 2017, up 6.3% over the previous year.',
      '£629 million | Shops: rental revenue | level | - | - | 2017',
      '6.3% | Shops: rental revenue, increase over the previous year | rate | up | over the previous year | 2017',
    ],
    [
      'The council will invest £4.5 million in new cycle routes.',
      '£4.5 million | Invested in new cycle routes | level | - | - | -',
    ],
    [
      'More than 2,300 pupils took part in the regatta, and 180 schools received prizes worth £1.2 million.',
      'More than 2,300 | Pupils that took part in the regatta | level | - | - | -',
      '180 | Schools that received prizes | level | - | - | -',
      '£1.2 million | Prizes | level | - | - | -',
    ],
  ],
  'subjects are read whole': [
    [
      'The index for all goods less food and fuel rose 0.2 percent.',
      '0.2 percent | Index for all goods less food and fuel, increase | rate | up | - | -',
    ],
    [
      'Total income of the yacht clubs, rowing schools, ferries and related trades group rose 8.0%, while total costs increased 8.4%.',
      '8.0% | Total income of the yacht clubs, rowing schools, ferries and related trades group, increase | rate | up | - | -',
      '8.4% | Total costs, increase | rate | up | - | -',
    ],
    [
      'The fuel index, which had fallen in May, climbed 3.3% in June.',
      '3.3% | Fuel index, increase | rate | up | - | June',
    ],
    [
      'The value of net sales, provisionally estimated at £36.5 million, increased by 0.9%.',
      '£36.5 million | Value of net sales | level | - | - | -',
      '0.9% | Value of net sales, increase | rate | up | - | -',
    ],
    [
      'Investment in ports grew by 6.8 percent, while that in canals declined by 8.5 percent.',
      '6.8 percent | Investment in ports, increase | rate | up | - | -',
      '8.5 percent | Investment in canals, decrease | rate | down | - | -',
    ],
    [
      'The value added of mining went up by 6.2 percent; fishing down by 2.8 percent.',
      '6.2 percent | Value added of mining, increase | rate | up | - | -',
      '2.8 percent | Value added of fishing, decrease | rate | down | - | -',
    ],
    [
      'Coal, steel and cement output rose by 1.2%, 3.4% and 5.6% respectively.',
      '1.2% | Coal output, increase | rate | up | - | -',
      '3.4% | Steel output, increase | rate | up | - | -',
      '5.6% | Cement output, increase | rate | up | - | -',
    ],
    [
      'Prices increased by 1.5% in the north and by 1.1% in the south, compared to July 2022.',
      '1.5% | North: Prices, increase compared with July 2022 | rate | up | compared to July 2022 | -',
      '1.1% | South: Prices, increase compared with July 2022 | rate | up | compared to July 2022 | -',
    ],
  ],
  'a verb is never a name': [
    ['Rose by 3% in May.', '3% | - | rate | up | - | May'],
    ['It was 54%.', '54% | - | level | - | - | -'],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...figures) => {
    expect(told(sentence)).toEqual(figures)
  })
})

test('a period that the sentence leaves out is inherited, but not by a value of another time', () => {
  const figures = readFigures('Fares rose 3%, up from 2% before.', { period: 'May 2021' })
  expect(figures.map(({ period, periodInherited }) => [period, periodInherited])).toEqual([
    ['May 2021', true],
    [null, false],
  ])
})

test('a month takes the year of the document, and its days', () => {
  const [figure] = readFigures('Fares rose 3% in February.', { year: 2019 })
  expect(figure).toMatchObject({ period: 'February', periodStart: '2019-02-01', periodEnd: '2019-02-28' })
})
