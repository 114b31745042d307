import { describe, expect, it } from 'vitest'
import { inWords } from '@/testing/draft-in-words'
import type { Block } from '../text'
import { figuresIn } from './figures-in'
import { openDocument, readDocument } from './read-document'

const html = (body: string, head = '') => ({
  bytes: Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
  name: 'a.html',
})
const blocks = async (body: string): Promise<Block[]> =>
  (await readDocument(html(`<h1>湖区治理的进展情况</h1><h2>湖区</h2>${body}<h2>河道</h2><p>河道通了。</p>`)))
    .sections[0]?.body ?? []
const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks })

describe('a page', () => {
  it('keeps bold, italic and links', async () => {
    expect(await blocks('<p>清淤<b>52.5<i>公里</i></b>，见<a href="https://a.example/b">说明</a>。</p>')).toEqual([
      {
        type: 'paragraph',
        children: [
          text('清淤'),
          text('52.5', 'strong'),
          text('公里', 'strong', 'emphasis'),
          text('，见'),
          { type: 'link', href: 'https://a.example/b', children: [text('说明')] },
          text('。'),
        ],
      },
    ])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    '//evil.example',
  ])('makes plain text of a link to %s', async (href) => {
    expect(await blocks(`<p>见<a href="${href}">说明</a>。</p>`)).toEqual([
      { type: 'paragraph', children: [text('见说明。')] },
    ])
  })

  it('keeps lists, one inside another', async () => {
    expect(await blocks('<ol><li>清淤<ul><li>河口</li></ul></li><li>植树</li></ol>')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 1,
        items: [
          {
            children: [text('清淤')],
            nested: { type: 'list', ordered: false, start: 1, items: [{ children: [text('河口')], nested: null }] },
          },
          { children: [text('植树')], nested: null },
        ],
      },
    ])
  })

  it('keeps tables with their spans', async () => {
    expect(
      await blocks('<table><tr><th colspan="2">治理</th></tr><tr><td>清淤</td><td rowspan="x">52.5</td></tr></table>'),
    ).toEqual([
      {
        type: 'table',
        caption: [],
        unit: [],
        notes: [],
        rows: [
          [{ header: true, colSpan: 2, rowSpan: 1, children: [text('治理')] }],
          [
            { header: false, colSpan: 1, rowSpan: 1, children: [text('清淤')] },
            { header: false, colSpan: 1, rowSpan: 1, children: [text('52.5')] },
          ],
        ],
      },
    ])
  })

  it('keeps quotations', async () => {
    expect(await blocks('<blockquote><p>湖水清了。</p></blockquote>')).toEqual([
      { type: 'quote', children: [text('湖水清了。')] },
    ])
  })

  it('drops scripts, styles, comments and what is hidden', async () => {
    expect(
      await blocks(
        '<script>var a = "<p>1</p>"</script><style>p{}</style><!-- 2 --><p hidden>3</p><p style="display: none">4</p><svg><text>5</text></svg><p>湖水清了。</p>',
      ),
    ).toEqual([{ type: 'paragraph', children: [text('湖水清了。')] }])
  })

  it('a table that only lays out the page is not a table', async () => {
    const draft = await readDocument(
      html(`<table><tr><td><h1>湖区治理的进展情况</h1><p>${'湖水一天天清了。'.repeat(40)}</p></td></tr></table>`),
    )
    expect(inWords(draft)).toMatchObject({ title: '湖区治理的进展情况', sections: [] })
  })

  it('paragraphs made with line breaks are paragraphs', async () => {
    expect(
      inWords(await readDocument(html('<div>湖水清了，鸟也来了。<br>　　河道通了，船也来了。</div>'))).lead,
    ).toEqual(['湖水清了，鸟也来了。', '河道通了，船也来了。'])
  })

  it('sets navigation and footers aside', async () => {
    const draft = await readDocument(
      html(
        '<nav><a href="/">湖区频道</a></nav><article><h1>湖区治理的进展情况</h1><p>湖水清了，鸟也来了。</p></article><footer>青石市水务局地址电话</footer>',
      ),
    )
    expect(inWords(draft)).toMatchObject({ title: '湖区治理的进展情况', lead: ['湖水清了，鸟也来了。'] })
    expect(draft.setAside).toEqual([
      { text: '湖区频道', reason: 'chrome' },
      { text: '青石市水务局地址电话', reason: 'chrome' },
    ])
  })

  it('a picture that is not in the file is listed, with its caption', async () => {
    expect(
      (
        await readDocument(
          html('<p>湖水清了，鸟也来了。</p><figure><img src="a.jpg"><figcaption>湖面上的鸟群</figcaption></figure>'),
        )
      ).setAside,
    ).toEqual([
      { text: '湖面上的鸟群', reason: 'caption' },
      { text: 'a.jpg', reason: 'picture', place: '湖水清了，鸟也来了。' },
    ])
  })

  it('what its head says fills what the text leaves open', async () => {
    const head =
      '<meta name="ArticleTitle" content="权威发布|湖区治理的进展"><meta name="PubDate" content="2031-05-06 10:22"><meta name="ContentSource" content="青石日报">'
    expect(await readDocument(html('<p>湖水清了，鸟也来了。</p>', head))).toMatchObject({
      title: '湖区治理的进展',
      column: '权威发布',
      date: '2031-05-06',
      source: '青石日报',
    })
  })

  it('its figures are found where they stand in the file, tags and all', async () => {
    const page = html('<h1>湖区治理的进展情况</h1><h2>湖区</h2><p class="x9">清淤<b>52.5公里</b>，植树3.4万株。</p>')
    const opened = await openDocument(page)
    const figures = figuresIn(opened)
    expect(figures.map(({ raw, section }) => [raw, section])).toEqual([
      ['52.5公里', '湖区'],
      ['3.4万株', '湖区'],
    ])
    for (const { raw, start } of figures) expect(opened.text.slice(start, start + raw.length)).toBe(raw)
  })
})

describe('plain text', () => {
  it('its figures are found where they stand, with the heading over them', async () => {
    const bytes = Buffer.from(
      '股票代码 600999\r\n湖区治理的进展情况\r\n今年清淤52.5公里。\r\n\r\n湖岸\r\n　　两岸植树3.4万株。\r\n来源：青石日报 浏览：31次',
    )
    const opened = await openDocument({ bytes, name: 'a.txt' })
    const figures = figuresIn(opened)
    expect(figures.map(({ raw, section }) => [raw, section])).toEqual([
      ['600999', null],
      ['52.5公里', null],
      ['3.4万株', '湖岸'],
      ['31次', null],
    ])
    for (const { raw, start } of figures) expect(opened.text.slice(start, start + raw.length)).toBe(raw)
  })
})

describe('tables', () => {
  it('with one column are layout: particulars and headings in their cells are read', async () => {
    const draft = await readDocument(
      html(
        '<table><tr><td>湖区新闻网</td></tr><tr><td>首页 &gt; 要闻 &gt; 正文</td></tr><tr><td><b>湖区通报三季度治理情况</b></td></tr><tr><td>来源：湖区水务局　日期：2031-10-20　编辑：林一木</td></tr><tr><td>三季度清淤52公里，湖水清了。</td></tr><tr><td>一、植树</td></tr><tr><td>植树3.4万株。</td></tr></table>',
      ),
    )
    expect(inWords(draft)).toMatchObject({
      title: '湖区通报三季度治理情况',
      source: '湖区水务局',
      editor: '林一木',
      date: '2031-10-20',
      lead: ['三季度清淤52公里，湖水清了。'],
      sections: [{ heading: '植树' }],
    })
  })

  it('with one column and nothing else are paragraphs', async () => {
    const draft = await readDocument(
      html(
        '<h1>湖区通报三季度治理情况</h1><table><tr><td>三季度清淤52公里。</td></tr><tr><td>湖水清了。</td></tr></table>',
      ),
    )
    expect(inWords(draft).lead).toEqual(['三季度清淤52公里。', '湖水清了。'])
    expect(draft.lead.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })

  it('with paragraphs beside a menu are layout, with figures are none', async () => {
    const page = await readDocument(
      html(
        '<table><tr><td>首页<br>要闻</td><td><p>湖区通报三季度治理情况</p><p>来源：湖区水务局</p><p>三季度清淤52公里。湖水清了。</p></td></tr></table>',
      ),
    )
    expect(page).toMatchObject({ title: '湖区通报三季度治理情况', source: '湖区水务局' })
    const data = await readDocument(
      html(
        '<h1>湖区通报三季度治理情况</h1><table><tr><td>项目</td><td>数量</td></tr><tr><td>清淤（公里）<br>本月</td><td>52.5</td></tr></table>',
      ),
    )
    expect(data.lead).toMatchObject([
      {
        type: 'table',
        rows: [
          [{}, {}],
          [{}, {}],
        ],
      },
    ])
  })
})
