import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { add, compare, multiply } from './decimal'
import { statistics } from './mark'
import { readFigures } from './read'
import { readQuantity } from './typed-quantity'

const found = (text: string) => readFigures(text).filter(({ isMetric }) => isMetric)
const ready = (text: string) =>
  found(text).flatMap(({ quantity }) => (quantity ? [`${quantity.value} ${quantity.unit}`.trim()] : []))

describe('a number that something unread touches is not ready, and says what it is', () => {
  const cases: [text: string, ...unread: string[]][] = [
    ['利差—3亿元', '—'],
    ['仓位从二-8成起', '-'],
    ['歼-20亮相', '-'],
    ['增速在5% -8%', '-'],
    ['偏差正负3%', '负'],
    ['仓位调至三8成', '三'],
    ['用时3⅓小时', '⅓'],
    ['同比增长.7%', '.'],
    ['管线长6万2千米', '2千米', '6万'],
    ['经费3万5元', '5元', '3万'],
    ['经费2亿5000元', '5000元', '2亿'],
    ['出资三亿5000万元', '5000万元', '三亿'],
    ['廿五人到场', '廿'],
    ['缴费Ⅳ2万元', 'Ⅳ'],
    ['共1，234家', '，234家', '1，'],
    ['growth of 3,5%', ',5%', '3,'],
    ['revision 1.2.3%', '.3', '.'],
    ['some a hundred and twenty homes', 'hundred and'],
  ]
  it.each(cases)('%s', (text, ...unread) => {
    const all = found(text).filter((one) => one.unread !== null)
    expect(all.map((one) => one.unread)).toEqual(unread)
    expect(all.map(({ value, quantity }) => [value, quantity])).toEqual(all.map(() => [null, null]))
    expect(statistics(text).map(({ words }) => words)).toEqual(
      found(text)
        .filter((one) => one.unread === null)
        .map(({ phrase }) => phrase),
    )
    expect(all.length).toBeGreaterThan(0)
  })

  it.each([
    ['人口470.2¹万人', '4702000 人', '¹'],
    ['人口470.2万¹人', '4702000 人', '¹'],
    ['入园企业81.5²万家', '815000 家', '²'],
    ['入园企业81①万家', '810000 家', '①'],
    ['占比为6[2]%', '6 %', '[2]'],
    ['增速为百分之负三', '-3 %', '负'],
    ['A deficit of £-3.4bn', '-3400000000 GBP', '-'],
  ])('what its words would print and not say keeps it from being one, with its value: %s', (text, says, mark) => {
    expect(found(text).map(({ value, unit, unread, quantity }) => [`${value} ${unit}`, unread, quantity])).toEqual([
      [says, mark, null],
    ])
    expect(statistics(text)).toEqual([])
  })

  it.each([
    ['亏损额为－7.2亿元，差额达-9亿元。', '-720000000 元', '-900000000 元'],
    ['The balance was -£8.6bn; output was -4.5% lower.', '-8600000000 GBP', '-4.5 %'],
    ['投资增速为负6.5%。', '-6.5 %'],
    ['落实资金两亿六千万元，其中一百三十亿零五百万元到账。', '260000000 元', '13005000000 元'],
    ['惠及9万7千余户，面积5万2600亩，授信6亿8千万元。', '97000 户', '52600 亩', '680000000 元'],
    ['存款余额4万亿5000亿元，贷款2亿零300万元。', '4500000000000 元', '203000000 元'],
    ['失业率下降零点六个百分点。', '0.6 个百分点'],
    ['库存－7吨，比年初-2.5吨；余额−75元。', '-7 吨', '-2.5 吨', '-75 元'],
    ['出口 61.2亿元 -4.4%', '6120000000 元', '-4.4 %'],
    ['长约九公里半，用时7½小时', '9.5 公里', '7.5 小时'],
    ['a rate of 4-3/4 percent, then 4 3/4 percent', '4.75 percent', '4.75 percent'],
    ['约6.1×10⁵公顷，库容88米³', '610000 公顷', '88 米³'],
    ['Seven thousand two hundred homes were sold.', '7200'],
  ])('what is told clearly is read whole: %s', (text, ...values) => {
    expect(ready(text)).toEqual(values)
    for (const { phrase, quantity } of found(text)) expect(readQuantity(phrase)?.quantity).toEqual(quantity)
  })

  it('﹪ is a percentage', () =>
    expect(found('完成率97.5﹪')).toMatchObject([{ value: '97.5', unit: '%', kind: 'percent' }]))

  it('负增长 is a fall', () => {
    expect(found('进口负增长4.7%，出口增长3.1%。').map(({ direction }) => direction)).toEqual(['down', 'up'])
  })
})

describe('what only stands beside a number does not hold it up', () => {
  it.each([
    ['统一9项标准，星期五300人到场，企业自负40%，目标——8亿元。', '9 项', '300 人', '40 %', '800000000 元'],
    ['增长5%-10%，3—5万元，20-30人。', '5 %', '10 %', '30000 元', '50000 元', '20 人', '30 人'],
    ['共1234家[1]，占5.2%①，7人一组，半价售出60张。', '1234 家', '5.2 %', '7 人', '60 张'],
  ])('%s', (text, ...values) => {
    expect(ready(text)).toEqual(values)
    expect(found(text).map(({ unread }) => unread)).toEqual(found(text).map(() => null))
  })
})

test.each([
  '3半',
  '3⅓公里',
  '九千二三百人',
  '470.2¹万人',
  '三万五人',
  '三亿五千人',
  '3万5元',
  '4k video',
  '百分之负三',
  'a hundred and twenty',
  'twenty twenty',
])('%s is refused as the words of a metric', (words) => expect(readQuantity(words)).toBeNull())

const MINUS = ['-', '－', '−', '–', '负']
const TIMES = new Map([
  ['十', '10'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
])
const HALVES = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
  ['半', '0.5'],
  ['-1/4', '0.25'],
])
const NOTES = ['¹', '²', '³', '①', '⑴', '†', '*', '[1]']
const DIGITS = ['一', '三', '五', '两', '几']
const SIGNS = [...MINUS, ...TIMES.keys(), ...HALVES.keys(), ...NOTES, ...DIGITS]

const digits = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`),
)
const parts = fc.record({
  lead: fc.constantFrom('全市情况', '增速为', '共计', 'In all '),
  numeral: digits,
  scale: fc.constantFrom('', '万', '亿'),
  unit: fc.constantFrom('', '人', '元', '%', '公里', '个百分点'),
  sign: fc.constantFrom(...SIGNS),
  at: fc.constantFrom('left', 'inside', 'right'),
})

/** What the whole says, where it says something. */
const whole = ({
  numeral,
  scale,
  unit,
  sign,
  at,
}: typeof parts extends fc.Arbitrary<infer P> ? P : never): string[] => {
  const size = TIMES.get(scale) ?? '1'
  const value = multiply(numeral, size)
  const half = HALVES.get(sign)
  if (at === 'left') return MINUS.includes(sign) ? [`-${value}`] : NOTES.includes(sign) ? [value] : []
  if (at === 'inside' || unit === '') {
    if (TIMES.has(sign)) return [multiply(value, TIMES.get(sign)!)]
    if (half) return at === 'inside' || scale === '' ? [multiply(add(numeral, half), size)] : []
    if (MINUS.includes(sign)) return at === 'inside' && scale !== '' ? [] : [value]
    return NOTES.includes(sign) ? [value] : []
  }
  if (half) return scale === '' ? [add(value, half)] : []
  return [value]
}

test('any number with any such sign glued to it is read as the value of the whole, or is not ready', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const { lead, numeral, scale, unit, sign, at } = given
      const text = {
        left: `${sign}${numeral}${scale}${unit}`,
        inside: `${numeral}${sign}${scale}${unit}`,
        right: `${numeral}${scale}${unit}${sign}`,
      }[at]
      const right = whole(given)
      for (const { quantity, phrase } of readFigures(`${lead}${text}。`)) {
        if (quantity)
          expect([text, phrase, right.some((value) => compare(value, quantity.value) === 0)]).toEqual([
            text,
            phrase,
            true,
          ])
      }
    }),
    { numRuns: 4000 },
  )
}, 30_000)
