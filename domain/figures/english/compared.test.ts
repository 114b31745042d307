// A change with its margin of error and the value it is compared with: each has its own time, name and direction.
import { expect, test } from 'vitest'
import { readFigures } from '../read'

const told = (text: string): string[] =>
  readFigures(text)
    .filter(({ isMetric }) => isMetric)
    .map(({ phrase, label, direction, period }) =>
      [phrase, label, direction, period].map((part) => part ?? '-').join(' | '),
    )

test.each([
  [
    'Privately owned boats approved in June were at a seasonally adjusted annual rate of 215,000. This is 4.5 percent (±1.6 percent) below the revised April rate of 225,000 and is 4.3 percent (±1.7 percent) above the June 2016 rate of 206,000.',
    '215,000 | Privately owned boats approved | - | June',
    '4.5 percent | Privately owned boats approved, decrease | down | June',
    '1.6 percent | Privately owned boats approved: margin of error | - | June',
    '225,000 | Privately owned boats approved | - | April',
    '4.3 percent | Privately owned boats approved, increase | up | June',
    '1.7 percent | Privately owned boats approved: margin of error | - | June',
    '206,000 | Privately owned boats approved | - | June 2016',
  ],
  [
    'Ferry trips in June were at a rate of 829,000; this is 4.6 percent (±8.5 percent)* below the revised April figure of 869,000.',
    '829,000 | Ferry trips | - | June',
    '4.6 percent | Ferry trips, decrease | down | June',
    '8.5 percent | Ferry trips: margin of error | - | June',
    '869,000 | Ferry trips | - | April',
  ],
])('%s', (text, ...figures) => {
  expect(told(text)).toEqual(figures)
})
