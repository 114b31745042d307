import { describe, expect, it } from 'vitest'
import { inWords } from '@/testing/draft-in-words'
import { lines } from './lines'
import { readText } from './read-document'

describe('lines of plain text', () => {
  it('know where they stand, whatever ends them', () => {
    const text = '\ufeff湖水清了\r\n\r\n　　河道通了\u2029两岸绿了\r护岸'
    for (const { text: words, start } of lines(text)) expect(text.slice(start, start + words.length)).toBe(words)
    expect(lines(text).map((line) => line.text)).toEqual(['湖水清了', '河道通了', '两岸绿了', '护岸'])
  })

  it('broken at a fixed width are joined', () => {
    const { lead, sections } = inWords(
      readText(
        'The lake is cleaner than it was last year\n\nThe council said today that 52 kilometres of the lake bed had been dredged and\nthat 34,000 trees had been planted on both of its banks since the beginning of\nthe year, more than in any other year on record and twice as many as it had\nplanned.\n\nWork goes on until May.',
      ),
    )
    expect(sections).toEqual([])
    expect(lead).toEqual([
      expect.stringMatching(/^The council said .* dredged and that .* it had planned\.$/),
      'Work goes on until May.',
    ])
  })

  it('that hold several paragraphs are parted', () => {
    const sentence = '青石市今年清淤五十公里，拆除网箱一千余个，湖水一天天清了，鸟也一天天多了。'
    expect(readText(`${sentence.repeat(3)}　　${sentence.repeat(3)}`).lead).toHaveLength(2)
  })

  it('with bullets are one list', () => {
    expect(
      readText('湖区治理包括三项工作，内容如下。\n一、内容\n• 清淤\n• 植树\n工作明年完成。').sections[0]?.body,
    ).toMatchObject([{ type: 'list', items: [{}, {}] }, { type: 'paragraph' }])
  })

  it('parted by tabs are the rows of a table', () => {
    expect(
      readText('湖区治理的数据见下表。\n一、数据\n项目\t本月\t累计\n清淤\t12\t52.5').sections[0]?.body,
    ).toMatchObject([
      {
        type: 'table',
        caption: [],
        unit: [],
        notes: [],
        rows: [
          [{ header: true }, {}, {}],
          [{ header: false }, {}, {}],
        ],
      },
    ])
  })
})

describe('notices', () => {
  const BODY = '5月6日，青石市召开发布会，通报湖区治理进展。'
  it.each([
    ['版权声明：未经许可不得转载。', 'copyright'],
    ['© 2031 Lake Office', 'copyright'],
    ['版权所有：青石市', 'copyright'],
    ['Copyright 2031 Lake Office. All rights reserved.', 'copyright'],
    ['免责声明：内容仅供参考。', 'disclaimer'],
    ['如有侵权，请联系我们删除。', 'disclaimer'],
    ['Disclaimer: these figures may change.', 'disclaimer'],
  ] as const)('%s', (line, kind) => {
    expect(readText(`${BODY}\n来源：青石日报\n${line}`)).toMatchObject({
      copyright: null,
      disclaimer: null,
      [kind]: line,
    })
  })

  it('a text about copyright is text', () => {
    const draft = readText(
      `青石市版权工作成绩突出\n${BODY}\n全年处理版权案件31件，未经许可转载的作品大幅减少。\n来源：青石日报`,
    )
    expect(draft).toMatchObject({ copyright: null, disclaimer: null })
    expect(draft.lead).toHaveLength(2)
  })
})
