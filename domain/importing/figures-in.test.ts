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
