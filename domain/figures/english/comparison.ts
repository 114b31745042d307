// What a change is a change from, and how it was counted: year on year, from a year earlier, seasonally adjusted.
import { POINT, RELATIVE, STRETCH, type Matched } from './period'
import { either, maybe, NOTHING, oneOf, phrase, row, word, type Rule, type Word } from './rules'

const RATES = word(({ word: one }) =>
  /^(?:(year|quarter|month|week)-(?:on|over|to)-\1|y-?o-?y|q-?o-?q|m-?o-?m|y\/y|q\/q|m\/m)$/.test(one),
)
const EACH_OTHER = either(
  RATES,
  ...['year', 'quarter', 'month', 'week'].flatMap((span) =>
    ['on', 'over', 'to'].map((link) => phrase(`${span} ${link} ${span}`)),
  ),
)
const ADJUSTED = either(
  row(
    maybe(oneOf('not non')),
    oneOf('seasonally calendar inflation working-day trend'),
    maybe(oneOf('and')),
    maybe(oneOf('calendar')),
    oneOf('adjusted unadjusted'),
  ),
  oneOf('seasonally-adjusted unadjusted'),
)
const KIND = either(
  ADJUSTED,
  EACH_OTHER,
  oneOf('annual annualised annualized monthly quarterly yearly weekly comparable like-for-like real nominal'),
)
const ON_A_BASIS = row(oneOf('on in at'), maybe(oneOf('a an')), KIND, maybe(KIND), oneOf('basis base terms rate rates'))

const BASIS: Rule = either(
  ADJUSTED,
  row(oneOf('before after'), oneOf('seasonal'), oneOf('adjustment adjustments')),
  row(oneOf('in'), oneOf('real nominal volume value cash absolute original'), oneOf('terms')),
  row(oneOf('at'), oneOf('constant current comparable'), oneOf('prices')),
)

const SPAN = oneOf('year quarter month week decade')
const SAME = row(
  maybe(oneOf('the a')),
  oneOf('same corresponding equivalent comparable respective similar prior'),
  oneOf('period quarter month week time day date point half'),
  maybe(row(maybe(oneOf('of in a the')), either(RELATIVE, POINT))),
  maybe(oneOf('pre-pandemic')),
)
const THEN = either(
  row(maybe(oneOf('the levels in at on for during that of')), maybe(oneOf('in of')), either(SAME, RELATIVE)),
  row(oneOf('the'), SPAN, oneOf('before earlier prior')),
  row(oneOf('pre-pandemic pre-covid'), maybe(oneOf('level levels'))),
)
const THAT_POINT: Rule = row(maybe(oneOf('in at on for during that of')), maybe(oneOf('of in')), either(POINT, STRETCH))

/** up 3% on 2018, on the three months to May; on 4 July is a day. */
const undated =
  (rule: Rule): Rule =>
  (words, at) => {
    const end = rule(words, at)
    return words.slice(at, end).some(({ text }) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(text)) ? NOTHING : end
  }

const COMPARED = row(
  maybe(row(maybe(oneOf(',')), oneOf('when as'))),
  either(
    row(oneOf('compared comparing relative'), oneOf('with to')),
    oneOf('versus vs against'),
    row(oneOf('in'), oneOf('comparison'), oneOf('with to')),
  ),
)
const BASE: Rule = either(
  row(maybe(oneOf('on')), EACH_OTHER, maybe(oneOf('basis terms'))),
  ON_A_BASIS,
  row(COMPARED, either(THEN, THAT_POINT)),
  row(oneOf('comparing'), POINT, oneOf('with to and'), POINT),
  row(oneOf('from on since than above below over against'), THEN),
  row(oneOf('than above below'), THAT_POINT),
  row(oneOf('over on through in'), oneOf('the'), SPAN),
  row(oneOf('on'), oneOf('a'), SPAN, oneOf('earlier ago')),
  row(oneOf('on'), undated(THAT_POINT)),
  row(
    COMPARED,
    maybe(oneOf('the')),
    oneOf('previous last preceding prior'),
    oneOf("year's quarter's month's week's"),
    oneOf('survey figure estimate total level rate result results'),
  ),
  oneOf('annually month-on-month'),
)

/** over the last 12 months is the time itself, over the previous year what is compared with. */
const LASTED = row(oneOf('over'), maybe(oneOf('the')), oneOf('last past same first next'))

export type Comparison = Matched & { kind: 'base' | 'basis' }

const BEGINS = new Set(
  'on in at year quarter month week when as compared comparing relative versus vs against from since than above below over through annually seasonally seasonally-adjusted not non calendar inflation working-day trend unadjusted before after'.split(
    ' ',
  ),
)

/** The longest comparison that begins with exactly this word; `said` leaves out "on a … basis". */
export const comparisonAt = (words: readonly Word[], at: number): Comparison | null => {
  const { word: first } = words[at]!
  if (!BEGINS.has(first) && RATES(words, at) === NOTHING) return null
  const base = LASTED(words, at) === NOTHING ? BASE(words, at) : NOTHING
  const basis = BASIS(words, at)
  if (Math.max(base, basis) === NOTHING) return null
  // "in the quarter" alone is no comparison where a time goes on: in the quarter ending September.
  return basis >= base
    ? { kind: 'basis', end: basis, said: at }
    : {
        kind: 'base',
        end: base,
        said: ON_A_BASIS(words, at) === base ? row(oneOf('on in at'), maybe(oneOf('a an')))(words, at) : at,
      }
}
