// A change with its margin of error and the value it is compared with: each has its own time, name and direction; the
// printed name says what a change is a change from, and how a rate was counted.
import { expect, test } from 'vitest'
import { readFigures } from '../read'

const told = (text: string): string[] =>
  readFigures(text, { period: 'May to July 2031' })
    .filter(({ isMetric }) => isMetric)
    .map(({ phrase, label, direction, period, periodInherited }) =>
      [phrase, label, direction, periodInherited ? '-' : period].map((part) => part ?? '-').join(' | '),
    )

test.each([
  [
    'Privately owned boats approved in June were at a seasonally adjusted annual rate of 215,000. This is 4.5 percent (±1.6 percent) below the revised April rate of 225,000 and is 4.3 percent (±1.7 percent) above the June 2016 rate of 206,000. Small boats in June were at a rate of 119,000.',
    '215,000 | Privately owned boats approved, seasonally adjusted annual rate | - | June',
    '4.5 percent | Privately owned boats approved, decrease compared with the revised April rate | down | June',
    '1.6 percent | Privately owned boats approved: margin of error | - | June',
    '225,000 | Privately owned boats approved, seasonally adjusted annual rate | - | April',
    '4.3 percent | Privately owned boats approved, increase compared with the June 2016 rate | up | June',
    '1.7 percent | Privately owned boats approved: margin of error | - | June',
    '206,000 | Privately owned boats approved, seasonally adjusted annual rate | - | June 2016',
    '119,000 | Small boats, seasonally adjusted annual rate | - | June',
  ],
  [
    'Ferry trips in June were at a rate of 829,000; this is 4.6 percent (±8.5 percent)* below the revised April figure of 869,000.',
    '829,000 | Ferry trips | - | June',
    '4.6 percent | Ferry trips, decrease compared with the revised April figure | down | June',
    '8.5 percent | Ferry trips: margin of error | - | June',
    '869,000 | Ferry trips | - | April',
  ],
  [
    'Pilot fees rose by 1.6 per cent on a year earlier, up 0.1 on the three months to May 2031.',
    '1.6 per cent | Pilot fees, increase on a year earlier | up | -',
    '0.1 | Growth of Pilot fees, increase compared with the three months to May 2031 | up | -',
  ],
  [
    'Toll income was £3.1 million, up 4% on 2018.',
    '£3.1 million | Toll income | - | -',
    '4% | Toll income, increase compared with 2018 | up | -',
  ],
  [
    'Authorizations of piers in harbours with five berths or more were at a rate of 360,000.',
    '360,000 | Authorizations of piers in harbours with five berths or more | - | -',
  ],
  [
    'There were 2.5 million sailors in training aged 16 and over, down 300 on the quarter.',
    '2.5 million | Sailors in training aged 16 and over | - | -',
    '300 | Sailors in training aged 16 and over, decrease on the quarter | down | -',
  ],
  [
    'The mooring rate was 22.6 per cent. There were 9.1 million economically inactive divers, down 117,000 on the quarter.',
    '22.6 per cent | Mooring rate | - | -',
    '9.1 million | Economically inactive divers | - | -',
    '117,000 | Economically inactive divers, decrease on the quarter | down | -',
  ],
  [
    'There was an increase in the number waiting over 52 weeks with 3,700 divers (8% of the list).',
    '3,700 | Divers waiting over 52 weeks | - | -',
    '8% | Divers waiting over 52 weeks: share of list | - | -',
  ],
  ['The council seeks to reach full moorings and rents at the rate of 2 percent.', '2 percent | Rents | - | -'],
])('%s', (text, ...figures) => {
  expect(told(text)).toEqual(figures)
})
