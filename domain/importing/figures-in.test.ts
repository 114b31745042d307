import { expect, it } from 'vitest'
import { figuresIn } from './figures-in'
import { openDocument } from './read-document'

const figuresOf = async (text: string) => figuresIn(await openDocument({ bytes: Buffer.from(text), name: 'lake.txt' }))

it('a paragraph broken at a fixed width is read as one, and its figures know their place in the file', async () => {
  const text =
    'Lake water is cleaner than last year\r\n\r\nThe council said today that the lake bed had been dredged for the last 12\r\n  months, and that 34,000 trees had been planted on both of its banks in the\r\nyear, more than in any other year on record and twice as many as in the last 5\r\nyears before it. Work goes on for 30 days.'
  const figures = await figuresOf(text)
  expect(figures.map(({ raw, kind }) => `${raw} ${kind}`)).toEqual([
    '12 duration',
    '34,000 count',
    '5 duration',
    '30 duration',
  ])
  for (const { raw, start } of figures) expect(text.slice(start, start + raw.length)).toBe(raw)
})

it('lines that are paragraphs or rows are read each alone', async () => {
  expect(
    (await figuresOf('湖区治理的数据见下表。\n项目\t本月\n清淤\t12\n植树\t34\n公里\t5')).map(({ raw }) => raw),
  ).toEqual(['12', '34', '5'])
})

it('a table that a page gave up line by line is named by its heads, in two rows', async () => {
  const text =
    '青石市2032年3月居民消费价格\n\n类 别 |\n以上月价格为100 |\n以上年同期价格为100 |\n|\n本月 |\n至本月平均 |\n||\n消费价格总指数 |\n100.3 |\n102.0 |\n100.7 |\n一、食品 |\n99.9 |\n97.8 |\n96.8 |'
  const figures = (await figuresOf(text)).filter(({ isMetric }) => isMetric)
  expect(figures.map(({ raw, label, period }) => [raw, label, period])).toEqual([
    ['100.3', '消费价格总指数（以上月价格为100）', '2032年3月'],
    ['102.0', '消费价格总指数（以上年同期价格为100）', '2032年3月'],
    ['100.7', '消费价格总指数（以上年同期价格为100）', '2032年1—3月'],
    ['99.9', '食品（以上月价格为100）', '2032年3月'],
    ['97.8', '食品（以上年同期价格为100）', '2032年3月'],
    ['96.8', '食品（以上年同期价格为100）', '2032年1—3月'],
  ])
  for (const { raw, start } of figures) expect(text.slice(start, start + raw.length)).toBe(raw)
})
