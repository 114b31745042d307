import { describe, expect, test } from 'vitest'
import { DOUBT_MESSAGES, DOUBTS, doubts, isBareVerb, type Nameable } from './doubts'

const figure = (over: Partial<Nameable> = {}): Nameable => ({
  words: '3.2万人',
  value: '32000',
  label: '全市护士总数',
  unit: '人',
  period: '2025年',
  unitless: false,
  ...over,
})

test('a figure that can stand in a table has no doubts', () => expect(doubts([figure()])).toEqual([[]]))

describe('each doubt', () => {
  test.each<[Partial<Nameable>, string[]]>([
    [{ label: null }, ['no-name']],
    [{ label: ' ' }, ['no-name']],
    [{ label: '3.2万人' }, ['name-is-number']],
    [{ label: '３.２ 万人' }, ['name-is-number']],
    [{ label: '90.1' }, ['name-is-number']],
    [{ label: '同比增长' }, ['bare-verb']],
    [{ unit: '' }, ['no-unit']],
    [{ unit: null, unitless: true }, []],
    [{ period: ' ' }, ['no-period']],
    [{ label: null, unit: null, period: null }, ['no-name', 'no-unit', 'no-period']],
  ])('%j', (over, expected) => expect(doubts([figure(over)])).toEqual([expected]))
})

test('one name for two values is doubtful, for the same value it is not', () => {
  const [one, other] = doubts([figure(), figure({ value: '41000' })])
  expect([one, other]).toEqual([['shared-name'], ['shared-name']])
  expect(doubts([figure(), figure()])).toEqual([[], []])
  expect(doubts([figure(), figure({ value: '41000', period: '2024年' })])).toEqual([[], []])
})

test.each(['增长', '增長', '下跌至', '為', '减少', '同比增长', '增幅達', 'increased by', 'rose', 'was'])(
  '%s is a bare verb',
  (label) => expect(isBareVerb(label)).toBe(true),
)
test.each(['人口自然增长率', '新增就业', '城镇就业', 'growth rate', 'homes', '降水量'])('%s is a name', (label) =>
  expect(isBareVerb(label)).toBe(false),
)

test('each has a sentence in both languages', () => {
  for (const doubt of DOUBTS) {
    expect(DOUBT_MESSAGES[doubt].zh).toMatch(/。$/)
    expect(DOUBT_MESSAGES[doubt].en).toMatch(/\.$/)
  }
})
