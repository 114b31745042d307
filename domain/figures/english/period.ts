// Expressions of time in English: in July 2019, Q2 2014, the quarter ending September 2022, between April and June. As
// printed, without the preposition that only joins them to the sentence.
import { MONTH_NAMES, SHORT_MONTHS } from '@/domain/vocabulary/months'
import { either, maybe, NOTHING, oneOf, phrase, remembered, row, word, type Rule, type Word } from './rules'

const NAMES = `${MONTH_NAMES}|${SHORT_MONTHS}`.split('|')
/** In capitals too, as titles have them; MAY and MAR are words and codes. */
const MONTHS = new Set([...NAMES, ...NAMES.filter((name) => name.length > 3).map((name) => name.toUpperCase())])
const isDay = (text: string): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(text) && Number.parseInt(text, 10) <= 31

const MONTH = word(({ text }) => MONTHS.has(text.replace(/\.$/, '')))
const YEAR = word(({ text }) => /^(?:19|20)\d\d$/.test(text))
const YEARS = word(({ text }) => /^(?:19|20)\d\d[-–/](?:\d\d|(?:19|20)\d\d)$/.test(text))
const DAY = word(({ text }) => isDay(text))
const TO = oneOf('to through until - – —')
const THE = maybe(oneOf('the'))
const ANY_YEAR = either(YEARS, YEAR)
const OF_YEAR = either(
  row(maybe(oneOf('of in ,')), ANY_YEAR),
  row(
    maybe(oneOf('of in')),
    either(phrase('the year'), phrase('this year'), phrase('last year'), phrase('the previous year')),
  ),
  row(
    maybe(oneOf('of')),
    THE,
    maybe(oneOf('current last previous')),
    oneOf('financial fiscal'),
    maybe(oneOf('year')),
    maybe(ANY_YEAR),
  ),
)

/** 30 September 2022, September 30, 2022, September 2022. */
const DATE = either(
  row(DAY, maybe(oneOf('of')), MONTH, maybe(row(maybe(oneOf(',')), YEAR))),
  row(MONTH, DAY, maybe(row(maybe(oneOf(',')), YEAR))),
  row(MONTH, maybe(oneOf(', of')), YEAR),
)

const COUNT = either(
  oneOf('two three four five six seven eight nine ten eleven twelve'),
  word(({ text }) => isDay(text)),
)
const ORDINAL = oneOf('first second third fourth last final 1st 2nd 3rd 4th')
const QUARTER = either(
  row(
    word(({ text }) => /^(?:Q[1-4]|H[12]|[1-4]Q)$/.test(text)),
    maybe(row(maybe(oneOf(', of')), YEAR)),
  ),
  row(
    YEAR,
    word(({ text }) => /^(?:Q[1-4]|H[12])$/.test(text)),
  ),
  row(
    oneOf('quarter'),
    word(({ text }) => /^[1-4]$/.test(text)),
    maybe(row(oneOf('('), MONTH, oneOf('to - –'), MONTH, oneOf(')'))),
    maybe(YEAR),
  ),
  row(THE, ORDINAL, oneOf('quarter half half-year trimester'), maybe(OF_YEAR)),
  row(THE, oneOf('first-quarter second-quarter third-quarter fourth-quarter first-half second-half'), maybe(YEAR)),
  row(THE, oneOf('first last final'), COUNT, oneOf('months quarters weeks'), maybe(OF_YEAR)),
)

/** The financial year 2022/23, 2022-23, FY2023. */
const FISCAL = either(
  row(THE, oneOf('financial fiscal academic tax school calendar'), oneOf('year years'), ANY_YEAR),
  row(THE, ANY_YEAR, oneOf('financial fiscal academic tax school calendar'), oneOf('year')),
  row(oneOf('fy'), ANY_YEAR),
  word(({ text }) => /^FY(?:20)?\d\d(?:[-–/]\d\d)?$/.test(text)),
  YEARS,
)
const SPAN_LENGTH = either(
  row(COUNT, oneOf('month months week weeks quarters'), maybe(oneOf('period'))),
  word(({ word: one }) => /^(?:\d+|three|six|nine|twelve)-(?:month|week)$/.test(one)),
  row(maybe(oneOf('financial fiscal calendar academic')), oneOf('quarter year half-year month week period')),
)
const PLAIN_POINT = either(DATE, QUARTER, FISCAL, MONTH, YEAR)
/** The three months to March, the quarter ending September 2022. */
const ENDING = row(
  THE,
  SPAN_LENGTH,
  maybe(oneOf('period')),
  either(oneOf('ending ended to'), phrase('up to'), phrase('to the end of')),
  maybe(oneOf('in on')),
  either(PLAIN_POINT, row(THE, oneOf('end'), oneOf('of'), PLAIN_POINT)),
)
const EDGE = either(
  row(
    THE,
    oneOf('end close start beginning middle'),
    oneOf('of'),
    either(PLAIN_POINT, phrase('the year'), phrase('last year'), row(MONTH, oneOf('this last'), oneOf('year'))),
  ),
  row(oneOf('year-end mid early late end'), maybe(oneOf('-')), PLAIN_POINT),
  word(({ text }) => /^(?:end|mid|early|late)-(?:(?:19|20)\d\d|[A-Z][a-z]+)$/.test(text)),
)
const BEFORE_NOW = row(
  THE,
  oneOf('last past previous preceding latest same current corresponding prior'),
  maybe(COUNT),
  maybe(oneOf('financial fiscal calendar winter')),
  oneOf('year years quarter quarters month months week weeks decade period fiscal'),
)
const EARLIER = row(
  either(oneOf('a one'), COUNT, phrase('the')),
  oneOf('year years month months quarter quarters week weeks decade'),
  oneOf('earlier ago before previously prior'),
)
/** Said from the release's own time; a year of its own may follow: the same period of 2017. */
export const RELATIVE: Rule = either(
  row(
    BEFORE_NOW,
    maybe(
      either(
        OF_YEAR,
        row(maybe(oneOf('of in')), either(EARLIER, BEFORE_NOW)),
        row(maybe(oneOf('a')), oneOf('year'), oneOf('earlier ago')),
      ),
    ),
  ),
  EARLIER,
  row(oneOf('this last next'), oneOf('year month quarter week')),
  phrase('the year to date'),
)
const LEADS = new Set(
  'the a one two three four five six seven eight nine ten eleven twelve this last next first second third fourth final financial fiscal academic tax school calendar quarter year month week period half-year end close start beginning middle mid early late year-end past previous preceding latest same current corresponding prior fy'.split(
    ' ',
  ),
)
const isTimeWord = ({ text, word: one }: Word): boolean =>
  /^\d/.test(text)
    ? /^(?:\d{1,2}(?!\d)|(?:19|20)\d\d)/.test(text)
    : LEADS.has(one) ||
      (/^(?:[A-Z]|(?:end|mid|early|late|first|second|third|fourth|three|six|nine|twelve)-)/.test(text) &&
        (MONTHS.has(text.replace(/\W.*$/, '')) || /[-\d]/.test(text) || text === 'Quarter'))
const guarded =
  (rule: Rule): Rule =>
  (words, at) =>
    at < words.length && isTimeWord(words[at]!) ? rule(words, at) : NOTHING

/** A point or a stretch of time, without a preposition. */
export const POINT: Rule = remembered(guarded(either(ENDING, EDGE, PLAIN_POINT, RELATIVE)))

const RANGE = either(
  row(oneOf('between'), POINT, oneOf('and'), POINT),
  row(oneOf('from'), POINT, TO, POINT),
  row(MONTH, maybe(YEAR), either(TO, oneOf('and')), MONTH, maybe(row(maybe(oneOf(',')), ANY_YEAR))),
  row(YEAR, TO, YEAR),
  word(({ text }) => {
    const [first = '', second = '', third] = text.split(/[-–]/)
    return MONTHS.has(first) && MONTHS.has(second) && third === undefined
  }),
)
/** A range, with or without "the period" before it. */
export const STRETCH: Rule = either(
  row(THE, oneOf('period periods months years'), maybe(oneOf('of from')), RANGE),
  RANGE,
)
const WITH_YEAR = row(STRETCH, maybe(row(maybe(oneOf(',')), ANY_YEAR)))

/** What only joins a time to the sentence, and what says something of it. */
const JOINS = either(
  oneOf('in at on for during throughout over within of'),
  phrase('as of'),
  phrase('as at'),
  phrase('in the course of'),
  ...['in', 'for', 'during', 'over'].map((link) => phrase(`${link} the month of`)),
)
const SAYS = either(oneOf('since by until from through before after'), phrase('up to'), phrase('prior to'))

const STARTS = new Set(
  'in at on for during throughout over within of as since by until from through before after up prior between the a one two three four five six nine twelve this last next first second third fourth quarter q1 q2 q3 q4 h1 h2 1q 2q 3q 4q fy end mid early late year-end'.split(
    ' ',
  ),
)
const mayBegin = (one: Word): boolean => STARTS.has(one.word) || isTimeWord(one)

/** Alone these are names and numbers as often as times: Agenda 2030, May, first half. */
const isWeak = (words: readonly Word[], at: number, end: number): boolean => {
  if (end - at > 1)
    return /^(?:\d|the|a|one|two|three|four|five|six)$/.test(words[at]!.word)
      ? end - at < 3 && !/^(?:the|\d+)$/.test(words[at]!.word)
      : false
  return words[at]!.text === 'May' || (/^\d/.test(words[at]!.text) && /^[A-Z]/.test(words[at - 1]?.text ?? ''))
}

/** `said` is where the time itself begins; `end` the word behind it. */
export type Matched = { end: number; said: number }

/** The longest time that begins with exactly this word. */
export const timeAt = (words: readonly Word[], at: number): Matched | null => {
  if (!mayBegin(words[at]!)) return null
  const stretch = WITH_YEAR(words, at)
  const told = row(SAYS, THE, POINT)(words, at)
  const alone = POINT(words, at)
  const join = JOINS(words, at)
  const joined = join === NOTHING ? NOTHING : either(WITH_YEAR, POINT)(words, join)
  const end = Math.max(stretch, told, joined, isWeak(words, at, alone) ? NOTHING : alone)
  if (end <= at) return null
  return { end, said: end === joined && joined > Math.max(stretch, told) ? join : at }
}
