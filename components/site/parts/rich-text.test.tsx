import { describe, expect, it } from 'vitest'
import type { Block } from '@/domain/text'
import { htmlOf } from '@/testing/html-of'
import { words } from '@/testing/sample-manuscript'
import { aRelease } from '@/testing/sample-views'
import { numberedFigures } from './numbered-figures'
import { RichText } from './rich-text'

const media = [{ digest: 'abc123', mime: 'image/jpeg', width: 1200, height: 800, alt: '车间里的课堂' }]
const context = {
  figures: numberedFigures(aRelease()),
  notes: new Map(),
  media,
  language: 'zh' as const,
  names: [],
  pictureHref: (digest: string) => `/media/${digest}`,
  widthHref: null,
  tables: [],
  tableHref: null,
}
const of = (...blocks: Block[]) => htmlOf(<RichText blocks={blocks} context={context} />)('body').html()
const cell = (text: string, header = false, colSpan = 1) => ({ header, colSpan, rowSpan: 1, children: [words(text)] })

describe('the text tree', () => {
  it('marks nest in the order they are given', () => {
    expect(of({ type: 'paragraph', children: [{ type: 'text', text: '重', marks: ['strong', 'emphasis'] }] })).toBe(
      '<p><strong><em>重</em></strong></p>',
    )
  })

  it('lists nest', () => {
    const nested = {
      type: 'list' as const,
      ordered: false,
      start: 1,
      items: [{ children: [words('里')], nested: null }],
    }
    expect(of({ type: 'list', ordered: true, start: 1, items: [{ children: [words('外')], nested }] })).toBe(
      '<ol><li>外<ul><li>里</li></ul></li></ol>',
    )
  })

  it('a table scrolls in a site of its own, and its heads say what they head', () => {
    const html = of({
      type: 'table',
      caption: [],
      unit: [],
      notes: [],
      rows: [[cell('工种', true, 2)], [cell('陶瓷', true), cell('12,406')]],
    })
    expect(html).toContain('<section class="frame" aria-label="表格0" tabindex="0">')
    expect(html).toContain('<th scope="col" colspan="2" class="stub">工种</th>')
    expect(html).toContain('<th scope="row" class="stub">陶瓷</th>')
  })

  it('a column of numbers is set flush right, heading included', () => {
    expect(
      of({
        type: 'table',
        caption: [],
        unit: [],
        notes: [],
        rows: [
          [cell('工种', true), cell('人数', true)],
          [cell('陶瓷'), cell('12,406')],
        ],
      }),
    ).toContain('<th scope="col" class="number">人数</th>')
  })

  it('a column of numbers is the one under its head, also where cells span columns and rows', () => {
    const html = of({
      type: 'table',
      caption: [],
      unit: [],
      notes: [],
      rows: [
        [{ ...cell('工种', true), rowSpan: 2 }, cell('人数', true, 2)],
        [cell('上半年', true), cell('说明', true)],
        [cell('陶瓷', true), cell('12'), cell('新增')],
      ],
    })
    expect(html).toContain('<th scope="col" class="number">上半年</th><th scope="col">说明</th>')
    expect(html).toContain('<th scope="row" class="stub">陶瓷</th><td class="number">12</td><td>新增</td>')
  })

  it('an image keeps its room on the page and its words', () => {
    expect(of({ type: 'image', media: 'abc123', caption: '夜班课堂' })).toBe(
      '<figure><img src="/media/abc123" alt="车间里的课堂" width="1200" height="800" loading="lazy" decoding="async"><figcaption>夜班课堂</figcaption></figure>',
    )
  })

  it('a link that is an address in words breaks anywhere, and paper does not say it twice', () => {
    const href = 'https://example.org/statistics'
    const link = (text: string): Block => ({
      type: 'paragraph',
      children: [{ type: 'link', href, children: [words(text)] }],
    })
    expect(of(link(href))).toContain('class="address"')
    expect(of(link('统计年鉴'))).not.toContain('class')
    // Of words that name another address, paper says where the link leads.
    expect(of(link('https://example.org/else'))).not.toContain('class')
  })

  it('a figure inside a link is data, for links do not nest', () => {
    expect(
      of({
        type: 'paragraph',
        children: [{ type: 'link', href: '/x', children: [{ type: 'figure', metric: 'trained' }] }],
      }),
    ).toBe('<p><a href="/x"><data value="268000">26.8万人次</data></a></p>')
  })

  it('headings, quotations and line breaks are what they are called', () => {
    expect(
      of(
        { type: 'heading', level: 4, children: [words('小标题')] },
        { type: 'quote', children: [words('一'), { type: 'break' }, words('二')] },
      ),
    ).toBe('<h4>小标题</h4><blockquote><p>一<br>二</p></blockquote>')
  })
})
