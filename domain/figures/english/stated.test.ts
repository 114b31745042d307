// What English titles, headings and openings say of the time of what stands below them.
import { expect, test } from 'vitest'
import { readFigures } from '../read'
import { englishYear, statedInEnglish, topicInEnglish } from './stated'

test.each([
  ['Boat traffic, February 2019', 'February 2019'],
  ['Ferry statistics: quarter ending September 2022', 'quarter ending September 2022'],
  ['Harbour survey 2017', '2017'],
  ['Fares in May 2019 and rents in June 2019', null],
  ['About this release', null],
])('%s', (heading, period) => {
  expect(statedInEnglish(heading, {})).toBe(period)
})

test('a paragraph leaves the time that its sentence begins with', () => {
  expect(topicInEnglish('At 30 September 2022:', 21)).toBe('30 September 2022')
  expect(topicInEnglish('In July, the docks were full.', 29)).toBe('July')
  expect(topicInEnglish('The docks that opened in 2019 were full.', 40)).toBeNull()
})

test('a month takes the year of the document, and its days', () => {
  expect(englishYear('February 2019')).toBe(2019)
  const [figure] = readFigures('Fares rose 3% in February.', { year: 2019 })
  expect(figure).toMatchObject({ period: 'February', periodStart: '2019-02-01', periodEnd: '2019-02-28' })
})
