// What changed inside one run of words (a paragraph, a cell, a heading), as pieces that keep their form: figures stay
// figures, links stay links. Said of a figure is what it prints; which metric it points to is no change of words.
import { diffArrays } from 'diff'
import { plain, type Inline } from '../text'

export type Kind = 'same' | 'added' | 'removed'
/** `place`: the first piece of a change carries its number; every other piece has none. */
export type Piece = { kind: Kind; nodes: Inline[]; place: number | null }
export type WordsOf = (metric: string) => string
/** Whose words the figures of the older and of the newer text print. */
export type Sides = { before: WordsOf; after: WordsOf }

type Token = { key: string; node: Inline }
type Span = { kind: Kind; tokens: Token[] }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** A number stays whole: 1280 became 1290, not 2 became 9. */
const wordsIn = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

const tokensOf = (nodes: readonly Inline[], wordsOf: WordsOf): Token[] =>
  nodes.flatMap((node): Token[] => {
    switch (node.type) {
      case 'text':
        return wordsIn(node.text).map((word) => ({ key: word, node: { ...node, text: word } }))
      case 'figure':
        return [{ key: `figure ${wordsOf(node.metric)}`, node }]
      case 'break':
        return [{ key: '\n', node }]
      case 'link':
        return [{ key: `link ${node.href} ${plain(node.children, wordsOf)}`, node }]
      case 'note':
        return [{ key: `note ${plain(node.children, wordsOf)}`, node }]
    }
  })

const isText = (node: Inline | undefined): node is Extract<Inline, { type: 'text' }> => node?.type === 'text'

/** Neighbours of one form are one text again. */
const joined = (tokens: readonly Token[]): Inline[] => {
  const nodes: Inline[] = []
  for (const { node } of tokens) {
    const last = nodes.at(-1)
    if (isText(last) && isText(node) && last.marks.join() === node.marks.join())
      nodes[nodes.length - 1] = { ...last, text: last.text + node.text }
    else nodes.push(node)
  }
  return nodes
}

/** What is gone has no row among the figures, and its notes no number: both are printed as their words. */
const gone = (tokens: readonly Token[], wordsOf: WordsOf): Token[] =>
  tokens.map(({ key, node }) => {
    if (node.type === 'figure') return { key, node: { type: 'text', text: wordsOf(node.metric), marks: [] } }
    if (node.type === 'note')
      return { key, node: { type: 'text', text: `［${plain(node.children, wordsOf)}］`, marks: [] } }
    return { key, node }
  })

const lengthOf = (tokens: readonly Token[]): number => tokens.reduce((sum, { key }) => sum + key.length, 0)
const ISLAND = 2
const SENTENCE_END = /[。！？；.!?;\n]/

/** A word or two that happen to be the same between two changes are part of one change. */
const withoutIslands = (spans: readonly Span[]): Span[] =>
  spans.flatMap((span, index): Span[] => {
    const isBetween = index > 0 && index < spans.length - 1
    const isIsland =
      span.kind === 'same' &&
      isBetween &&
      lengthOf(span.tokens) <= ISLAND &&
      !span.tokens.some(({ key, node }) => node.type !== 'text' || SENTENCE_END.test(key))
    return isIsland
      ? [
          { kind: 'removed', tokens: span.tokens },
          { kind: 'added', tokens: span.tokens },
        ]
      : [span]
  })

const wordsOfTokens = (tokens: readonly Token[], wordsOf: WordsOf): string =>
  plain(
    tokens.map(({ node }) => node),
    wordsOf,
  )

/**
 * Of neighbouring changes first all that went, then all that came. The same words in another form (a number that was
 * marked as a figure) are no change of words.
 */
const inOrder = (spans: readonly Span[], { before, after }: Sides): Span[] => {
  const out: Span[] = []
  let [removed, added]: [Token[], Token[]] = [[], []]
  const flush = () => {
    if (removed.length > 0 && wordsOfTokens(removed, before) === wordsOfTokens(added, after))
      out.push({ kind: 'same', tokens: added })
    else {
      if (removed.length > 0) out.push({ kind: 'removed', tokens: removed })
      if (added.length > 0) out.push({ kind: 'added', tokens: added })
    }
    ;[removed, added] = [[], []]
  }
  for (const { kind, tokens } of spans) {
    if (kind === 'removed') removed.push(...tokens)
    else if (kind === 'added') added.push(...tokens)
    else {
      flush()
      out.push({ kind, tokens })
    }
  }
  flush()
  return out
}

/** Two runs side by side, in the order they are read; null where not a word differs. `next` numbers the changes. */
export const runChanges = (
  before: readonly Inline[],
  after: readonly Inline[],
  sides: Sides,
  next: () => number,
): Piece[] | null => {
  const { before: old, after: now } = sides
  if (plain([...before], old) === plain([...after], now)) return null
  const [was, is] = [tokensOf(before, old), tokensOf(after, now)]
  let [wasAt, isAt] = [0, 0]
  const spans = diffArrays(
    was.map(({ key }) => key),
    is.map(({ key }) => key),
  ).map(({ added, removed, count }): Span => {
    const length = count ?? 0
    const tokens = added || !removed ? is.slice(isAt, isAt + length) : was.slice(wasAt, wasAt + length)
    if (!removed) isAt += length
    if (!added) wasAt += length
    return { kind: added ? 'added' : removed ? 'removed' : 'same', tokens }
  })
  const ordered = inOrder(withoutIslands(spans), sides)
  if (ordered.every(({ kind }) => kind === 'same')) return null
  return ordered.map(({ kind, tokens }, index) => ({
    kind,
    nodes: joined(kind === 'removed' ? gone(tokens, old) : tokens),
    place: kind !== 'same' && (ordered[index - 1]?.kind ?? 'same') === 'same' ? next() : null,
  }))
}

/** A run that is there on one side alone. */
export const wholeRun = (
  kind: 'added' | 'removed',
  nodes: readonly Inline[],
  wordsOf: WordsOf,
  place: number | null,
): Piece[] => [
  { kind, nodes: kind === 'removed' ? joined(gone(tokensOf(nodes, wordsOf), wordsOf)) : [...nodes], place },
]
