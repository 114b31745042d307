import { describe, expect, it } from 'vitest'
import { guessOf } from './selected-words'

describe('what the sentence says of selected words', () => {
  it.each<[string, string, object]>([
    [
      '2023年以来，培训产业工人26.8万人次。',
      '26.8万人次',
      { measure: '培训产业工人', role: 'level', unit: '人次', period: '2023年以来', direction: null },
    ],
    ['全年电价同比下降0.1%。', '0.1%', { direction: 'down' }],
    ['好的，请看', '请看', { measure: null, subject: null, unit: '', period: null, direction: null }],
  ])('%s', (line, words, expected) => expect(guessOf(line, line.indexOf(words), words)).toMatchObject(expected))

  it('is of the number selected, not of its neighbour, and also where a qualifier was left out', () => {
    const line = '建成基地49家，聘请教师近600人。'
    expect(guessOf(line, line.indexOf('600人'), '600人').measure).toContain('教师')
  })
})
