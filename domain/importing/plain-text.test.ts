import { describe, expect, it } from 'vitest'
import { inWords } from '@/testing/draft-in-words'
import { blockWords } from './passage'
import { readPasted, readText } from './read-document'

const read = (text: string) => {
  const draft = inWords(readText(text))
  const sections = draft.sections.map(({ heading, body }) => ({
    heading,
    types: body.map(({ type }) => type),
    words: body.flatMap(blockWords),
  }))
  return { ...draft, sections }
}
const HEAD = '湖区通报三季度治理情况\n来源：湖区水务局\n一、治理\n工作包括下面几项。\n'

describe('bullets of plain text make a list', () => {
  it.each([
    ['letters before a tab', 'l\t清淤五十公里\nn\t植树三万株\nØ\t护岸十二公里'],
    ['letters before a wide gap', 'u\u00a0\u00a0清淤五十公里\nü\u00a0\u00a0植树三万株\nv  护岸十二公里'],
    ['private signs', '\uf0b7清淤五十公里\n\uf06e 植树三万株\n\uf0d8\t护岸十二公里'],
    ['squares and diamonds', '■清淤五十公里\n◆ 植树三万株\n➢护岸十二公里'],
    ['dots', '·\t清淤五十公里\n· 植树三万株\n•护岸十二公里'],
  ])('%s', (_, items) => {
    expect(read(HEAD + items).sections).toEqual([
      {
        heading: '治理',
        types: ['paragraph', 'list'],
        words: ['工作包括下面几项。', '清淤五十公里', '植树三万株', '护岸十二公里'],
      },
    ])
  })

  it('a bullet on a line of its own belongs to the next', () => {
    expect(read(`${HEAD}•\n清淤五十公里\n•\n植树三万株`).sections[0]).toMatchObject({
      types: ['paragraph', 'list'],
      words: ['工作包括下面几项。', '清淤五十公里', '植树三万株'],
    })
  })

  it('a word that begins with such a letter, a negative number and a page number are no items', () => {
    const words = ['lake water is cleaner.', '-3.2 was the change.', 'v. the Council, 2031.']
    expect(read(`The lake\n\nThe council met.\n\n${words.join('\n\n')}`).lead).toEqual(
      expect.arrayContaining(words.slice(0, 2)),
    )
  })

  it('the particulars of a page are read where it sets them as a list', () => {
    expect(
      read('湖区通报三季度治理情况\n• 湖区日报\n• 2031-07-13 08:32\n湖区三季度清淤五十公里，水质好转。'),
    ).toMatchObject({
      source: '湖区日报',
      date: '2031-07-13',
      lead: ['湖区三季度清淤五十公里，水质好转。'],
    })
  })
})

describe('rows of a spreadsheet', () => {
  it('of one length are a table and no wrapped lines', () => {
    const rows = [
      '指标\t7月\t8月\t9月',
      '全湖区清淤里程本月累计数\t123.5\t124.5\t125.5',
      '全湖区植树株数本月累计数\t223.5\t224.5\t225.5',
      '全湖区造林面积本月累计数\t423.5\t424.5\t425.5',
      '全湖区护岸里程本月累计数\t323.5\t324.5\t325.5',
    ]
    expect(read(HEAD + rows.join('\n')).sections[0]).toMatchObject({
      types: ['paragraph', 'table'],
      words: expect.arrayContaining(['全湖区植树株数本月累计数 | 223.5 | 224.5 | 225.5']),
    })
  })

  it('keep their empty cells, at both ends too', () => {
    const { sections } = read(`${HEAD}\t7月\t8月\n清淤\t12\t\n植树\t\t34`)
    expect(sections[0]?.words.slice(1)).toEqual([' | 7月 | 8月', '清淤 | 12 | ', '植树 |  | 34'])
  })

  it('a bar before the heads alone stands behind an empty cell; one before every row is the frame', () => {
    const cells = ['| 绝对数（亿元） | 比上年增长（%） |', '花卉业 | 12.3 | 5.2 |', '茶叶业 | 31.4 | 2.6 |']
    expect(read(HEAD + cells.join('\n')).sections[0]?.words.slice(1)).toEqual([
      ' | 绝对数（亿元） | 比上年增长（%）',
      '花卉业 | 12.3 | 5.2',
      '茶叶业 | 31.4 | 2.6',
    ])
    expect(read(`${HEAD}| 项目 | 数量 |\n| 清淤 | 52.5 |`).sections[0]?.words.slice(1)).toEqual([
      '项目 | 数量',
      '清淤 | 52.5',
    ])
  })

  it('of two columns are a table, with their heads', () => {
    const { body } = readText(`${HEAD}项目\t数量\n清淤\t52.5\n植树\t3.4`).sections[0]!
    expect(body[1]).toMatchObject({
      rows: [
        [{ header: true }, { header: true }],
        [{ header: false }, {}],
        [{}, {}],
      ],
    })
  })

  it('lines of source and date with a tab are none', () => {
    expect(
      read('湖区通报三季度治理情况\n来源：湖区日报\t编辑：林一木\n日期：2031-07-13\t审核：方远\n湖区清淤五十公里。'),
    ).toMatchObject({
      source: '湖区日报',
      editor: '林一木',
      reviewer: '方远',
      date: '2031-07-13',
    })
  })
})

describe('lines that belong together', () => {
  it.each(['\v', '\u2028'])('a soft break (%j) stays inside its paragraph', (soft) => {
    const draft = read(
      `湖区通报${soft}三季度治理情况\n来源：湖区水务局\n湖区清淤${soft}五十二公里，投入${soft}3.4亿元。\n一、植树${soft}和护岸\n植树三万株。`,
    )
    expect(draft).toMatchObject({
      title: '湖区通报三季度治理情况',
      lead: ['湖区清淤五十二公里，投入3.4亿元。'],
      sections: [{ heading: '植树和护岸' }],
    })
  })

  it('a soft break before an indent, a number or a bullet ends its paragraph, and so does each where there are no others', () => {
    expect(read('湖区通报情况\n湖水清了。\v　　河道通了。').lead).toEqual(['湖水清了。', '河道通了。'])
    expect(read('湖区通报三季度治理情况\u2028湖水清了，河道也通了。')).toMatchObject({
      title: '湖区通报三季度治理情况',
      lead: ['湖水清了，河道也通了。'],
    })
  })

  it('the heading of the first part is no title, however much of it the text says again', () => {
    const months = ['一', '二', '三', '四'].map(
      (number, month) =>
        `${number}、${month + 1}月份各区情况\n\n${`东城区${month + 1}月份情况：各区开班${40 + month}场，1月份各区情况良好。`.repeat(3)}`,
    )
    const draft = read(['关于全年夜校开办进展的通报', ...months].join('\n\n'))
    expect(draft.title).toBe('关于全年夜校开办进展的通报')
    expect(draft.sections.map(({ heading }) => heading)).toEqual([
      '1月份各区情况',
      '2月份各区情况',
      '3月份各区情况',
      '4月份各区情况',
    ])
  })

  it('an English text without empty lines, wrapped, keeps its title apart', () => {
    const draft = read(
      'Technical information: (202) 555-0100 lakes@office.example www.office.example/lakes\nLake Dredging - October 2031\nThe lake dredging index for all regional bodies of water (LDI) increased\n0.1 percent in October on a seasonally adjusted basis, the Lake\nBureau of Measures reported today. Over the last twelve months, the\nall regions index increased 2.2 percent before any adjustment.\nThe shore index increased 0.3 percent, its largest increase since\nMarch 2028, and accounted for over half of the increase in the index\nof all lakes of the country. It was raised by the western lakes.',
    )
    expect(draft.title).toBe('Lake Dredging - October 2031')
    expect(draft.sections).toEqual([])
    expect(draft.lead.join(' ')).toContain('bodies of water (LDI) increased 0.1 percent in October')
    expect(draft.lead.join(' ')).toContain('the Lake Bureau of Measures reported today')
  })

  it('a Chinese line that ends with a comma goes on', () => {
    expect(
      read('湖区通报三季度治理情况\n今年以来湖区各部门认真贯彻落实治理方案的各项要求，\n清淤、植树、护岸都取得了进展。')
        .lead,
    ).toEqual(['今年以来湖区各部门认真贯彻落实治理方案的各项要求，清淤、植树、护岸都取得了进展。'])
  })
})

it('pasted Markdown has headings, and none of their signs', async () => {
  const draft = inWords(
    await readPasted(
      '# 夜校开班\n\n来由和经过在这里说清楚。\n\n## 课堂\n\n正文一句，**讲清楚**事情的经过。\n\n### 小节\n\n又一句。',
    ),
  )
  expect(draft.title).toBe('夜校开班')
  expect(draft.sections.map(({ heading, level }) => [heading, level])).toEqual([
    ['课堂', 1],
    ['小节', 2],
  ])
  expect(JSON.stringify(draft)).not.toMatch(/[#*]/)
})
