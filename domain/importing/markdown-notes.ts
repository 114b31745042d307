// The notes of Markdown: [^1] in the text, [^1]: … anywhere below. They become the links there and back that notes of a
// page have.
import type { TokenizerAndRendererExtension, Tokens } from 'marked'
import { HAN } from './passage'

const NAME = '[^\\]\\s]{1,40}'
const MARK = new RegExp(`^\\[\\^(${NAME})\\]`)
/** A definition with the indented lines that go on with it. */
const WORDS = new RegExp(
  `^\\[\\^(${NAME})\\]:[ \\t]*([^\\n]*(?:\\n(?:[ \\t]+[^\\n]+|[ \\t]*(?=\\n[ \\t]+\\S)))*)(?:\\n|$)`,
)
const STARTS = new RegExp(`(?:^|\\n)\\[\\^${NAME}\\]:`)

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const joined = (lines: string) =>
  lines.replace(/(.)\n[ \t]*(?=(.?))/g, (_, before: string, after: string) => before + (HAN.test(after) ? '' : ' '))

/** `defined`: the names of the notes that have words; a mark without any stays as it is printed. */
export const markdownNotes = (text: string): TokenizerAndRendererExtension[] => {
  const defined = new Set([...text.matchAll(new RegExp(`(?:^|\\n)\\[\\^(${NAME})\\]:`, 'g'))].map(([, name]) => name))
  return [
    {
      name: 'note-words',
      level: 'block',
      start: (source) => {
        const found = STARTS.exec(source)
        return found ? found.index + (found[0].startsWith('\n') ? 1 : 0) : undefined
      },
      tokenizer(source) {
        const found = WORDS.exec(source)
        if (!found?.[1]) return undefined
        const token: Tokens.Generic = { type: 'note-words', raw: found[0], note: found[1], tokens: [] }
        this.lexer.inline(joined(found[2] ?? ''), token.tokens)
        return token
      },
      renderer(token) {
        const name = escaped(String(token.note))
        return `<p id="note-${name}"><a href="#mark-${name}">^</a> ${this.parser.parseInline(token.tokens ?? [])}</p>\n`
      },
    },
    {
      name: 'note-mark',
      level: 'inline',
      start: (source) => {
        const at = source.indexOf('[^')
        return at < 0 ? undefined : at
      },
      tokenizer(source) {
        const found = MARK.exec(source)
        return found?.[1] && defined.has(found[1]) ? { type: 'note-mark', raw: found[0], note: found[1] } : undefined
      },
      renderer(token) {
        const name = escaped(String(token.note))
        return `<sup id="mark-${name}"><a href="#note-${name}">[1]</a></sup>`
      },
    },
  ]
}
