import { describe, expect, it } from 'vitest'
import { richWordFile, wordParagraph as p, wordPart, wordPicture } from '@/testing/word-file'
import type { Draft } from './draft'
import { blockWords } from './passage'
import { readDocument } from './read-document'

const HEAD = p('湖区治理的进展情况', { style: 'Title' }) + p('湖区', { style: 'H1' })
const read = (body: string, more: Record<string, string | Uint8Array> = {}): Promise<Draft> =>
  readDocument({ bytes: richWordFile(HEAD + body, more), name: '湖区.docx' })
const wordsOf = (draft: Draft) => draft.sections.flatMap(({ body }) => body.flatMap(blockWords))
const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

describe('words that Word shows are in the text', () => {
  it.each([
    [
      'a simple field',
      `<w:p>${run('清淤')}<w:fldSimple w:instr=" DOCPROPERTY x ">${run('52.5')}</w:fldSimple>${run('公里。')}</w:p>`,
      '清淤52.5公里。',
    ],
    [
      'a field in a field',
      `<w:p><w:fldSimple><w:smartTag>${run('护岸')}<w:fldSimple>${run('12公里。')}</w:fldSimple></w:smartTag></w:fldSimple></w:p>`,
      '护岸12公里。',
    ],
    [
      'a text box that only newer programs draw',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><w:txbxContent>${p('框里植树3万株。')}</w:txbxContent></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
      '框里植树3万株。',
    ],
    [
      'a power in an equation',
      `<w:p>${run('水面')}<m:oMath><m:r><m:t>3×</m:t></m:r><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup></m:oMath>${run('亩。')}</w:p>`,
      '水面3×10⁴亩。',
    ],
    [
      'a fraction in an equation',
      `<w:p>${run('占')}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>${run('。')}</w:p>`,
      '占1/3。',
    ],
    [
      'a bullet that is a letter of a font',
      `<w:p>${run('l', '<w:rFonts w:ascii="Wingdings"/>')}<w:r><w:tab/></w:r>${run('清淤。')}</w:p><w:p>${run('Ø', '<w:rFonts w:ascii="Wingdings"/>')}<w:r><w:tab/></w:r>${run('植树。')}</w:p>`,
      '清淤。\n植树。',
    ],
    [
      'a sentence with a line end in it',
      `<w:p>${run('全湖清淤')}<w:r><w:br/></w:r>${run('52.5公里，植树')}<w:r><w:br/></w:r>${run('3万株。')}</w:p>`,
      '全湖清淤52.5公里，植树3万株。',
    ],
    [
      'lines of an address',
      `<w:p>${run('联系人：林一木')}<w:r><w:br/></w:r>${run('电话：5550100')}</w:p>`,
      '联系人：林一木\n电话：5550100',
    ],
  ])('%s', async (_, body, words) => {
    expect(wordsOf(await read(body)).join('\n')).toBe(words)
  })

  it('the characters under a reading; the reading is listed', async () => {
    const ruby = `<w:p>${run('发言人')}<w:r><w:ruby><w:rt>${run('yán')}</w:rt><w:rubyBase>${run('阎')}</w:rubyBase></w:ruby></w:r>${run('清介绍。')}</w:p>`
    const draft = await read(ruby)
    expect(wordsOf(draft)).toEqual(['发言人阎清介绍。'])
    expect(draft.setAside).toEqual([{ text: 'yán', reason: 'ruby', place: '阎' }])
  })

  it('a heading over two lines is one', async () => {
    const draft = await read(
      `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr>${run('植树')}<w:r><w:br/></w:r>${run('和护岸')}</w:p>${p('植树3万株。')}`,
    )
    expect(draft.sections.map(({ heading }) => heading)).toContain('植树和护岸')
  })
})

describe('what is left out is listed, with its place', () => {
  it('hidden words', async () => {
    const draft = await read(
      `<w:p>${run('清淤52.5公里')}${run('（内部数49公里）', '<w:vanish/>')}${run('。')}</w:p><w:p>${run('全段不公开', '<w:vanish w:val="1"/>')}</w:p><w:p>${run('公开', '<w:vanish w:val="0"/>')}${run('的。')}</w:p>`,
    )
    expect(wordsOf(draft)).toEqual(['清淤52.5公里。', '公开的。'])
    expect(draft.setAside).toEqual([
      { text: '（内部数49公里）', reason: 'hidden', place: '清淤52.5公里。' },
      { text: '全段不公开', reason: 'hidden' },
    ])
  })

  it('tracked changes: the deleted words, and that there were inserted ones', async () => {
    const draft = await read(
      `<w:p>${run('清淤')}<w:del><w:r><w:delText>49</w:delText></w:r></w:del><w:ins>${run('52.5')}</w:ins>${run('公里。')}</w:p>`,
    )
    expect(wordsOf(draft)).toEqual(['清淤52.5公里。'])
    expect(draft.setAside).toEqual([
      { text: '49', reason: 'deleted', place: '清淤52.5公里。' },
      { text: '52.5', reason: 'inserted', count: 1 },
    ])
  })

  it('a paragraph whose end was deleted goes on in the next', async () => {
    const draft = await read(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('全湖清淤')}</w:p>${p('52.5公里。')}`)
    expect(wordsOf(draft)).toEqual(['全湖清淤52.5公里。'])
  })

  it('the note of a mark that is hidden or deleted', async () => {
    const draft = await read(
      `<w:p>${run('湖水清了。')}<w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del></w:p>`,
      { 'footnotes.xml': wordPart('footnotes', `<w:footnote w:id="2">${p('旧注2031年。')}</w:footnote>`) },
    )
    expect(draft.setAside).toEqual([{ text: '旧注2031年。', reason: 'note' }])
  })

  it('page headers and footers, comments, words of a chart', async () => {
    const draft = await read(
      `<w:p><w:commentRangeStart w:id="7"/>${run('清淤52.5公里。')}<w:r><w:commentReference w:id="7"/></w:r></w:p>`,
      {
        'header1.xml': wordPart('hdr', p('青石市水务局文件')),
        'footer1.xml': wordPart('ftr', p('第1页')),
        'comments.xml': wordPart('comments', `<w:comment w:id="7">${p('请核实')}</w:comment>`),
        'charts/chart1.xml': wordPart('chart', '<a:p xmlns:a="a"><a:t>逐月清淤</a:t></a:p>'),
      },
    )
    expect(draft.setAside).toEqual([
      { text: '青石市水务局文件', reason: 'margin' },
      { text: '第1页', reason: 'margin' },
      { text: '请核实', reason: 'comment', place: '清淤52.5公里。' },
      { text: '逐月清淤', reason: 'drawing' },
    ])
  })

  it('what the converter does not know', async () => {
    const draft = await read(p('湖水清了。') + `<w:p>${run('鸟来了。')}<w:contentPart/><w:contentPart/></w:p>`)
    expect(draft.setAside).toEqual([{ text: 'w:contentPart', reason: 'unread' }])
  })
})

describe('notes', () => {
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const footnotes = wordPart('footnotes', `<w:footnote w:id="2">${p('按普查口径，含2031年补查。')}</w:footnote>`)

  it('stand where their marks stand, behind a figure that they interrupt', async () => {
    const draft = await read(`<w:p>${run('清淤52.5')}${mark}${run('公里。')}</w:p>${p('鸟来了。')}`, {
      'footnotes.xml': footnotes,
    })
    expect(draft.sections[0]?.body).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: '清淤52.5公里', marks: [] },
          { type: 'note', children: [{ type: 'text', text: '按普查口径，含2031年补查。', marks: [] }] },
          { type: 'text', text: '。', marks: [] },
        ],
      },
      { type: 'paragraph', children: [{ type: 'text', text: '鸟来了。', marks: [] }] },
    ])
    expect(draft.setAside).toEqual([])
  })

  it('in a heading are listed', async () => {
    const draft = await read(
      `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr>${run('植树')}${mark}</w:p>${p('植树3万株。')}`,
      { 'footnotes.xml': footnotes },
    )
    expect(draft.sections.map(({ heading }) => heading)).toContain('植树')
    expect(draft.setAside).toEqual([{ text: '按普查口径，含2031年补查。', reason: 'note', place: '植树' }])
  })
})

describe('pictures', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  it('come with what they show, their captions, and their place', async () => {
    const draft = await read(
      p('湖水清了。') + wordPicture('media1', '湖面') + p('图1 湖面全景', { style: 'Caption' }) + p('鸟来了。'),
      { 'media/media1.png': PNG },
    )
    expect(draft.pictures).toMatchObject([{ key: 'picture-1', mime: 'image/png', alt: '湖面' }])
    expect(Buffer.from(draft.pictures[0]!.bytes)).toEqual(PNG)
    expect(draft.sections[0]?.body.map((block) => block.type)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(draft.sections[0]?.body[1]).toEqual({ type: 'image', media: 'picture-1', caption: '图1 湖面全景' })
  })

  it('of a kind that no browser shows are listed', async () => {
    const draft = await read(p('湖水清了。') + wordPicture('media1', '旧图'), { 'media/media1.emf': 'EMF' })
    expect(draft.pictures).toEqual([])
    expect(draft.setAside).toEqual([{ text: '旧图', reason: 'picture', place: '湖水清了。' }])
  })
})
