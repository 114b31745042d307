// Parts that are known to make a whole (男 and 女, 出口 and 进口, the three sectors) must add up to it.
import { add, compare, divide, multiply, subtract } from '@/domain/figures/decimal'
import type { Manuscript } from '@/domain/manuscript'
import type { Issue } from '../reading/issue'
import { sameUnit } from '../reading/moves'
import { alike, offTotal, partsIn, sumOf, type Part } from '../reading/parts'
import { endOf, sentencesOf, type Sentence } from '../reading/sentence-figures'

/** In the order in which texts name them; simplified, since sentences are read folded. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/男(?!女)/, /女/],
  [/城镇/, /[乡农]村/],
  [/第一产业|一产(?!业)/, /第二产业|二产(?!业)/, /第三产业|三产(?!业)/],
  [/(?<!进)出口/, /(?<!出)进口(?!出)/],
  [/(?<!出)进口(?!出)/, /(?<!进)出口/],
  [/线上|网上/, /线下/],
  [/商品零售/, /餐饮/],
  [/(?<!非)税收/, /非税/],
  [/职工/, /居民/],
  [/公办/, /民办/],
  [/民警/, /辅警/],
  [/(?<!非)户籍/, /非户籍|流动/],
  [/[省市境国]内/, /[省市境国]外|入境/],
  [/轻工业/, /重工业/],
  [/\b(?:men|male|boys)\b/i, /\b(?:women|female|girls)\b/i],
  [/\b(?:women|female|girls)\b/i, /\b(?:men|male|boys)\b/i],
  [/\burban\b/i, /\brural\b/i],
  [/\bexports?\b/i, /\bimports?\b/i],
  [/\bgoods\b/i, /\bservices\b/i],
  [/\bprimary (?:industry|sector)/i, /\bsecondary (?:industry|sector)/i, /\btertiary (?:industry|sector)/i],
  [/\bdomestic\b/i, /\b(?:foreign|overseas|international)\b/i],
  [/\bfull-time\b/i, /\bpart-time\b/i],
]

/**
 * A sum that falls further short than this belongs to another total, or the parts are not all; one over it is wrong.
 */
const SHORT = '0.1'
const OVER = '0.3'

/** The parts in their order; null where one is not named, or not in the unit of the first. */
const namedParts = (names: readonly RegExp[], here: readonly Part[]): Part[] | null => {
  const parts: Part[] = []
  for (const name of names) {
    const last = parts.at(-1)
    const next = here.find(
      (part) =>
        name.test(part.name) &&
        (!last || (part.figure.start > last.figure.start && sameUnit(part.figure, last.figure))),
    )
    if (!next) return null
    parts.push(next)
  }
  return parts
}

/** Each part is rounded on its own. */
const slackOf = (parts: readonly Part[], total: Part): string =>
  divide(
    parts.reduce((all, { claim }) => add(all, claim.last), total.claim.last),
    '2',
    12,
  )

const whole = (
  names: readonly RegExp[],
  here: readonly Part[],
  sentence: Sentence,
  previous: Sentence | undefined,
): Issue[] => {
  const parts = namedParts(names, here)
  const [first] = parts ?? []
  if (!parts || !first) return []
  const earlier = here.filter(({ figure }) => endOf(figure) <= first.figure.phraseStart)
  const before = earlier.length === 0 && previous?.place === sentence.place ? partsIn(previous) : earlier
  const total = alike(before, first).at(-1)
  const sum = sumOf(parts, ({ exact, value }) => (exact ? value : null))
  if (!total || sum === null || !total.claim.exact) return []
  const off = subtract(sum, total.claim.value)
  const size = off.replace('-', '')
  const most = multiply(total.claim.value, off.startsWith('-') ? SHORT : OVER)
  return compare(size, slackOf(parts, total)) > 0 && compare(size, most) < 0 ? [offTotal(sentence, parts, total)] : []
}

export const knownWholes = (manuscript: Manuscript): Issue[] => {
  const sentences = sentencesOf(manuscript)
  return sentences.flatMap((sentence, at) => {
    const here = partsIn(sentence)
    return here.length < 2 ? [] : WHOLES.flatMap((names) => whole(names, here, sentence, sentences[at - 1]))
  })
}
