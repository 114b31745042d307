import { describe, expect, it } from 'vitest'
import { richWordFile, wordParagraph as p, wordPart } from '@/testing/word-file'
import type { Block } from '../../text'
import type { Draft } from '../draft'
import { blockWords } from '../passage'
import { readDocument } from '../read-document'
import { numberIn } from './number-formats'

type Level = { format: string; text: string; start?: number; style?: string; extra?: string }
const level = ({ format, text, start = 1, style, extra = '' }: Level, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${style ? `<w:pStyle w:val="${style}"/>` : ''}${extra}<w:lvlText w:val="${text}"/></w:lvl>`
const lists = (...all: Level[][]) =>
  wordPart(
    'numbering',
    all
      .map((levels, id) => `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`)
      .join('') +
      all.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') +
      // A second use of the first list that begins again at 1.
      '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  )
const item = (words: string, list = 1, at = 0, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`

const read = (body: string, numbering: string): Promise<Draft> =>
  readDocument({
    bytes: richWordFile(p('湖区治理的进展情况', { style: 'Title' }) + body, { 'numbering.xml': numbering }),
    name: '湖区.docx',
  })
const shown = ({ lead, sections }: Draft) => [
  ...lead.flatMap(blockWords),
  ...sections.flatMap(({ heading, marker, body }) => [`${marker ?? ''}|${heading}`, ...body.flatMap(blockWords)]),
]
const listsIn = (draft: Draft) =>
  [...draft.lead, ...draft.sections.flatMap(({ body }) => body)].filter(
    (block): block is Extract<Block, { type: 'list' }> => block.type === 'list',
  )

describe('numbers that Word counts by itself', () => {
  it('一、 （一） 1. become the markers of headings', async () => {
    const numbering = lists([
      { format: 'chineseCountingThousand', text: '%1、' },
      { format: 'chineseCounting', text: '（%2）' },
    ])
    const draft = await read(
      item('清淤治污') +
        p('全湖清淤52.5公里，水清了。') +
        item('护岸', 1, 1) +
        p('护岸12公里，岸绿了。') +
        item('植树', 1, 1) +
        p('植树3万株，鸟来了。') +
        item('下一步打算') +
        p('继续治理，常抓不懈。'),
      numbering,
    )
    expect(shown(draft)).toEqual([
      '一、|清淤治污',
      '全湖清淤52.5公里，水清了。',
      '（一）|护岸',
      '护岸12公里，岸绿了。',
      '（二）|植树',
      '植树3万株，鸟来了。',
      '二、|下一步打算',
      '继续治理，常抓不懈。',
    ])
  })

  it('items that stand together are a list, whatever number it begins with', async () => {
    const numbering = lists([{ format: 'decimal', text: '%1.', start: 4 }])
    const [list] = listsIn(await read(p('任务如下，逐项落实。') + item('清淤。') + item('植树。'), numbering))
    expect(list).toMatchObject({ ordered: true, start: 4, items: [{}, {}] })
    expect(blockWords(list!)).toEqual(['清淤。', '植树。'])
  })

  it('a number goes on after a paragraph', async () => {
    const draft = await read(
      item('清淤河口。') + item('清淤湖心。') + p('以上两项由市里落实。') + item('植树造林。'),
      lists([{ format: 'decimal', text: '%1.' }]),
    )
    expect(listsIn(draft)).toMatchObject([
      { start: 1, items: [{}, {}] },
      { start: 3, items: [{}] },
    ])
  })

  it('a list that begins again, and one of a style', async () => {
    const numbering = lists(
      [{ format: 'decimal', text: '（%1）' }],
      [{ format: 'upperLetter', text: '%1)', style: 'H1' }],
    )
    const draft = await read(
      item('清淤湖心的淤泥。') +
        item('种树护岸的任务。') +
        item('再次清淤的任务。', 9) +
        p('完。') +
        `<w:p><w:pPr><w:pStyle w:val="H1"/><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>护岸</w:t></w:r></w:p>`,
      numbering,
    )
    const words = shown(draft).join('\n')
    expect(words).toMatch(/（1）.*清淤湖心[\s\S]*（2）.*种树护岸[\s\S]*（1）.*再次清淤/)
    expect(words).toContain('A)')
  })

  it('numbers of outer levels are part of an inner one', async () => {
    const numbering = lists([
      { format: 'chineseCounting', text: '第%1章' },
      { format: 'decimal', text: '%1.%2', extra: '<w:isLgl/>' },
    ])
    const draft = await read(item('总则说明') + item('清淤河口', 1, 1) + item('清淤湖心', 1, 1), numbering)
    expect(shown(draft).join('\n')).toMatch(/第一章[\s\S]*1\.1[\s\S]*1\.2/)
  })

  it('bullets are a list, one inside another', async () => {
    const numbering = lists([
      { format: 'bullet', text: '\uf0b7' },
      { format: 'bullet', text: 'o' },
    ])
    const [list] = listsIn(await read(item('清淤。') + item('河口。', 1, 1) + item('植树。'), numbering))
    expect(list).toMatchObject({ ordered: false, items: [{ nested: { items: [{}] } }, { nested: null }] })
  })

  it.each([
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 105, '一百零五'],
    ['chineseCountingThousand', 20, '二十'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['ideographDigital', 10, '一〇'],
    ['ideographZodiacTraditional', 1, '甲子'],
    ['decimalEnclosedCircle', 5, '⑤'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalZero', 7, '07'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 28, 'bb'],
    ['ordinal', 12, '12th'],
    ['ordinal', 23, '23rd'],
    ['hebrew1', 4, '4'],
  ])('%s writes %i as %s', (format, n, words) => {
    expect(numberIn(format, n)).toBe(words)
  })
})
