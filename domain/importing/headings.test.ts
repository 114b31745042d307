import { describe, expect, it } from 'vitest'
import { inWords } from '@/testing/draft-in-words'
import { readText } from './read-document'

const headings = (...lines: string[]) =>
  readText(['开头的一段话，说明来由。', ...lines].join('\n')).sections.map(
    ({ heading, level }) => `${level} ${heading}`,
  )
const BODY = '这里是正文，讲清楚事情的经过。'

describe('headings', () => {
  it.each<[string, string[], string[]]>([
    ['一、 on its own line', ['一、湖区', BODY, '二、河道', BODY], ['1 湖区', '1 河道']],
    [
      '一、 before a date',
      ['一、12月份湖水达标', BODY, '二、前11个月清淤进展', BODY],
      ['1 12月份湖水达标', '1 前11个月清淤进展'],
    ],
    ['一、 with a full stop', ['一、守护湖区。', BODY, '二、疏通河道。', BODY], ['1 守护湖区', '1 疏通河道']],
    ['一、 run into its paragraph', [`一、守护湖区。${BODY}`, `二、疏通河道。${BODY}`], ['1 守护湖区', '1 疏通河道']],
    ['一、 run in with a colon', [`一、湖区：全年清淤52.5公里，拆除网箱1200余个，水质达标。`], ['1 湖区']],
    [
      'nested (一) under 一、',
      ['一、湖区', '（一）清淤', BODY, '(二)植树', BODY, '二、河道', BODY],
      ['1 湖区', '2 清淤', '2 植树', '1 河道'],
    ],
    ['1. under 一、', ['一、湖区', '1.清淤', BODY, '2．植树', BODY], ['1 湖区', '2 清淤', '2 植树']],
    ['numbered only by 1、', ['1、清淤', BODY, '2、植树', BODY], ['1 清淤', '1 植树']],
    ['第一部分', ['第一部分 湖区', BODY, '第二部分 河道', BODY], ['1 湖区', '1 河道']],
    ['short lines without punctuation', ['湖水清了', BODY, '河道通了', BODY], ['1 湖水清了', '1 河道通了']],
    ['short lines with a comma', ['清淤治污，还湖于民', BODY], ['1 清淤治污，还湖于民']],
    ['in black brackets', ['【背景】', BODY], ['1 背景']],
    ['in quotation marks', ['「湖区水质」', BODY], ['1 「湖区水质」']],
    [
      'numbered 01, 02 on lines of their own',
      ['01', '湖水清了', BODY, '02', '河道通了', BODY],
      ['1 湖水清了', '1 河道通了'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(headings(...lines)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['一是 and 二是 inside a paragraph', ['一是清淤。二是植树。三是巡查。']],
    ['numbered lines one under another', ['需带材料：', '1.身份证', '2.户口本', '3.照片']],
    ['items that end with semicolons', ['（一）清淤的；', '（二）植树的；', '（三）巡查的。']],
    ['a numbered sentence with a statistic', ['一、全年清淤52.5万立方米，增长3.1%。共投入5亿元。']],
    ['a decimal at the beginning', ['3.4万株树苗已经种下。']],
    ['a line before a colon', ['局长介绍说：', BODY]],
    ['a signature with its date', [BODY, '青石市水务局', '2031年5月6日']],
    [
      'a long sentence that lost its full stop',
      [
        '全市上下协同推进湖区治理工作取得积极成效并形成了一批可复制可推广的经验做法受到上级部门充分肯定和广大群众一致好评',
        BODY,
      ],
    ],
  ])('%s: none', (_, lines) => {
    expect(headings(...lines)).toEqual([])
  })

  it('a third level stays inside its section, with its marker', () => {
    const [, second] = readText(
      `开头的一段话。\n一、湖区\n（一）清淤\n1.先清河口。${BODY}\n2.再清湖心。${BODY}`,
    ).sections
    expect(second).toMatchObject({ heading: '清淤', marker: '（一）', level: 2 })
    expect(second?.body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
    expect(second?.body[0]).toMatchObject({ level: 3, children: [{ text: '1.先清河口' }] })
  })

  it('the lines of a table of contents are not the headings they name', () => {
    expect(headings('目录', '一、湖区', '二、河道', '一、湖区', BODY, '二、河道', BODY)).toEqual(['1 湖区', '1 河道'])
  })

  it('English headings', () => {
    const { sections, title } = readText(
      'Lake water is cleaner than last year\n\nThe council reported on the lake today.\n\nMain points\n\nSome 52 km were dredged.\n\nWhat happens next?\n\nWork goes on until May.\n\n1. The Banks Were Planted with Trees.\n\nSome 34,000 trees were planted.',
    )
    expect(title).toBe('Lake water is cleaner than last year')
    expect(sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['Main points', 1],
      ['What happens next?', 1],
      ['The Banks Were Planted with Trees', 2],
    ])
  })

  it('rows of a table that lost its shape are rows', () => {
    const { lead, sections } = readText(
      '指标 |\n本月 |\n累计 |\n一、食品 |\n101.2 |\n105.4 |\n二、衣着 |\n98.9 |\n99.1 |',
    )
    expect(sections).toEqual([])
    expect(lead).toMatchObject([
      {
        type: 'table',
        caption: [],
        unit: [],
        notes: [],
        rows: [
          [{ header: true }, { header: true }, { header: true }],
          [{}, {}, {}],
          [{}, {}, {}],
        ],
      },
    ])
  })
})

describe('headings without marks', () => {
  const PARAGRAPH = 'The council dredged 52 km of the lake in 2031, and planted trees on both banks.'
  const headings = (text: string) => readText(text).sections.map(({ heading, level }) => [heading, level])

  it('in English, a group of sections over the first of them, and whole phrases', () => {
    const long = 'National standard for lakes - 95% of the shore shall be no more than twelve weeks without a visit'
    expect(
      headings(
        `Lake water is cleaner than last year\n\nAbout this release\n\n${PARAGRAPH}\n\nLakes and rivers\n\nDredging, May 2031\n\n${PARAGRAPH}\n\nContinue reading\n\nAnnual planting, 2030\n\n${PARAGRAPH}\n\nMain points\n\n${long}\n\nDuring the quarter:\n\n- Some 52 km were dredged.\n- Trees were planted.`,
      ),
    ).toEqual([
      ['About this release', 1],
      ['Lakes and rivers', 1],
      ['Dredging, May 2031', 2],
      ['Annual planting, 2030', 2],
      ['Main points', 1],
      [long, 2],
    ])
  })

  it.each([
    '2031年05月06日',
    '【资料图】',
    '（资料图片仅供参考）',
    '频道推荐',
    '24小时新闻排行榜',
    '掃描二維碼分享',
    '{snip}',
    'Continue reading',
    '- 2 -',
    '打开客户端 查看更多图片',
    'Lake Office | 12',
  ])('%s: none', (line) => {
    expect(headings(`湖区治理情况的通报\n${BODY}\n${line}\n${BODY}`)).toEqual([])
  })

  it('a list of other articles under the text is no part of it', () => {
    const draft = readText(
      `湖区治理情况的通报\n${BODY}\n湖水清了。\n相关推荐\n青石市召开水务会议\n• 青石市植树节活动举行\n• 24小时排行榜\n编辑：林一木`,
    )
    expect(draft).toMatchObject({ sections: [], editor: '林一木' })
    expect(inWords(draft).lead).toEqual([BODY, '湖水清了。'])
    expect(draft.setAside.map(({ reason }) => reason)).toEqual(['furniture', 'furniture', 'furniture'])
  })

  it('a heading after such a label, with its text, is one', () => {
    expect(headings(`湖区治理情况的通报\n${BODY}\n相关报道\n湖区植树造林成效明显\n${BODY}`)).toEqual([
      ['湖区植树造林成效明显', 1],
    ])
  })
})

describe('titles', () => {
  it.each<[string, string, string | null]>([
    ['权威发布|湖水清了河道通了', '湖水清了河道通了', '权威发布'],
    ['权威发布丨湖水清了河道通了', '湖水清了河道通了', '权威发布'],
    ['【权威发布】湖水清了河道通了', '湖水清了河道通了', '权威发布'],
    ['PRESS RELEASE : Lake water is cleaner than last year', 'Lake water is cleaner than last year', 'PRESS RELEASE'],
    ['湖水清了，河道通了！', '湖水清了，河道通了！', null],
    ['青石市：湖水清了吗？', '青石市：湖水清了吗？', null],
  ])('%s', (line, title, column) => {
    expect(readText(`${line}\n\n${BODY}`)).toMatchObject({ title, column })
  })

  it.each([
    'This notice is embargoed until 9.30am on 6 May 2031',
    'EMBARGO: 00:01 Tuesday 6 May',
    'Under strict embargo until Tuesday',
    'FOR IMMEDIATE RELEASE',
    'For immediate release: Tuesday 6 May 2031',
    'Media desk: (202) 555-0100 * press@lake.example',
  ])('%s: none', (line) => {
    expect(
      readText(`${line}\n\nLake water is cleaner than last year\n\nThe council reported on the lake today.`).title,
    ).toBe('Lake water is cleaner than last year')
  })

  it('in English are not run into the first line', () => {
    expect(
      readText(
        `From January to May 2031, the council dredged 52 km of the lake. ${'It planted trees on both banks. '.repeat(6)}`,
      ).title,
    ).toBeNull()
  })

  it('a line under it and over a list is a heading', () => {
    expect(
      readText(
        'Lake water is cleaner\n\nMain points\n\n- Some 52 km were dredged.\n\n- Some 34,000 trees were planted.',
      ).sections.map(({ heading }) => heading),
    ).toEqual(['Main points'])
  })

  it('the name of the site above it is none', () => {
    expect(readText(`青石新闻网\n首页 > 要闻\n湖水清了河道通了\n2031-05-06 08:30\n${BODY}`)).toMatchObject({
      title: '湖水清了河道通了',
      date: '2031-05-06',
    })
  })

  it('run into the first line with the text', () => {
    const draft = readText(`青石市今年清淤五十公里 5月6日，记者从青石市水务局获悉，${BODY.repeat(8)}`)
    expect(draft.title).toBe('青石市今年清淤五十公里')
    expect(inWords(draft).lead[0]).toMatch(/^5月6日，/)
  })

  it('a text may have none', () => {
    expect(readText(`${BODY}\n${BODY}`).title).toBeNull()
  })
})
