// A made-up document as a page.
import { escaped, type Kind, type MadeBlock, type Piece } from './any-document'

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
