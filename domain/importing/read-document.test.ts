import { describe, expect, it } from 'vitest'
import { inWords } from '@/testing/draft-in-words'
import { wordFile, wordParagraph, wordTable, zip } from '@/testing/word-file'
import { readDocument, readText } from './read-document'
import { MAX_BYTES, Unreadable, UNREADABLE_MESSAGES, type UnreadableCode } from './unreadable'

const RELEASE = `证券代码 600999

2031年05月06日 星期二

权威发布|青石市：三项举措 守护“一湖清水”

摘要 5月6日，青石市召开发布会，通报湖区治理进展。

7ab

5月6日，青石市召开发布会，通报湖区治理进展。

清淤治污，还湖于民

全市清淤52.5公里，拆除网箱1200余个。

植树护岸，四季常绿

两岸植树3.4万株。

来源：青石市新闻办

编辑：林一木

审核：方远

版权声明

本文版权归青石市新闻办所有。

如对版权有异议，请点击查看免责声明`

const read = async (bytes: Uint8Array | string, name = 'release.txt') =>
  inWords(await readDocument({ bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name }))
const refusal = async (bytes: Uint8Array | string, name?: string): Promise<UnreadableCode | 'read'> => {
  try {
    await read(bytes, name)
    return 'read'
  } catch (problem) {
    if (problem instanceof Unreadable) return problem.code
    throw problem
  }
}

describe('a whole release in plain text', () => {
  it('falls into its parts, and what belongs to the page is set aside', () => {
    const draft = inWords(readText(RELEASE))
    expect(draft).toMatchObject({
      language: 'zh',
      column: '权威发布',
      title: '青石市：三项举措 守护“一湖清水”',
      summary: '5月6日，青石市召开发布会，通报湖区治理进展。',
      date: '2031-05-06',
      source: '青石市新闻办',
      editor: '林一木',
      reviewer: '方远',
      lead: ['5月6日，青石市召开发布会，通报湖区治理进展。'],
      copyright: '本文版权归青石市新闻办所有。',
      disclaimer: '如对版权有异议，请点击查看免责声明',
    })
    expect(draft.sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['清淤治污，还湖于民', 1],
      ['植树护岸，四季常绿', 1],
    ])
    expect(draft.setAside.map(({ text, reason }) => [text, reason])).toEqual([
      ['证券代码 600999', 'furniture'],
      ['2031年05月06日 星期二', 'date'],
      ['7ab', 'furniture'],
      ['版权声明', 'label'],
    ])
  })

  it('reads the same with half-width punctuation', () => {
    const half = readText(RELEASE.replaceAll('：', ':').replaceAll('，', ','))
    expect(half).toMatchObject({
      source: '青石市新闻办',
      editor: '林一木',
      column: '权威发布',
      title: '青石市:三项举措 守护“一湖清水”',
    })
    expect(half.sections).toHaveLength(2)
  })

  it('reads traditional characters', () => {
    const draft = readText(
      '青石市召開新聞發布會介紹湖區治理\n來源：青石市新聞辦　責任編輯：林一木　瀏覽次數：315\n5月6日，青石市召開新聞發布會。\n版權聲明：未經許可不得轉載。',
    )
    expect(draft).toMatchObject({
      title: '青石市召開新聞發布會介紹湖區治理',
      source: '青石市新聞辦',
      editor: '林一木',
      copyright: '版權聲明：未經許可不得轉載。',
    })
  })

  it('has no parts when there are no words', () => {
    expect(readText('  \n')).toMatchObject({ title: null, lead: [], sections: [], setAside: [] })
  })
})

const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('encodings', () => {
  // 青石市一湖清水, and then 的 often enough to read as Chinese.
  const GB18030 = Uint8Array.from([
    0xc7, 0xe0, 0xca, 0xaf, 0xca, 0xd0, 0xb5, 0xc4, 0xba, 0xfe, 0xca, 0xc7, 0xc7, 0xe5, 0xb5, 0xc4, 0xa1, 0xa3,
  ])

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${RELEASE}`)],
    ['UTF-16 with a mark', utf16(`\ufeff${RELEASE}`)],
    ['UTF-16 without a mark', utf16(RELEASE)],
    ['UTF-16, big end first', utf16(`\ufeff${RELEASE}`).swap16()],
  ])('%s is read', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ column: '权威发布', source: '青石市新闻办' })
  })

  it('GB18030 is read', async () => {
    expect((await read(GB18030)).lead).toEqual(['青石市的湖是清的。'])
  })

  it.each([
    ['Western text in Latin-1', Buffer.from('Déjà très coûteux là-bas, naïve été Élan forêt', 'latin1')],
    [
      'Big5',
      Uint8Array.from([0xab, 0x43, 0xa5, 0xdb, 0xa5, 0xab, 0xb6, 0x7d, 0xb7, 0x7c, 0xaa, 0xba, 0xa4, 0xe9, 0xa4, 0x6c]),
    ],
    ['a text that lost its signs on the way', Buffer.from('\ufffd\ufffd\ufffd\ufffd2031\ufffd\ufffd')],
  ])('%s is refused rather than read as nonsense', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('encoding')
  })
})

describe('formats', () => {
  const EXPECTED = {
    title: '青石市通报湖区治理进展',
    column: '权威发布',
    source: '青石市新闻办',
    editor: '林一木',
    lead: ['5月6日，青石市召开发布会。'],
  }

  it('a Word file with styled headings and a table', async () => {
    const draft = await read(
      wordFile(
        [
          wordParagraph('权威发布|青石市通报湖区治理进展', { style: 'Title' }),
          wordParagraph('5月6日，青石市召开发布会。'),
          wordParagraph('清淤治污', { style: 'H1' }),
          wordParagraph('清淤52.5公里。'),
          wordParagraph('护岸', { style: 'H2' }),
          wordTable([
            ['项目', '数量'],
            ['植树', '3.4万株'],
          ]),
          wordParagraph('来源：青石市新闻办'),
          wordParagraph('编辑：林一木'),
        ].join(''),
      ),
      '湖区.docx',
    )
    expect(draft).toMatchObject(EXPECTED)
    expect(draft.sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['清淤治污', 1],
      ['护岸', 2],
    ])
    expect(draft.sections[1]?.body[0]).toMatchObject({
      type: 'table',
      caption: [],
      unit: [],
      notes: [],
      rows: [
        [{}, {}],
        [{}, { children: [{ text: '3.4万株' }] }],
      ],
    })
  })

  it('a Word file without any styles reads like plain text', async () => {
    const draft = await read(
      wordFile(
        [
          '权威发布|青石市通报湖区治理进展',
          '5月6日，青石市召开发布会。',
          '一、清淤',
          '清淤52.5公里。',
          '来源：青石市新闻办',
          '编辑：林一木',
        ]
          .map((text) => wordParagraph(text))
          .join(''),
      ),
      '湖区.docx',
    )
    expect(draft).toMatchObject({ ...EXPECTED, sections: [{ heading: '清淤', marker: '一、' }] })
  })

  it('Markdown with front matter', async () => {
    const draft = await read(
      '---\ntitle: 权威发布|青石市通报湖区治理进展\ndate: 2031-05-06\nlayout: wide\n---\n\n5月6日，青石市召开发布会。\n\n## 清淤\n\n清淤**52.5公里**。\n\n来源：青石市新闻办\n编辑：林一木\n',
      'a.md',
    )
    expect(draft).toMatchObject({ ...EXPECTED, date: '2031-05-06' })
    expect(draft.sections[0]?.body[0]).toMatchObject({
      children: [{ text: '清淤' }, { text: '52.5公里', marks: ['strong'] }, { text: '。' }],
    })
    expect(draft.setAside).toContainEqual({ text: 'layout: wide', reason: 'metadata' })
  })

  it('HTML is recognised by its content, whatever its name', async () => {
    expect(
      await read(
        '<!doctype html><h1>权威发布|青石市通报湖区治理进展</h1><p>5月6日，青石市召开发布会。</p><p>来源：青石市新闻办 编辑：林一木</p>',
        'a.txt',
      ),
    ).toMatchObject(EXPECTED)
  })
})

const MHT =
  'From: <Saved by a browser>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n湖区治理。'

describe('what cannot be read', () => {
  const NOISE = Uint8Array.from({ length: 600 }, (_, i) => (i * 151 + (i >> 3) * 97) % 256)

  it.each<[string, UnreadableCode, Uint8Array | string, string?]>([
    ['no bytes', 'empty', ''],
    ['only spaces', 'empty', ' \n\u3000\n'],
    ['only a byte order mark', 'empty', '\ufeff'],
    ['a page without words', 'empty', '<html><script>var words = 1</script></html>', 'a.html'],
    ['a Word file without words', 'empty', wordFile(''), 'a.docx'],
    ['more than 10 MB', 'too-large', new Uint8Array(MAX_BYTES + 1)],
    ['more lines than any release has', 'too-long', '湖\n'.repeat(30_000)],
    ['more signs than any release has', 'too-long', '湖区治理。\n'.repeat(4_000) + '湖'.repeat(190_000)],
    ['a page with more signs than any release has', 'too-long', `<html><p>${'湖'.repeat(210_000)}</p>`, 'a.html'],
    ['a small Word file of 60,000 paragraphs', 'too-long', wordFile(wordParagraph('湖').repeat(60_000)), 'a.docx'],
    ['a small Word file of a million empty tags', 'too-long', wordFile('<w:r/>'.repeat(1_000_000)), 'a.docx'],
    ['noise', 'binary', NOISE],
    [
      'a spreadsheet',
      'sheet',
      zip([
        { name: '[Content_Types].xml', bytes: Buffer.from('x') },
        { name: 'xl/workbook.xml', bytes: Buffer.from('x') },
      ]),
      'a.xlsx',
    ],
    ['a PDF', 'pdf', '%PDF-1.7\n…'],
    ['an old Word file', 'old-word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.doc'],
    ['an old WPS file', 'wps', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.wps'],
    ['an old spreadsheet', 'sheet', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.xls'],
    ['RTF', 'rtf', '{\\rtf1\\ansi …', 'a.doc'],
    ['a page saved with its pictures', 'mail', MHT, 'a.mht'],
    ['OFD', 'ofd', zip([{ name: 'OFD.xml', bytes: Buffer.from('x') }]), 'a.ofd'],
    ['any other archive', 'binary', zip([{ name: 'a.txt', bytes: Buffer.from('x') }]), 'a.zip'],
    ['half a Word file', 'word', wordFile(wordParagraph('湖')).slice(0, 500), 'a.docx'],
    ['text that calls itself Word', 'word', '湖区治理', 'a.docx'],
    [
      'a Word file that unpacks to far more than it says',
      'inflated',
      wordFile(wordParagraph('a'.repeat(200_000)), 900),
      'a.docx',
    ],
    [
      'a Word file that says it unpacks to 9 MB of text',
      'inflated',
      wordFile(wordParagraph('a'.repeat(9_000_000))),
      'a.docx',
    ],
    ['elements nested without end', 'nested', '<html>' + '<div>'.repeat(5_000), 'a.html'],
    ['bold in bold without end', 'nested', '<html>' + '<p><b>x'.repeat(5_000), 'a.html'],
    ['quotation in quotation without end', 'nested', `${'>'.repeat(500)} x`, 'a.md'],
    ['thousands of open marks', 'nested', '*a '.repeat(5_000), 'a.md'],
  ])('%s: %s', async (_, code, bytes, name) => {
    expect(await refusal(bytes, name)).toBe(code)
  })

  it('is told in one sentence, in both languages', () => {
    for (const { zh, en } of Object.values(UNREADABLE_MESSAGES)) {
      expect(zh).toMatch(/^[^。]+。$/)
      expect(en).toMatch(/^[A-Z].+\.$/)
    }
  })
})
