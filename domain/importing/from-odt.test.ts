import { describe, expect, it } from 'vitest'
import { odtFile } from '@/testing/odt-file'
import type { Draft } from './draft'
import { blockWords } from './passage'
import { readDocument } from './read-document'

const HEAD = '<text:p text:style-name="Title">湖区治理的进展情况</text:p><text:h text:outline-level="1">湖区</text:h>'
const read = (text: string, options: Parameters<typeof odtFile>[1] = {}): Promise<Draft> =>
  readDocument({ bytes: odtFile(HEAD + text, options), name: '湖区.odt' })
const p = (words: string) => `<text:p>${words}</text:p>`
const wordsOf = ({ sections }: Draft) =>
  sections.flatMap(({ heading, marker, body }) => [`${marker ?? ''}${heading}`, ...body.flatMap(blockWords)])

describe('an OpenDocument text', () => {
  it('has its title, headings, spaces and line ends', async () => {
    const draft = await read(
      p('清淤<text:s text:c="3"/>52.5<text:span>公里</text:span>，<text:line-break/>植树<text:tab/>3万株。') +
        '<text:h text:outline-level="2">护岸</text:h>' +
        p('护岸12公里。'),
    )
    expect(draft.title).toBe('湖区治理的进展情况')
    expect(draft.sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['湖区', 1],
      ['护岸', 2],
    ])
    expect(wordsOf(draft)).toEqual(['湖区', '清淤 52.5公里，植树 3万株。', '护岸', '护岸12公里。'])
  })

  it('keeps marks, links, tables and notes', async () => {
    const draft = await read(
      p(
        '清淤<text:span text:style-name="T1">52.5</text:span>公里<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>按普查口径。</text:p></text:note-body></text:note>，见<text:a xlink:href="https://a.example/b">说明</text:a>。',
      ) +
        '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>指标</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>数值</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>清淤</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell><table:table-cell><text:p>13</text:p></table:table-cell></table:table-row></table:table>',
      {
        styles:
          '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
      },
    )
    const [paragraph, table] = draft.sections[0]!.body
    expect(paragraph).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', text: '清淤', marks: [] },
        { type: 'text', text: '52.5', marks: ['strong'] },
        { type: 'text', text: '公里', marks: [] },
        { type: 'note', children: [{ type: 'text', text: '按普查口径。', marks: [] }] },
        { type: 'text', text: '，见', marks: [] },
        { type: 'link', href: 'https://a.example/b', children: [{ type: 'text', text: '说明', marks: [] }] },
        { type: 'text', text: '。', marks: [] },
      ],
    })
    expect(table).toMatchObject({
      type: 'table',
      rows: [
        [{ header: true }, { header: true, colSpan: 2 }],
        [{ header: false }, {}, {}],
      ],
    })
  })

  it('numbers of the program are markers, plain ones a list with its start', async () => {
    const draft = await read(
      '<text:list text:style-name="L1"><text:list-item><text:h text:outline-level="1">清淤</text:h></text:list-item></text:list>' +
        p('清淤52.5公里，水清了。') +
        '<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:h text:outline-level="1">植树</text:h></text:list-item></text:list>' +
        p('任务如下，逐项落实。') +
        '<text:list text:style-name="L2"><text:list-item text:start-value="4"><text:p>种三万株。</text:p></text:list-item><text:list-item><text:p>护岸。</text:p></text:list-item></text:list>',
      {
        styles:
          '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style>' +
          '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
      },
    )
    expect(draft.sections.map(({ marker, heading }) => [marker, heading])).toEqual([
      [null, '湖区'],
      ['一、', '清淤'],
      ['二、', '植树'],
    ])
    expect(draft.sections.at(-1)?.body.at(-1)).toMatchObject({ type: 'list', ordered: true, start: 4, items: [{}, {}] })
  })

  it('lists what it leaves out', async () => {
    const draft = await read(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>旧数49</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        p(
          '清淤<office:annotation><text:p>请核实</text:p></office:annotation>52.5公里<text:span text:style-name="H">（内部数50）</text:span>，<text:ruby><text:ruby-base>阎</text:ruby-base><text:ruby-text>yán</text:ruby-text></text:ruby>清说。',
        ),
      {
        styles:
          '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
        pages: '<office:master-styles><style:header><text:p>内部资料</text:p></style:header></office:master-styles>',
      },
    )
    expect(wordsOf(draft)).toEqual(['湖区', '清淤52.5公里，阎清说。'])
    expect(draft.setAside.map(({ text, reason }) => [text, reason])).toEqual([
      ['旧数49', 'deleted'],
      ['（内部数50）', 'hidden'],
      ['yán', 'ruby'],
      ['内部资料', 'margin'],
      ['请核实', 'comment'],
    ])
  })

  it('brings its pictures', async () => {
    const gif = Buffer.from('R0lGODlhAQABAAAAACw=', 'base64')
    const draft = await read(
      p('湖水清了。') +
        p('<draw:frame><draw:image xlink:href="Pictures/1.gif"/><svg:desc>湖面</svg:desc></draw:frame>'),
      { more: { 'Pictures/1.gif': gif } },
    )
    expect(draft.pictures).toMatchObject([{ mime: 'image/gif', alt: '湖面' }])
    expect(draft.sections[0]?.body.at(-1)).toMatchObject({ type: 'image' })
  })
})
