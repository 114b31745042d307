// Markdown becomes passages, by way of HTML; front matter says what a page's head would say.
import { Marked, type Tokens } from 'marked'
import type { Content } from './content'
import { dateIn } from './dates'
import type { SetAside } from './draft'
import { fromHtml } from './from-html'
import { markdownNotes } from './markdown-notes'
import { languageOf } from './passage'
import type { Known } from './structure'
import { Unreadable } from './unreadable'

const FRONT = /^---\r?\n([\s\S]{0,20000}?)\r?\n---(?:\r?\n|$)/
const FIELDS: Record<string, keyof Known> = {
  title: 'title',
  标题: 'title',
  column: 'column',
  category: 'column',
  栏目: 'column',
  summary: 'summary',
  description: 'summary',
  摘要: 'summary',
  date: 'date',
  日期: 'date',
  source: 'source',
  来源: 'source',
  editor: 'editor',
  编辑: 'editor',
}

const frontMatter = (block: string): { known: Known; others: string[] } => {
  const known: Known = {}
  const others: string[] = []
  for (const line of block.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^([^\s:：]{1,20})\s*[:：]\s*(.*)$/.exec(line) ?? []
    const field = FIELDS[key.toLowerCase()]
    const words = value.trim().replace(/^(["'])(.*)\1$/, '$2')
    const fact = field === 'date' ? dateIn(words) : words
    if (field && fact && !(field in known)) known[field] = fact
    if (line.trim() && (!field || !fact || field === 'date')) others.push(line.trim())
  }
  return { known, others }
}

const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){60}|^[ \t]{400}[-*+\d>]/
const DELIMITER = /[*_~`[!<\\]/g
const MOST_DELIMITERS = 1000

/** The parser's work grows with the square of depth, and of the open marks of a paragraph. Throws Unreadable. */
const refuseTangles = (text: string): void => {
  let delimiters = 0
  for (const line of text.split('\n')) {
    if (/^\s*(?:$|[|#>]|[-*+]\s|\d{1,9}[.)]\s)/.test(line)) delimiters = 0
    delimiters += line.match(DELIMITER)?.length ?? 0
    if (delimiters > MOST_DELIMITERS || DEEP.test(line)) throw new Unreadable('nested')
  }
}

/** Cells beyond the columns that a table's head has: the format leaves them out. */
const beyondHead = ({ raw, header }: Tokens.Table): SetAside[] =>
  raw
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .slice(header.length)
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells.some(Boolean))
    .map((cells) => ({ text: cells.join(' | '), reason: 'unmatched' }))

/** Throws Unreadable. Chinese texts break lines where they mean to; English ones wrap them. */
export const fromMarkdown = (text: string): Content => {
  refuseTangles(text)
  const front = FRONT.exec(text)
  const { known, others: metadata } = frontMatter(front?.[1] ?? '')
  const words = text.slice(front?.[0].length ?? 0)
  const reader = new Marked({
    gfm: true,
    breaks: languageOf(text) === 'zh',
    extensions: markdownNotes(words),
    renderer: {
      // A line end in the source parts paragraphs; one that is asked for (two spaces, a backslash) stays inside.
      br: ({ raw }) => (/^(?: {2,}|\\)\n/.test(raw) ? '<br>' : '<br><br>'),
      // ~~These~~ words are shown struck, not taken out.
      del({ tokens }) {
        return `<s>${this.parser.parseInline(tokens)}</s>`
      },
    },
  })
  const tokens = reader.lexer(words)
  const [notes, others] = [true, false].map((isNote) => tokens.filter(({ type }) => (type === 'note-words') === isNote))
  const asides: SetAside[] = []
  reader.walkTokens(tokens, (token) => {
    if (token.type === 'table') asides.push(...beyondHead(token as Tokens.Table))
  })
  const html = reader.parser([...(others ?? []), ...(notes ?? [])])
  const page = fromHtml(html)
  return { ...page, text, known, metadata, asides: [...asides, ...(page.asides ?? [])] }
}
