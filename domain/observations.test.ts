import { describe, expect, it } from 'vitest'
import { aManuscript } from '../testing/sample-manuscript'
import { allLive, anObservation } from '../testing/sample-observations'
import { isPublic, observationSchema, observationsOf, series, spanOf } from './observations'

describe('the rows of an edition', () => {
  const rows = observationsOf(aManuscript(), 3, '2024-04-28T08:05:00.000Z')

  it('are its figures, one each, in order, with the edition they belong to', () => {
    expect(
      rows.map(({ metric, position, edition, article }) => [metric, position, edition, article]).slice(0, 2),
    ).toEqual([
      ['halls', 1, 3, 'a1'],
      ['courses', 2, 3, 'a1'],
    ])
    expect(rows).toHaveLength(aManuscript().metrics.length)
  })

  it('name a source each: their own, or that of the release', () => {
    expect(rows.find(({ metric }) => metric === 'loans')!.source).toBe('市财政局')
    expect(rows.find(({ metric }) => metric === 'trained')!.source).toBe('临川市政府新闻办公室')
  })

  it('are read back as they were written, without what storage adds', () => {
    expect(observationSchema.parse({ ...rows[0], id: 'x', createdAt: 'y' })).toEqual(rows[0])
  })

  it('are public only while their release is live at exactly that edition', () => {
    const [row] = rows
    expect(
      [new Map([['a1', 3]]), new Map([['a1', 2]]), new Map([['a1', 4]]), new Map<string, number>()].map((live) =>
        isPublic(row!, live),
      ),
    ).toEqual([true, false, false, false])
  })
})

describe('the days a figure speaks of', () => {
  it.each([
    [{ period: '2026年前三季度' }, '2026-01-01/2026-09-30'],
    [{ period: '2026年', periodStart: '2026-02-01', periodEnd: '2026-02-28' }, '2026-02-01/2026-02-28'],
    [{ period: null, asOf: '2026-09-30' }, '2026-09-30/2026-09-30'],
    [{ period: '2026年1—9月', asOf: '2026-09-30' }, '2026-01-01/2026-09-30'],
    [{ period: '今年以来', periodStart: '2026-01-01', asOf: '2026-09-30' }, '2026-01-01/2026-09-30'],
  ])('%o: %s', (dated, days) => {
    const span = spanOf(anObservation(dated))
    expect(`${span?.start}/${span?.end}`).toBe(days)
  })

  it('are none where only words say when', () => {
    expect(spanOf(anObservation({ period: '今年以来' }))).toBeNull()
  })
})

describe('a series', () => {
  const row = (article: string, period: string, words: string, more = {}) =>
    anObservation({ article, metric: `m-${article}`, period, words, value: words.replace(/\D/g, ''), ...more })

  it('puts the newest period first, whatever was published last', () => {
    const rows = [
      row('a', '2023年', '10场', { publishedAt: '2025-01-01T00:00:00.000Z' }),
      row('b', '2024年', '20场'),
      row('c', '2022年', '5场'),
    ]
    expect(series(rows, [], allLive(rows)).map(({ observation }) => observation.period)).toEqual([
      '2024年',
      '2023年',
      '2022年',
    ])
  })

  it('leaves out what is withdrawn or superseded', () => {
    const rows = [row('a', '2023年', '10场'), row('a', '2023年', '11场', { edition: 2 }), row('b', '2024年', '20场')]
    expect(series(rows, rows, new Map([['a', 2]])).map(({ observation }) => observation.words)).toEqual(['11场'])
  })

  it('has a value once that its release states in title and text', () => {
    const rows = [
      row('a', '2023年', '10场'),
      { ...row('a', '2023年', '10场'), metric: 'again', position: 2 },
      { ...row('a', '2022年', '10场'), metric: 'other', position: 3 },
    ]
    expect(series(rows, [], allLive(rows)).map(({ observation }) => observation.metric)).toEqual(['m-a', 'other'])
  })

  it('has it with whom it is of, where one place of the release says so and another does not', () => {
    const rows = [
      { ...row('a', '2023年', '10场'), subject: null },
      { ...row('a', '2023年', '10场'), metric: 'named', subject: '全市', position: 2 },
      { ...row('a', '2023年', '10场'), metric: 'other', subject: '市区', position: 3 },
      { ...row('b', '2023年', '10场'), metric: 'alone', subject: null },
    ]
    expect(series(rows, [], allLive(rows)).map(({ observation }) => observation.metric)).toEqual([
      'alone',
      'named',
      'other',
    ])
  })

  it('tells every correction, newest first, and nothing of editions that left the value alone', () => {
    const edition = (number: number, words: string) => row('a', '2023年', words, { edition: number })
    const rows = [edition(1, '10场'), edition(2, '10场'), edition(3, '12场'), edition(4, '11场'), edition(5, '11场')]
    const [value] = series(rows, rows, allLive(rows))
    expect(value!.earlier.map(({ words, replacedIn, became }) => [words, replacedIn, became.words])).toEqual([
      ['12场', 4, '11场'],
      ['10场', 3, '12场'],
    ])
  })

  it('counts a rise that turned out to be a fall as a correction', () => {
    const rows = [
      row('a', '2023年', '10场', { direction: 'up' }),
      row('a', '2023年', '10场', { direction: 'down', edition: 2 }),
    ]
    expect(series(rows, rows, allLive(rows))[0]!.earlier).toMatchObject([
      { direction: 'up', became: { direction: 'down' } },
    ])
  })
})
