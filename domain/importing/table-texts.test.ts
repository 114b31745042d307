import { describe, expect, it } from 'vitest'
import { richWordFile, wordParagraph as p, wordTable } from '@/testing/word-file'
import type { Draft } from './draft'
import { inlineWords } from './passage'
import { readDocument } from './read-document'

const ROWS = [
  ['指标', '数值'],
  ['清淤', '52.5'],
  ['植树', '3.4'],
]
const HEAD = ['湖区治理的进展情况', '一、湖区', '全湖治理平稳，主要指标见下表。']
const TAIL = ['二、河道', '河道通了，船也来了。']

const html = (before: string[], after: string[], table = '') =>
  readDocument({
    name: 'a.html',
    bytes: Buffer.from(
      `<h1>${HEAD[0]}</h1><h2>${HEAD[1]}</h2><p>${HEAD[2]}</p>${before.map((line) => `<p>${line}</p>`).join('')}<table>${table}${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>${after.map((line) => `<p>${line}</p>`).join('')}<h2>${TAIL[0]}</h2><p>${TAIL[1]}</p>`,
    ),
  })
const word = (before: string[], after: string[]) =>
  readDocument({
    name: 'a.docx',
    bytes: richWordFile(
      [...HEAD, ...before].map((line) => p(line)).join('') +
        wordTable(ROWS) +
        [...after, ...TAIL].map((line) => p(line)).join(''),
    ),
  })
const markdown = (before: string[], after: string[]) =>
  readDocument({
    name: 'a.md',
    bytes: Buffer.from(
      `# ${HEAD[0]}\n\n## ${HEAD[1]}\n\n${[HEAD[2], ...before].join('\n\n')}\n\n| 指标 | 数值 |\n|---|---|\n| 清淤 | 52.5 |\n| 植树 | 3.4 |\n\n${after.join('\n\n')}\n\n## ${TAIL[0]}\n\n${TAIL[1]}`,
    ),
  })
const around = ({ sections }: Draft) => {
  const table = sections[0]?.body.find((block) => block.type === 'table')
  return table?.type === 'table'
    ? {
        caption: inlineWords(table.caption),
        unit: inlineWords(table.unit),
        notes: table.notes.map(inlineWords),
        rows: table.rows.length,
      }
    : null
}

describe('the lines around a table', () => {
  const FULL = {
    caption: '表1　湖区主要指标',
    unit: '单位：公里、万株',
    notes: ['注：1.清淤含2031年补做的。', '2.植树不含苗圃。', '资料来源：青石市水务局。'],
    rows: 3,
  }
  it.each([
    ['a page', html],
    ['a Word file', word],
    ['Markdown', markdown],
  ])('belong to it in %s', async (_, read) => {
    const draft = await read([FULL.caption, FULL.unit], FULL.notes)
    expect(around(draft)).toEqual(FULL)
    expect(draft.sections[0]?.body).toHaveLength(2)
  })

  it('unit before caption, and with the caption in one line', async () => {
    expect(around(await html(['单位：公里', '表1 湖区主要指标'], []))).toMatchObject({
      caption: '表1 湖区主要指标',
      unit: '单位：公里',
    })
    expect(around(await html(['表1 湖区主要指标　　（单位：公里）'], []))).toMatchObject({
      caption: '表1 湖区主要指标',
      unit: '（单位：公里）',
    })
    expect(around(await html(['表1 湖区主要指标（单位：公里）'], []))).toMatchObject({
      caption: '表1 湖区主要指标（单位：公里）',
      unit: '',
    })
    expect(around(await html(['Table 2: Lakes'], ['Source: Lakes Office']))).toMatchObject({
      caption: 'Table 2: Lakes',
      notes: ['Source: Lakes Office'],
    })
  })

  it('are taken from its own caption and its own rows', async () => {
    expect(
      around(await html([], [], '<caption>表1 湖区</caption><tr><td colspan=2>单位：公里</td></tr>')),
    ).toMatchObject({ caption: '表1 湖区', unit: '单位：公里', rows: 3 })
  })

  it('that are sentences of the text stay there, and so does a credit', async () => {
    const draft = await html(['表1列出了湖区的主要指标，单位见表头。'], ['来源：青石日报'])
    expect(around(draft)).toMatchObject({ caption: '', unit: '', notes: [] })
  })

  it('without a table beside them stay where they stand', async () => {
    const draft = await html(['表1 湖区', '单位：公里', '岸绿了，人也来了。'], ['鸟来了。', '注：同上。'])
    expect(around(draft)).toMatchObject({ caption: '', unit: '', notes: [] })
  })
})
