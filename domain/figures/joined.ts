// Text nodes that one figure spans, made one: of 3.5×10 and a raised 4 and 公顷 the words are 3.5×10⁴公顷.
import { textWords, type Inline } from '../text'

type Span = { start: number; end: number }
type Text = Extract<Inline, { type: 'text' }>

const formOf = ({ marks }: Text): string => marks.filter((mark) => mark !== 'superscript').join(' ')

/** As long as before. Nodes that differ in more than a superscript stay apart. `spans` are in reading order. */
export const joined = (
  nodes: readonly Inline[],
  spans: readonly Span[],
  lengthOf: (node: Inline) => number,
): Inline[] => {
  const result: Inline[] = []
  let [at, next] = [0, 0]
  for (const node of nodes) {
    while (next < spans.length && spans[next]!.end <= at) next += 1
    const span = spans[next]
    const last = result.at(-1)
    const isInside = span !== undefined && span.start < at && at < span.end
    if (isInside && node.type === 'text' && last?.type === 'text' && formOf(node) === formOf(last)) {
      const marks = last.marks.filter((mark) => mark !== 'superscript')
      result[result.length - 1] = { type: 'text', text: textWords(last) + textWords(node), marks }
    } else result.push(node)
    at += lengthOf(node)
  }
  return result
}
