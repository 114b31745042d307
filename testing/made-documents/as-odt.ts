// A made-up document as an OpenDocument text.
import { odtFile } from '../odt-file'
import { escaped, type Kind, type MadeBlock, type Piece } from './any-document'

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
