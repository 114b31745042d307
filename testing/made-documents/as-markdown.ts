// A made-up document as Markdown.
import type { Kind, MadeBlock, Piece } from './any-document'

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
