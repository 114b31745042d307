// Lines of labelled particulars: source, editor, reviewer, dates, bylines, numbers of views, document numbers.

import { foldMarks } from '@/domain/vocabulary/folding'
import { fieldOf, LABELLED, UNCOLONED, type CreditField } from './credit-labels'
import { dateIn } from './dates'
import { isFurniture } from './furniture'

export type { CreditField }

export type Credit = { field: CreditField; rank: number; value: string }
export type Credits = {
  credits: Credit[]
  /** Where the particulars end and running text begins, if it does on the same line. */
  end: number
  /** Every word of the line has a field of its own; nothing needs to be set aside. */
  whole: boolean
}

const GAP = /^[\s|｜;；,，、]+|[\s|｜;；,，、]+$/g
const OPENING = /[(（【[]/g
const CLOSED = /[)）】\]]/g

/** Without gaps at its ends, and without a bracket whose partner stands outside: 林一木）. */
const unbracketed = (raw: string): string => {
  const value = raw.replace(GAP, '')
  const [opened, closed] = [value.match(OPENING)?.length ?? 0, value.match(CLOSED)?.length ?? 0]
  if (closed > opened && /[)）】\]]$/.test(value)) return unbracketed(value.slice(0, -1))
  if (opened > 0 && (opened > closed || value.search(CLOSED) === value.length - 1) && /^[(（【[]/.test(value))
    return unbracketed(value.slice(1))
  return opened > closed && /[(（【[]$/.test(value) ? unbracketed(value.slice(0, -1)) : value
}

const DATED = /\s*\(?(?:19|20)\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}.*$|\s*\d{1,2}[/月]\d{1,2}日?$/

const valueOf = (field: CreditField, raw: string): string => {
  const value = unbracketed(raw)
  if (field !== 'source') return value.replace(/\s+/g, ' ')
  const parts = value.replace(DATED, '').split(/(\s{2,}|\s+(?=\S{1,4}(?:\s|$)))/)
  while (parts.length > 1 && isFurniture(foldMarks(parts.at(-1) ?? '').trim() || '|')) parts.pop()
  return parts.join('').trim().replace(/\s+/g, ' ')
}

const LONGEST = 60
const RUNS_ON = /[。!?].|,.{8,}[。!?]?$/
/** 作者:记者王某13日,……: the name ends where a digit or a bracket begins. */
const RUN_ON_NAME = /^\s*[\p{Script=Han}·\s]{2,12}(?=\d|[【(])/u

type Part = { label: string; from: number; to: number }
const partsOf = (words: string): Part[] =>
  [...words.matchAll(LABELLED)].map((match) => ({
    label: match[1] ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }))

const uncoloned = (text: string, words: string): Credits | null => {
  const match = words.length <= 40 ? UNCOLONED.exec(words) : null
  const known = fieldOf(match?.[1] ?? '')
  if (!match?.[2] || !known) return null
  return {
    credits: [{ ...known, value: valueOf(known.field, text.slice(text.length - match[2].length)) }],
    end: text.length,
    whole: true,
  }
}

/** Where the value of a label ends; null where running text follows that no name parts from it. */
const valueEnd = (text: string, { to }: Part, next: number | undefined, isFirst: boolean): number | null => {
  const raw = text.slice(to, next)
  if (raw.length <= 2 * LONGEST && raw.trim().length <= LONGEST && !RUNS_ON.test(foldMarks(raw)))
    return next ?? text.length
  const name = next === undefined && !isFirst ? RUN_ON_NAME.exec(foldMarks(raw.slice(0, LONGEST))) : null
  return name && to + name[0].length
}

const WHOLE: ReadonlySet<CreditField> = new Set(['source', 'editor', 'reviewer'])
const size = (text: string) => text.replace(/[\s|｜;；,，、()（）【】[\]]/g, '').length

/** Where the next label of a line begins: 青禾日报 阅读次数：340. null where it has none, or begins with it. */
export const labelAt = (text: string): number | null => {
  const from = partsOf(foldMarks(text.slice(0, 400)))[0]?.from ?? 0
  return from > 0 ? from : null
}

/** What pages set before a label: ❒ 来源:, ▲责编: */
const ORNAMENT = /^[\p{So}\p{Co}•●◆■★►▶➤▸·*#\s]+/u

/** The particulars of a line, or null if it is something else. */
export const creditsOf = (text: string): Credits | null => {
  const words = foldMarks(text.slice(0, 400)).replace(ORNAMENT, (signs) => ' '.repeat(signs.length))
  const parts = partsOf(words)
  const [first] = parts
  if (!first) return uncoloned(text, words)
  const before = words.slice(0, first.from)
  const dated = dateIn(before)
  if (!dated && /[^\s()【】[\]|]/.test(before)) return null
  const credits: Credit[] = dated ? [{ field: 'date', rank: 5, value: dated }] : []
  let end = text.length
  let whole = !dated
  for (const [i, part] of parts.entries()) {
    const known = fieldOf(part.label)
    const until = valueEnd(text, part, parts[i + 1]?.from, i === 0)
    if (!known || until === null) return null
    const raw = text.slice(part.to, until)
    const value = valueOf(known.field, raw)
    whole &&= WHOLE.has(known.field) && size(raw) <= size(value)
    credits.push({ ...known, value: known.field === 'date' ? (dateIn(foldMarks(value)) ?? '') : value })
    if (i === parts.length - 1) end = until
  }
  return { credits, end, whole }
}

const CLOSING = /[(（【[]([^()（）【】[\]]{4,120})[)）】\]]\s*[。.]?$/
const NAMING: ReadonlySet<CreditField> = new Set(['source', 'editor', 'reviewer'])

/** Where the particulars begin that close a paragraph in brackets: …同比增长。（来源：… 责任编辑：…）; null for none. */
export const closingCredits = (text: string): number | null => {
  const from = Math.max(text.length - 140, 0)
  const found = CLOSING.exec(text.slice(from))
  const credits = found?.[1] ? creditsOf(found[1]) : null
  return found && credits?.credits.some(({ field }) => NAMING.has(field)) ? from + found.index : null
}
