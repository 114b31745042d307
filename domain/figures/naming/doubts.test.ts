import { describe, expect, test } from 'vitest'
import { readFigures } from '../read'
import { DOUBT_MESSAGES, DOUBTS, doubts, type Nameable } from './doubts'

const figure = (over: Partial<Nameable> = {}): Nameable => ({
  words: '3.2万人',
  value: '32000',
  label: '全市护士总数',
  unit: '人',
  kind: 'count',
  period: '2025年',
  ...over,
})

test('a figure that can stand in a table has no doubts', () => expect(doubts([figure()])).toEqual([[]]))

describe('each doubt', () => {
  test.each<[Partial<Nameable>, string[]]>([
    [{ label: '' }, ['name-missing']],
    [{ label: '3.2万人' }, ['name-number']],
    [{ label: '３.２ 万人' }, ['name-number']],
    [{ label: '同比增长' }, ['name-verb']],
    [{ label: '下跌至' }, ['name-verb']],
    [{ label: '護士人數為' }, ['name-cut']],
    [{ unit: '' }, ['unit-missing']],
    [{ unit: '', kind: 'index' }, []],
    [{ period: ' ' }, ['period-missing']],
    [{ label: '', unit: '', period: null }, ['name-missing', 'unit-missing', 'period-missing']],
  ])('%j', (over, expected) => expect(doubts([figure(over)])).toEqual([expected]))
})

test('one name for two values is doubtful, for the same value or another period it is not', () => {
  expect(doubts([figure(), figure({ value: '41000' })])).toEqual([['name-shared'], ['name-shared']])
  expect(doubts([figure(), figure()])).toEqual([[], []])
  expect(doubts([figure(), figure({ value: '41000', period: '2024年' })])).toEqual([[], []])
})

test('each has a sentence in both languages', () => {
  for (const doubt of DOUBTS) {
    expect(DOUBT_MESSAGES[doubt].zh).toMatch(/。$/)
    expect(DOUBT_MESSAGES[doubt].en).toMatch(/\.$/)
  }
})

test('names that are read from a text are not doubtful for their words', () => {
  const text =
    '2025年末全市卫生人员总数3.2万人，比上年增加0.4万人（增长5.1%）。门诊3亿人次，占45.8%。同期就業不足人數由47900人下跌至46700人。'
  const found = readFigures(text).filter(({ isMetric }) => isMetric)
  const named = found.map(({ phrase, value, label, unit, kind }) => ({
    words: phrase,
    value: value ?? '',
    label: label ?? '',
    unit: unit ?? '',
    kind,
    period: phrase,
  }))
  expect(doubts(named)).toEqual(found.map(() => []))
})
