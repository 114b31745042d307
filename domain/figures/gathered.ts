// A figure that stands in several nodes because of a superscript or a mark of a note, made one text that can be marked:
// 3.5×10, a raised 4 and 公顷 are 3.5×10⁴公顷; a mark in the middle of 470.2万人 goes behind it. No sign is lost or added.
import { plain, textWords, type Inline } from '../text'
import { noteAt } from './note-mark'
import { readFigures } from './read'

type Span = { start: number; end: number }
type Text = Extract<Inline, { type: 'text' }>

const wordsOf = (run: Inline[]): string => plain(run, () => '')
const isSuperscript = (node: Inline): node is Text => node.type === 'text' && node.marks.includes('superscript')

/** A superscript that is nothing but the mark of a note. */
const isMark = (node: Inline): boolean => {
  const words = isSuperscript(node) ? textWords(node).trim() : ''
  return words !== '' && noteAt(words, 0) === words
}

const spanOf = ({ phrase, phraseStart }: { phrase: string; phraseStart: number }): Span => ({
  start: phraseStart,
  end: phraseStart + phrase.length,
})

/** A text cut in two; what would be empty is left out. */
const cut = (node: Text, at: number): [Inline[], Inline[]] => {
  const part = (text: string): Inline[] => (text === '' ? [] : [{ ...node, text }])
  return [part(node.text.slice(0, at)), part(node.text.slice(at))]
}

/** Each mark that stands inside a figure, right behind that figure. */
const withMarksBehind = (run: Inline[]): Inline[] => {
  // What is read whole with a superscript has it as a power: of 10⁴ and km² nothing is moved.
  const spans = readFigures(wordsOf(run))
    .filter(({ isMetric, value }) => isMetric && value !== null)
    .map((figure) => ({ ...spanOf(figure), isMarked: figure.unread !== null }))
  const result: Inline[] = []
  let held: Inline[] = []
  let [from, next] = [0, 0]
  for (const node of run) {
    const to = from + wordsOf([node]).length
    while (next < spans.length && spans[next]!.end <= from) next += 1
    const span = spans[next]
    const isInside = span !== undefined && span.start < from && to < span.end
    if (isInside && (node.type === 'note' || (span.isMarked && isMark(node)))) held.push(node)
    else if (held.length > 0 && span && span.end <= to) {
      const [own, rest] = node.type === 'text' ? cut(node, span.end - from) : [[node], []]
      result.push(...own, ...held, ...rest)
      held = []
    } else result.push(node)
    from = to
  }
  return [...result, ...held]
}

const formOf = ({ marks }: Text): string => marks.filter((mark) => mark !== 'superscript').join(' ')

/** Text nodes that one figure spans and that differ in a superscript at most, as one. */
const joined = (run: Inline[]): Inline[] => {
  const spans = readFigures(wordsOf(run))
    .filter(({ quantity }) => quantity !== null)
    .map(spanOf)
  const result: Inline[] = []
  let [from, next] = [0, 0]
  for (const node of run) {
    while (next < spans.length && spans[next]!.end <= from) next += 1
    const span = spans[next]
    const last = result.at(-1)
    const isInside = span !== undefined && span.start < from
    if (isInside && node.type === 'text' && last?.type === 'text' && formOf(node) === formOf(last)) {
      const marks = last.marks.filter((mark) => mark !== 'superscript')
      result[result.length - 1] = { type: 'text', text: textWords(last) + textWords(node), marks }
    } else result.push(node)
    from += wordsOf([node]).length
  }
  return result
}

/** The same run where nothing is to gather. */
export const gathered = (run: Inline[]): Inline[] =>
  run.some((node) => isSuperscript(node) || node.type === 'note') ? joined(withMarksBehind(run)) : run
