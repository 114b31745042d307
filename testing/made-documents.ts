// Any document, written in each format that is read: paragraphs, headings, lists, tables with notes, links, hidden and
// deleted words, readings, line ends. Every piece of words is there once, so that a missing one can be named.
import * as fc from 'fast-check'
import { odtFile } from './odt-file'
import { richWordFile, wordPart } from './word-file'

type Kind =
  | 'plain'
  | 'bold'
  | 'raised'
  | 'hidden'
  | 'deleted'
  | 'inserted'
  | 'ruby'
  | 'field'
  | 'note'
  | 'link'
  | 'break'
export type Piece = { kind: Kind; words: string }
export type MadeBlock =
  | { type: 'paragraph' | 'heading' | 'quote'; pieces: Piece[] }
  | { type: 'list'; ordered: boolean; items: Piece[][] }
  | { type: 'table'; caption: string; rows: Piece[][][] }

const KINDS: Kind[] = [
  'plain',
  'plain',
  'plain',
  'bold',
  'raised',
  'hidden',
  'deleted',
  'inserted',
  'ruby',
  'field',
  'note',
  'link',
  'break',
]
const WORDS = [
  '湖区清淤',
  '植树',
  '护岸',
  'lake',
  '全市投入',
  '同比增长',
  '一、',
  '（二）',
  '3.',
  '来源：',
  '编辑：',
  '表1 ',
  '注：',
  '单位：',
  '图2 ',
  '•',
  '2031年5月6日',
]
const ENDS = ['公里', '亿元。', '%，', '万人', '；', '。', '', '：']

const pieces = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), before: fc.constantFrom(...WORDS), after: fc.constantFrom(...ENDS) }),
  { minLength: 1, maxLength: 6 },
)
const block = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constantFrom('paragraph', 'paragraph', 'heading', 'quote'), pieces }) },
  fc.record({
    type: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(pieces, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('table'),
    rows: fc.array(fc.array(pieces, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
  }),
)

/** Blocks with a number of its own in every piece. */
export const anyDocument: fc.Arbitrary<MadeBlock[]> = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => {
  let n = 100
  const named = (all: { kind: Kind; before: string; after: string }[]): Piece[] =>
    all.map(({ kind, before, after }) => {
      n += 1
      // A superscript of digits alone is the mark of a note.
      return { kind, words: kind === 'raised' ? String(n % 10) : `${before}${n}${after}` }
    })
  return blocks.map((one): MadeBlock => {
    if ('items' in one) return { ...one, type: 'list', items: one.items.map(named) }
    if ('rows' in one) return { type: 'table', caption: `表${(n += 1)}`, rows: one.rows.map((row) => row.map(named)) }
    return { type: one.type as 'paragraph' | 'heading' | 'quote', pieces: named(one.pieces) }
  })
})

/** What a reader of the document has to find again, piece by piece. */
export const wordsIn = (blocks: readonly MadeBlock[]): string[] =>
  blocks.flatMap((one) => {
    const all = one.type === 'list' ? one.items.flat() : one.type === 'table' ? one.rows.flat(2) : one.pieces
    return [
      ...('caption' in one ? [one.caption] : []),
      ...all.filter(({ kind }) => kind !== 'break').map(({ words }) => words),
    ]
  })

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const HTML: Record<Kind, (words: string, n: number) => string> = {
  plain: (words) => words,
  bold: (words) => `<b>${words}</b>`,
  raised: (words) => `<sup>${words}</sup>`,
  hidden: (words) => `<span style="display:none">${words}</span>`,
  deleted: (words) => `<del>${words}</del>`,
  inserted: (words) => `<ins datetime="2031-05-06">${words}</ins>`,
  ruby: (words) => `<ruby>湖<rt>${words}</rt></ruby>`,
  field: (words) => `<font face="宋体">${words}</font>`,
  note: (_, n) => `<a href="#_ftn${n}" name="_ftnref${n}">[1]</a>`,
  link: (words) => `<a href="files/a.doc">${words}</a>`,
  break: () => '<br>',
}

export const asHtml = (blocks: readonly MadeBlock[]): Uint8Array => {
  const notes: string[] = []
  const inline = (all: Piece[]) =>
    all
      .map(({ kind, words }) => {
        if (kind === 'note')
          notes.push(`<p id="_ftn${notes.length + 1}"><a href="#_ftnref${notes.length + 1}">[1]</a> ${words}</p>`)
        return HTML[kind](escaped(words), notes.length)
      })
      .join('')
  const body = blocks
    .map((one) => {
      if (one.type === 'list')
        return `<${one.ordered ? 'ol start=3' : 'ul'}>${one.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${one.ordered ? 'ol' : 'ul'}>`
      if (one.type === 'table')
        return `<table><caption>${one.caption}</caption>${one.rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`).join('')}</table>`
      const tag = { paragraph: 'p', heading: 'h2', quote: 'blockquote' }[one.type]
      return `<${tag}>${inline(one.pieces)}</${tag}>`
    })
    .join('\n')
  return Buffer.from(`<!doctype html><html><body>${body}${notes.join('')}</body></html>`)
}

const run = (words: string, properties = '', tag = 't') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`

const WORD: Record<Kind, (words: string, n: number) => string> = {
  plain: (words) => run(words),
  bold: (words) => run(words, '<w:b/>'),
  raised: (words) => run(words, '<w:vertAlign w:val="superscript"/>'),
  hidden: (words) => run(words, '<w:vanish/>'),
  deleted: (words) => `<w:del>${run(words, '', 'delText')}</w:del>`,
  inserted: (words) => `<w:ins>${run(words)}</w:ins>`,
  ruby: (words) => `<w:r><w:ruby><w:rt>${run(words)}</w:rt><w:rubyBase>${run('湖')}</w:rubyBase></w:ruby></w:r>`,
  field: (words) => `<w:fldSimple w:instr="DOCPROPERTY x">${run(words)}</w:fldSimple>`,
  note: (_, n) => `<w:r><w:footnoteReference w:id="${n}"/></w:r>`,
  link: (words) => `<w:hyperlink w:anchor="_Toc1">${run(words)}</w:hyperlink>`,
  break: () => '<w:r><w:br/></w:r>',
}

const NUMBERING = wordPart(
  'numbering',
  ['decimal', 'bullet', 'chineseCounting']
    .map(
      (format, id) =>
        `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1${id === 2 ? '、' : '.'}"/></w:lvl></w:abstractNum>`,
    )
    .join('') +
    ['0', '1', '2'].map((id) => `<w:num w:numId="${Number(id) + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join(''),
)

export const asWord = (blocks: readonly MadeBlock[]): Uint8Array => {
  const notes: string[] = []
  const paragraph = (all: Piece[], properties = '') =>
    `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${all
      .map(({ kind, words }) => {
        if (kind === 'note')
          notes.push(`<w:footnote w:id="${notes.length + 1}"><w:p>${run(escaped(words))}</w:p></w:footnote>`)
        return WORD[kind](escaped(words), notes.length)
      })
      .join('')}</w:p>`
  const body = blocks
    .map((one, at) => {
      if (one.type === 'list')
        return one.items
          .map((item) =>
            paragraph(
              item,
              `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${one.ordered ? (at % 2 ? 1 : 3) : 2}"/></w:numPr>`,
            ),
          )
          .join('')
      if (one.type === 'table')
        return `${paragraph([{ kind: 'plain', words: one.caption }], '<w:pStyle w:val="Caption"/>')}<w:tbl>${one.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
      return paragraph(one.pieces, one.type === 'heading' ? '<w:pStyle w:val="H1"/>' : '')
    })
    .join('')
  return richWordFile(body, { 'numbering.xml': NUMBERING, 'footnotes.xml': wordPart('footnotes', notes.join('')) })
}

const ODT: Record<Kind, (words: string) => string> = {
  plain: (words) => words,
  bold: (words) => `<text:span text:style-name="B">${words}</text:span>`,
  raised: (words) => `<text:span text:style-name="S">${words}</text:span>`,
  hidden: (words) => `<text:span text:style-name="H">${words}</text:span>`,
  deleted: (words) =>
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>${words}</text:p></text:deletion></text:changed-region></text:tracked-changes>`,
  inserted: (words) => `<text:change-start/>${words}<text:change-end/>`,
  ruby: (words) =>
    `<text:ruby><text:ruby-base>湖</text:ruby-base><text:ruby-text>${words}</text:ruby-text></text:ruby>`,
  field: (words) => `<text:user-defined>${words}</text:user-defined>`,
  note: (words) =>
    `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`,
  link: (words) => `<text:a xlink:href="../a.odt">${words}</text:a>`,
  break: () => '<text:line-break/>',
}

export const asOdt = (blocks: readonly MadeBlock[]): Uint8Array => {
  const inline = (all: Piece[]) => all.map(({ kind, words }) => ODT[kind](escaped(words))).join('')
  const body = blocks
    .map((one, at) => {
      if (one.type === 'list')
        return `<text:list text:style-name="${one.ordered ? `L${at % 2}` : 'L2'}">${one.items.map((item) => `<text:list-item><text:p>${inline(item)}</text:p></text:list-item>`).join('')}</text:list>`
      if (one.type === 'table')
        return `<text:p>${one.caption}</text:p><table:table>${one.rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${inline(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`
      return one.type === 'heading'
        ? `<text:h text:outline-level="2">${inline(one.pieces)}</text:h>`
        : `<text:p>${inline(one.pieces)}</text:p>`
    })
    .join('')
  const styles =
    '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="S"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="H"><style:text-properties text:display="none"/></style:style>' +
    ['1', '一, 二', '']
      .map(
        (format, at) =>
          `<text:list-style style:name="L${at}"><text:list-level-style-${format ? 'number' : 'bullet'} text:level="1" style:num-format="${format}" style:num-suffix="${at ? '、' : '.'}"/></text:list-style>`,
      )
      .join('')
  return odtFile(body, { styles })
}

const MARKDOWN: Record<Kind, (words: string, n: number) => string> = {
  plain: (words) => words,
  bold: (words) => `**${words}**`,
  raised: (words) => `<sup>${words}</sup>`,
  hidden: (words) => `<span hidden>${words}</span>`,
  deleted: (words) => `~~${words}~~`,
  inserted: (words) => words,
  ruby: (words) => `<ruby>湖<rt>${words}</rt></ruby>`,
  field: (words) => words,
  note: (_, n) => `[^n${n}]`,
  link: (words) => `[${words}](files/a.doc)`,
  break: () => '  \n',
}

export const asMarkdown = (blocks: readonly MadeBlock[]): Uint8Array => {
  const notes: string[] = []
  const inline = (all: Piece[], line = false) =>
    all
      .map(({ kind, words }) => {
        if (kind === 'note') notes.push(`[^n${notes.length + 1}]: ${words}`)
        return kind === 'break' && line ? ' ' : MARKDOWN[kind](words.replace(/^•/, '湖'), notes.length)
      })
      .join('')
      .trim()
  const body = blocks.map((one) => {
    if (one.type === 'list')
      return one.items.map((item, at) => `${one.ordered ? `${at + 3}.` : '-'} ${inline(item, true)}`).join('\n')
    if (one.type === 'table') {
      const [head, ...rows] = one.rows.map((row) => `| ${row.map((cell) => inline(cell, true)).join(' | ')} |`)
      return [one.caption, '', head, `|${one.rows[0]!.map(() => '---').join('|')}|`, ...rows].join('\n')
    }
    return `${{ paragraph: '', heading: '## ', quote: '> ' }[one.type]}${inline(one.pieces, one.type !== 'paragraph')}`
  })
  return Buffer.from([...body, ...notes].join('\n\n'))
}
