import { describe, expect, it } from 'vitest'
import type { Block } from '../text'
import type { Draft } from './draft'
import { notesIn } from './kept'
import { blockWords } from './passage'
import { readDocument } from './read-document'

const read = (body: string, name = 'a.html', head = ''): Promise<Draft> =>
  readDocument({
    bytes: Buffer.from(
      name.endsWith('.md') ? body : `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    ),
    name,
  })
const inSection = (body: string, head = '') =>
  read(`<h1>湖区治理的进展情况</h1><h2>湖区</h2>${body}<h2>河道</h2><p>河道通了。</p>`, 'a.html', head)
const blocks = async (body: string): Promise<Block[]> => (await inSection(body)).sections[0]?.body ?? []
const words = async (body: string) => (await blocks(body)).flatMap(blockWords)
const aside = async (body: string, head = '') =>
  (await inSection(body, head)).setAside.map(({ text, reason }) => [reason, text])

describe('line ends inside a paragraph', () => {
  it.each([
    ['a sentence goes on', '<p>全湖清淤<br>52.5公里，植树<br/>3万株。</p>', ['全湖清淤52.5公里，植树3万株。']],
    ['English goes on with a space', '<p>Some 52 km were<br>dredged in May.</p>', ['Some 52 km were dredged in May.']],
    [
      'two numbers never become one',
      '<p>清淤公里数依次为12<br>13和14，逐年上升。</p>',
      ['清淤公里数依次为12 13和14，逐年上升。'],
    ],
    ['a double one parts', '<p>湖水清了。<br><br>鸟来了。</p>', ['湖水清了。', '鸟来了。']],
    [
      'one before an indent parts',
      '<div>　　湖水清了。<br>　　鸟来了。<br>　　人也来了。</div>',
      ['湖水清了。', '鸟来了。', '人也来了。'],
    ],
    [
      'one before four hard spaces parts',
      '<div>湖水清了。<br>&nbsp;&nbsp;&nbsp;&nbsp;鸟来了。</div>',
      ['湖水清了。', '鸟来了。'],
    ],
    ['one after a sentence stays', '<p>湖水清了。<br>鸟来了。</p>', ['湖水清了。\n鸟来了。']],
    [
      'lines that state figures stay lines',
      '<p>粮食产量12.3万吨<br>蔬菜产量45.6万吨</p>',
      ['粮食产量12.3万吨\n蔬菜产量45.6万吨'],
    ],
    ['a vertical tab is one', '<p>全湖清淤\v52.5公里。</p>', ['全湖清淤52.5公里。']],
  ])('%s', async (_, body, expected) => {
    expect(await words(body)).toEqual(expected)
  })

  it('a numbered heading before its text stands alone', async () => {
    const draft = await read(
      '<h1>湖区治理的进展情况</h1><p>一、清淤<br>全湖清淤52.5公里。<br>二、植树<br>全湖植树3万株。</p>',
    )
    expect(draft.sections.map(({ heading }) => heading)).toEqual(['清淤', '植树'])
  })

  it('a title and a heading over two lines are one', async () => {
    const draft = await read(
      '<h1>湖区治理<br>的进展情况</h1><p>湖水清了。</p><h2>一、清淤<br>和植树</h2><p>湖水清了。</p><h2>二、护岸</h2><p>岸绿了。</p>',
    )
    expect([draft.title, ...draft.sections.map(({ heading }) => heading)]).toEqual([
      '湖区治理的进展情况',
      '清淤和植树',
      '护岸',
    ])
  })
})

describe('what nobody sees on a page', () => {
  it.each([
    [
      'deleted words',
      '<p>清淤<del>49</del><ins datetime="2031-05-06">52.5</ins>公里。</p>',
      '清淤52.5公里。',
      ['deleted', '49'],
    ],
    [
      'words without display',
      '<p>清淤52.5公里<span style="color:red;DISPLAY : none">内部数50</span>。</p>',
      '清淤52.5公里。',
      ['hidden', '内部数50'],
    ],
    [
      'words hidden by Word',
      '<p>清淤52.5公里<span style="mso-hide:all">内部数50</span>。</p>',
      '清淤52.5公里。',
      ['hidden', '内部数50'],
    ],
    [
      'the reading over characters',
      '<p>发言人<ruby>阎<rp>(</rp><rt>yán</rt><rp>)</rp></ruby>清介绍。</p>',
      '发言人阎清介绍。',
      ['ruby', 'yán'],
    ],
    [
      'the source of a formula',
      '<p>占<math><mfrac><mn>1</mn><mn>3</mn></mfrac><annotation>\\frac13</annotation></math>。</p>',
      '占1/3。',
      ['equation', '1/3'],
    ],
    [
      'hidden words of a table cell',
      '<table><tr><td>清淤</td><td>52.5<span hidden>50</span></td></tr><tr><td>植树</td><td>3</td></tr></table>',
      '清淤 | 52.5\n植树 | 3',
      ['hidden', '50'],
    ],
    [
      'a choice of a form',
      '<p>湖水清了。<select><option>2031年</option></select></p>',
      '湖水清了。',
      ['chrome', '2031年'],
    ],
  ])('%s: out, and said', async (_, body, expected, said) => {
    expect((await words(body)).join('\n')).toBe(expected)
    expect(await aside(body)).toEqual([said])
  })

  it('struck words stay struck', async () => {
    expect(await blocks('<p>清淤<s>49</s>公里。</p>')).toMatchObject([
      { children: [{}, { text: '49', marks: ['strike'] }, {}] },
    ])
    expect((await read('# 湖区治理的进展\n\n清淤~~49~~公里。', 'a.md')).lead).toMatchObject([
      { children: [{}, { text: '49', marks: ['strike'] }, {}] },
    ])
  })
})

describe('superscripts', () => {
  it.each([
    [
      'a mark in a figure moves behind it',
      '<p>全湖470.2<sup>1</sup>万人，清淤56亿<sup>[2]</sup>元。</p>',
      '全湖470.2万人¹，清淤56亿元[²]。',
    ],
    ['a power stays', '<p>水面3.5×10<sup>4</sup>公顷。</p>', '水面3.5×10⁴公顷。'],
    ['so does that of a unit', '<p>水面12km<sup>2</sup>。</p>', '水面12km²。'],
    ['a percentage keeps its sign', '<p>增长5.2<sup>③</sup>%。</p>', '增长5.2%③。'],
    ['the ordinal of English is no mark', '<p>The 21<sup>st</sup> lake.</p>', 'The 21st lake.'],
  ])('%s', async (_, body, expected) => {
    expect((await words(body)).join('')).toBe(expected)
  })
})

describe('notes', () => {
  const NOTE = '按普查口径，含2031年补查。'
  it.each([
    [
      'Word',
      `<p>清淤52.5公里<a href="#_ftn1" name="_ftnref1"><span><sup>[1]</sup></span></a>。</p><div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> ${NOTE}</p></div></div>`,
    ],
    [
      'a converter of Word files',
      `<p>清淤52.5公里<sup><a href="#footnote-2" id="footnote-ref-2">[1]</a></sup>。</p><ol><li id="footnote-2"><p> ${NOTE} <a href="#footnote-ref-2">↑</a></p></li></ol>`,
    ],
    [
      'an encyclopedia',
      `<p>清淤52.5公里<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>。</p><ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> <span>${NOTE}</span></li></ol>`,
    ],
    [
      'a page of an office, without a way back',
      `<p>清淤52.5公里<sup><a href="#n1">①</a></sup>。</p><p id="n1">① ${NOTE}</p>`,
    ],
  ])('of %s', async (_, body) => {
    const [paragraph, ...others] = await blocks(body)
    expect(notesIn([paragraph!])).toEqual([NOTE])
    expect(blockWords(paragraph!)).toEqual(['清淤52.5公里。'])
    expect(others.flatMap(blockWords)).toEqual([])
  })

  it('of Markdown, used twice, and over two lines', async () => {
    const draft = await read(
      `# 湖区治理的进展\n\n清淤52.5公里[^a]。\n\n[^a]: 按普查口径，\n    含**2031年**补查。\n\n植树3万株[^a]，另见[^b]。`,
      'a.md',
    )
    expect(notesIn(draft.lead)).toEqual([NOTE, NOTE])
    expect(draft.lead.flatMap(blockWords)).toEqual(['清淤52.5公里。', '植树3万株，另见[^b]。'])
  })

  it('that nothing refers to stay where they stand', async () => {
    expect(await words(`<p>湖水清了。</p><p id="n1">${NOTE}</p>`)).toEqual(['湖水清了。', NOTE])
  })

  it('of a title are listed', async () => {
    const draft = await read(
      `<h1>湖区治理的进展情况<sup><a href="#n1">1</a></sup></h1><p>湖水清了。</p><p id="n1"><a href="#">1</a> ${NOTE}</p>`,
    )
    expect(draft.title).toBe('湖区治理的进展情况')
    expect(draft.setAside).toMatchObject([{ reason: 'note', place: '湖区治理的进展情况' }])
  })
})

describe('lists', () => {
  const item = (mark: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Wingdings'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span></span>${text}</p>`

  it.each(['l', 'n', 'Ø', 'ü', '·', 'o', '\uf0b7', '\uf06c', '◆', '■'])(
    'the bullet %s that Word saved is one',
    async (mark) => {
      expect(await blocks(item(mark, '清淤<b>52.5</b>公里') + item(mark, '植树3万株'))).toMatchObject([
        { type: 'list', ordered: false, items: [{ children: [{}, { marks: ['strong'] }, {}] }, {}] },
      ])
    },
  )

  it.each(['3、', '（四）', '12.', '一、'])('the number %s that Word saved stays as printed', async (mark) => {
    const { sections } = await inSection(item(mark, '植树造林，绿化湖岸。'))
    const printed = sections.flatMap(({ marker, heading, body }) => [
      `${marker ?? ''}${heading}`,
      ...body.flatMap(blockWords),
    ])
    expect(printed.map((line) => line.replace(' ', '').slice(0, mark.length + 4))).toContain(`${mark}植树造林`)
  })

  it('a bullet that was typed is one', async () => {
    expect(await blocks('<p>•&nbsp;清淤</p><p>•&nbsp;植树</p><p>湖水清了。</p>')).toMatchObject([
      { type: 'list' },
      { type: 'paragraph' },
    ])
  })

  it.each([
    ['<ol start=4><li>清淤<li>植树</ol>', 4],
    ['<ol><li value=7>清淤<li>植树</ol>', 7],
    ['<ol start="x"><li>清淤<li>植树</ol>', 1],
  ])('%s begins where it says', async (body, start) => {
    expect(await blocks(body)).toMatchObject([{ type: 'list', start }])
  })
})

describe('links', () => {
  it.each([
    [
      'a relative one is listed',
      '<p>见<a href="files/a b.doc">附件</a>。</p>',
      '',
      [['link', '附件 → files/a%20b.doc']],
    ],
    ['one from the root of its site too', '<p>见<a href="/a.doc">附件</a>。</p>', '', [['link', '附件 → /a.doc']]],
    [
      'a file of somebody’s disk too',
      '<p>见<a href="file:///C:/a.doc">附件</a>。</p>',
      '',
      [['link', '附件 → file:///C:/a.doc']],
    ],
    [
      'script and places of the page are nothing to keep',
      '<p><a href="javascript:x()">见</a><a href="#_Toc1">附件</a><a href="">。</a></p>',
      '',
      [],
    ],
    [
      'with the address of the page it is whole',
      '<p>见<a href="../a.doc">附件</a>。</p>',
      '<link rel="canonical" href="https://gov.example/x/y/z.html">',
      [],
    ],
  ])('%s', async (_, body, head, expected) => {
    expect(await aside(body, head)).toEqual(expected)
  })

  it('a completed and an encoded address are kept', async () => {
    const draft = await inSection(
      '<p>见<a href="../a.doc">附件</a>和<a href="https://a.example/关于 通知.html">通知</a>。</p>',
      '<base href="https://gov.example/x/y/">',
    )
    expect(draft.sections[0]?.body).toMatchObject([
      {
        children: [{}, { href: 'https://gov.example/x/a.doc' }, {}, { href: 'https://a.example/关于%20通知.html' }, {}],
      },
    ])
  })
})

describe('pictures', () => {
  const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

  it('that stand in the page come with it, its caption and what they show', async () => {
    const draft = await inSection(
      `<p>湖水清了。</p><figure><img src="${GIF}" alt="湖面"><figcaption>湖面全景</figcaption></figure><p>鸟来了。</p>`,
    )
    expect(draft.pictures).toMatchObject([{ key: 'picture-1', mime: 'image/gif', alt: '湖面' }])
    expect(draft.sections[0]?.body).toMatchObject([
      { type: 'paragraph' },
      { type: 'image', media: 'picture-1', caption: '湖面全景' },
      { type: 'paragraph' },
    ])
  })

  it('of a table and of a list stand behind them', async () => {
    const made = await blocks(
      `<ul><li>清淤<img src="${GIF}"></li><li>植树</li></ul><table><tr><td>1<img src="${GIF}"></td><td>2</td></tr></table>`,
    )
    expect(made.map(({ type }) => type)).toEqual(['list', 'image', 'table', 'image'])
  })

  it.each([
    ['<img src="lake.jpg" alt="湖面">', [['picture', '湖面 → lake.jpg']]],
    ['<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="湖面">', [['picture', '湖面']]],
    ['<img src="dot.gif" width=1 height=1>', []],
  ])('%s is listed', async (img, expected) => {
    expect(await aside(`<p>湖水清了。${img}</p>`)).toEqual(expected)
  })

  it('of Markdown are listed by their addresses', async () => {
    const draft = await read('# 湖区治理的进展\n\n湖水清了。\n\n![湖面](lake.jpg)', 'a.md')
    expect(draft.setAside).toEqual([{ reason: 'picture', text: '湖面 → lake.jpg', place: '湖水清了。' }])
  })
})
