// A verb that says one thing and a number that says another: 增长-6.2%, 下降-0.08个百分点 (is the sign part of it, or a slip?),
// 由365.41万人增加到365.02万人, 比上年同期的38355元增长4.6% of what is 36591元.
import { compare } from '@/domain/figures/decimal'
import type { Figure } from '@/domain/figures/figure'
import type { Manuscript } from '@/domain/manuscript'
import { CHANGED, ENGLISH_CHANGED } from '../reading/change-words'
import { agree } from '../reading/intervals'
import { issue, type Issue } from '../reading/issue'
import { movesIn, type Move } from '../reading/moves'
import { before, claimIn, sentencesOf, type Sentence } from '../reading/sentence-figures'
import { size } from '../reading/spans'

/** The verb itself, right before the number. A rate may be below zero: 增速为-6.2%, 增幅-0.3%, growth of -2%. */
const VERB = new RegExp(`${CHANGED}了?(?:约|近)?\\s?$`)
const ENGLISH_VERB = new RegExp(
  `\\b(?:${ENGLISH_CHANGED}(?: by)?|(?:increase|rise|decrease|fall|drop|decline|reduction) of) $`,
  'i',
)
const BELOW_ZERO = /^(?:-|负|minus )/i

const againstSign = (sentence: Sentence, figure: Figure, at: number): Issue[] => {
  if (!figure.value?.startsWith('-') || !BELOW_ZERO.test(sentence.text.slice(figure.phraseStart))) return []
  const words = before(sentence, at)
  const [said] = VERB.exec(words) ?? ENGLISH_VERB.exec(words) ?? []
  if (!said) return []
  const verb = sentence.printed.slice(figure.phraseStart - said.length, figure.phraseStart).trim()
  return [issue('sign-against-verb', sentence.place, { verb, said: figure.phrase })]
}

/** Which way the numbers went; null where they may be equal, or say nothing. */
const wentOf = ({ from, to, ofSize }: Move): 'up' | 'down' | null => {
  const [a, b] = [from && claimIn(from), claimIn(to)]
  if (!a || !b || agree(a, b)) return null
  const [before, after] = ofSize ? [size(a.value), size(b.value)] : [a.value, b.value]
  const order = compare(before, after)
  return order === 0 ? null : order < 0 ? 'up' : 'down'
}

const againstLevels = (sentence: Sentence, move: Move): Issue[] => {
  const went = wentOf(move)
  return move.from && move.way && went && went !== move.way
    ? [
        issue('verb-against-values', sentence.place, {
          from: move.from.phrase,
          to: move.to.phrase,
          said: SAID[move.way],
          right: SAID[went],
        }),
      ]
    : []
}

const SAID = { up: { zh: '上升', en: 'a rise' }, down: { zh: '下降', en: 'a fall' } } as const

export const againstVerb = (manuscript: Manuscript): Issue[] =>
  sentencesOf(manuscript).flatMap((sentence) => [
    ...sentence.figures.flatMap((figure, at) => againstSign(sentence, figure, at)),
    ...movesIn(sentence).flatMap((move) => againstLevels(sentence, move)),
  ])
