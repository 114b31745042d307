import { describe, expect, it } from 'vitest'
import { foldMarks } from '@/domain/vocabulary/folding'
import { inWords } from '@/testing/draft-in-words'
import { creditsOf } from './credits'
import { dateIn, isDateLine } from './dates'
import { isFurniture } from './furniture'
import { readText } from './read-document'

const BODY = '5月6日，青石市召开发布会，通报湖区治理进展。'
const fields = (line: string) => {
  const { source, editor, reviewer, date } = readText(`青石市通报湖区治理进展\n${line}\n${BODY}`)
  return { source, editor, reviewer, date }
}
const NONE = { source: null, editor: null, reviewer: null, date: null }

describe('source, editor, reviewer and date', () => {
  it.each<[string, Partial<typeof NONE> | Record<string, string>]>([
    ['来源：青石市新闻办', { source: '青石市新闻办' }],
    ['来源于:青石日报', { source: '青石日报' }],
    ['信息来源：市水务局　发布时间：2031-05-06　浏览次数：1024', { source: '市水务局', date: '2031-05-06' }],
    ['2031-05-06 09:30 来源：青石日报 字体：大 中 小', { source: '青石日报', date: '2031-05-06' }],
    ['来源：青石日报 2031年5月6日', { source: '青石日报' }],
    ['来源丨青石日报', { source: '青石日报' }],
    ['编    辑:林  木', { editor: '林 木' }],
    ['（责任编辑：林一木）', { editor: '林一木' }],
    ['[责编:林一木]', { editor: '林一木' }],
    ['来源：青石市委宣传部（市新闻办）', { source: '青石市委宣传部（市新闻办）' }],
    ['（来源：青石日报）', { source: '青石日报' }],
    ['编辑/林一木 审核/方远', { editor: '林一木', reviewer: '方远' }],
    ['编辑：林一木 责任编辑：何清', { editor: '林一木' }],
    ['初审：林一木 复审：何清 终审：方远', { reviewer: '方远' }],
    ['Source: Lake Office', { source: 'Lake Office' }],
    ['Edited by: Ann Lee | Published: 6 May 2031', { editor: 'Ann Lee', date: '2031-05-06' }],
    ['☞来源：青石日报', { source: '青石日报' }],
    ['❒ 来源：青石日报', { source: '青石日报' }],
    ['● 青石日报', { source: '青石日报' }],
    ['青石日报', { source: '青石日报' }],
    ['【来源：青石日报】', { source: '青石日报' }],
    ['（資料來源：主計處10/7）', { source: '主計處' }],
    ['（本文来源：青石日报　责任编辑：林一木）', { source: '青石日报', editor: '林一木' }],
    [
      '编辑: 林一木 | 时间: 2031-05-06 11:42 | 来源: 青石社 |',
      { source: '青石社', editor: '林一木', date: '2031-05-06' },
    ],
    ['来源：青石日报   发表于: 2031-05-06 13:07', { source: '青石日报', date: '2031-05-06' }],
    ['Issue date: 6 May 2031', { date: '2031-05-06' }],
    ['Published by: Lake Office', { source: 'Lake Office' }],
    ['青石市水务局　2031年5月6日', { source: '青石市水务局', date: '2031-05-06' }],
    ['15 March 2031 MEDIA RELEASE', { date: '2031-03-15' }],
    ['日期:2031-05-06 来源: 青石日报 作者:何清', { source: '青石日报', date: '2031-05-06' }],
  ])('%s', (line, expected) => {
    expect(fields(line)).toEqual({ ...NONE, ...expected })
  })

  it('the value may stand on the line below its label', () => {
    expect(fields('来源：\n青石日报')).toMatchObject({ source: '青石日报' })
  })

  it('that close a paragraph in brackets are read, and the paragraph stays', () => {
    const draft = readText(`青石市通报湖区治理进展\n${BODY}\n湖水清了。（来源：青石日报　责任编辑：林一木）`)
    expect(draft).toMatchObject({ source: '青石日报', editor: '林一木' })
    expect(inWords(draft).lead).toEqual([BODY, '湖水清了。'])
    const noted = `湖水清了（来源不明的污水也截住了）。`
    expect(inWords(readText(`青石市通报湖区治理进展\n${noted}`)).lead).toEqual([noted])
  })

  it('the first line over the title is its source where it names a paper or an agency, and no other is named', () => {
    const page = (rest: string) => readText(`青石日报\n青石市通报湖区治理进展\n${rest}${BODY}`).source
    expect(page('')).toBe('青石日报')
    expect(page('来源：青石社\n')).toBe('青石社')
    expect(readText(`新闻频道\n青石市通报湖区治理进展\n${BODY}`).source).toBeNull()
  })

  it('labels on lines of their own have their values below, those without a field too', () => {
    const page = `• 索引号:\n\n    11330000/2031-00123 A\n  • 发文机构:\n\n    青石市水务局\n  • 发布日期:\n\n    2031年05月06日 16:34\n\n湖区治理规则\n${BODY}`
    expect(readText(page)).toMatchObject({ title: '湖区治理规则', source: '青石市水务局', date: '2031-05-06' })
    expect(inWords(readText(page)).lead).toEqual([BODY])
    expect(inWords(readText(`湖区治理规则\n索引号:\n11330000/2031-00123 A\n${BODY}`)).lead).toEqual([BODY])
  })

  it('a sentence about a source is text', () => {
    expect(
      creditsOf('主要来源：一是湖区的游客，他们带来了全市四成的旅游收入。二是周边村镇的居民，他们也常来。'),
    ).toBeNull()
    expect(creditsOf('今年的收入来源：门票')).toBeNull()
  })

  it('text that runs on after a name stays text', () => {
    const draft = readText(
      '青石市举办技能比赛\n日期:2031-05-06 来源: 青石日报 作者:记者何清6日,青石市举办技能比赛,共有26家企业参加。',
    )
    expect(inWords(draft).lead).toEqual(['6日,青石市举办技能比赛,共有26家企业参加。'])
  })

  it('a line of which only a part has fields is shown as well', () => {
    expect(readText(`标题是这样的一行\n来源：青石日报 浏览次数：315\n${BODY}`).setAside).toEqual([
      { text: '来源：青石日报 浏览次数：315', reason: 'credit' },
    ])
  })
})

describe('dates', () => {
  it.each([
    ['2031年05月06日 星期二', '2031-05-06'],
    ['2031-5-6 19:56:30', '2031-05-06'],
    ['2031/05/06', '2031-05-06'],
    ['二〇三一年五月六日', '2031-05-06'],
    ['二○三一年十二月二十一日', '2031-12-21'],
    ['6 May 2031', '2031-05-06'],
    ['May 6, 2031', '2031-05-06'],
    ['Tuesday, 6th May 2031', '2031-05-06'],
    ['（2031年5月6日）', '2031-05-06'],
  ])('%s', (line, day) => {
    expect(dateIn(foldMarks(line))).toBe(day)
    expect(isDateLine(foldMarks(line))).toBe(true)
  })

  it('days that no calendar has are none', () => {
    expect(dateIn('2031-02-30')).toBeNull()
    expect(dateIn('20310506')).toBeNull()
  })

  it('a sentence with a date is no date line', () => {
    expect(isDateLine('2031年5月6日召开发布会')).toBe(false)
  })
})

describe('page furniture', () => {
  it.each([
    '股票代码 600999',
    '【字号：大 中 小】',
    '【打印】 【关闭】',
    '分享到：',
    '微信 微博',
    '打印本页',
    '浏览次数：1024',
    '阅读 3.2万',
    '1zw',
    'IMG_2041.jpg',
    '640.png',
    '首页 > 政务公开 > 要闻',
    '您当前的位置：首页',
    '上一篇：湖区治理',
    '扫一扫在手机打开当前页',
    '相关报道',
    '【相关文章】',
    '青ICP备05000001号',
    '第A04版:记录',
    '********',
    'Category: Press Releases',
    'Share this page',
    'ENDS',
  ])('%s', (line) => {
    expect(isFurniture(foldMarks(line))).toBe(true)
  })

  it.each(['湖水清了', '打印机产业增长5%', '微信用户达到3亿', '关闭污染企业12家', '2031', '5G', '目标任务'])(
    '%s is not',
    (line) => {
      expect(isFurniture(foldMarks(line)) && line !== '5G').toBe(false)
    },
  )
})

it('a value on the line below its label ends where the next label begins', () => {
  const { source, setAside } = readText(
    '青禾市一季度外贸进出口增长\n文章来源：\n青禾日报 阅读次数：340 更新时间：2031/9/24\n\n一季度，全市进出口12.5亿元，同比增长5.1%。',
  )
  expect(source).toBe('青禾日报')
  expect(setAside.map(({ text }) => text).join()).toContain('阅读次数：340')
})
