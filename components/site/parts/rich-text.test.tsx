import { describe, expect, it } from 'vitest'
import type { Block } from '@/domain/text'
import { htmlOf } from '@/testing/html-of'
import { aManuscript, aParagraph, words } from '@/testing/sample-manuscript'
import { NoteList } from './note-list'
import { numberedFigures } from './numbered-figures'
import { numberedNotes } from './numbered-notes'
import { RichText } from './rich-text'

const media = [{ digest: 'abc123', mime: 'image/jpeg', width: 1200, height: 800, alt: '车间里的课堂' }]
const context = {
  figures: numberedFigures(aManuscript()),
  notes: numberedNotes(aManuscript()),
  media,
  language: 'zh' as const,
  pictureHref: (digest: string) => `/media/${digest}`,
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
    expect(html).toContain('<section class="frame" aria-label="表格" tabindex="0">')
    expect(html).toContain('<th scope="col" colspan="2">工种</th>')
    expect(html).toContain('<th scope="row">陶瓷</th>')
  })

  it('a table keeps its caption, its unit and its notes, and every head row heads its columns', () => {
    const html = of({
      type: 'table',
      caption: [words('表1 参训人数')],
      unit: [words('单位：人')],
      notes: [[words('注：按课时统计。')], [words('资料来源：市总工会。')]],
      rows: [
        [{ ...cell('工种', true), rowSpan: 2 }, cell('人数', true, 2)],
        [cell('上半年', true), cell('下半年', true)],
        [cell('陶瓷', true), cell('12'), cell('15')],
      ],
    })
    expect(html).toContain(
      '<caption><span class="caption">表1 参训人数</span><span class="unit">单位：人</span></caption>',
    )
    expect(html).toContain('aria-label="表1 参训人数"')
    expect(html).toContain(
      '<thead><tr><th scope="col" rowspan="2">工种</th><th scope="col" colspan="2">人数</th></tr>' +
        '<tr><th scope="col" class="number">上半年</th><th scope="col" class="number">下半年</th></tr></thead>' +
        '<tbody><tr><th scope="row">陶瓷</th><td class="number">12</td><td class="number">15</td></tr></tbody>',
    )
    expect(html).toMatch(
      /<\/section><p class="table-note">注：按课时统计。<\/p><p class="table-note">资料来源：市总工会。<\/p><\/div>$/,
    )
  })

  it('a numbered list that goes on after a paragraph goes on with its number', () => {
    const items = [{ children: [words('三')], nested: null }]
    expect(of({ type: 'list', ordered: true, start: 3, items })).toBe('<ol start="3"><li>三</li></ol>')
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

  it('an image keeps its room on the page and its words', () => {
    expect(of({ type: 'image', media: 'abc123', caption: '夜班课堂' })).toBe(
      '<figure><img src="/media/abc123" alt="车间里的课堂" width="1200" height="800" loading="lazy" decoding="async"><figcaption>夜班课堂</figcaption></figure>',
    )
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

describe('notes', () => {
  const noted = aManuscript({
    summary: [],
    lead: [aParagraph(words('培训人次'), { type: 'note', children: [words('按次计算。')] }, words('增加。'))],
    sections: [
      {
        id: 's',
        heading: '一',
        level: 1,
        body: [aParagraph(words('补贴'), { type: 'note', children: [words('按课时到账。')] })],
      },
    ],
  })
  const notes = numberedNotes(noted)
  const figures = numberedFigures(noted)

  it('are numbers in the text, in reading order, that lead to their words', () => {
    const html = htmlOf(<RichText blocks={noted.sections[0]!.body} context={{ ...context, figures, notes }} />)
    expect(html('body').text()).toBe('补贴〔2〕')
    expect(html('.note-mark a').attr()).toMatchObject({ href: '#note-2', id: 'note-2-mark', role: 'doc-noteref' })
  })

  it('stand under the text with their words, and lead back', () => {
    const html = htmlOf(<NoteList notes={notes} figures={figures} language="zh" />)
    expect(
      html('li')
        .map((_, item) => html(item).text())
        .get(),
    ).toEqual(['按次计算。 ↩', '按课时到账。 ↩'])
    expect(html('#note-2 a.back').attr('href')).toBe('#note-2-mark')
    expect(htmlOf(<NoteList notes={new Map()} figures={figures} language="zh" />)('.notes')).toHaveLength(0)
  })
})
