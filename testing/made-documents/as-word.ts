// A made-up document as a Word file.
import { richWordFile, wordPart } from '../word-file'
import { escaped, type Kind, type MadeBlock, type Piece } from './any-document'

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
