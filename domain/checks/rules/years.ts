// Years that cannot be: another one than the title's for the same months, one that was still to come when the text was
// written, and a comparison with what came later.
import type { Manuscript } from '@/domain/manuscript'
import { issue, type Issue, type Place } from '../reading/issue'
import { looksAhead, namedPeriods, type NamedPeriod } from '../reading/named-years'
import { sentencesOf, type Sentence } from '../reading/sentence-figures'

/** The one period that the title names; a plan for years to come has two, or says so. */
const titlePeriod = ({ title }: Manuscript): NamedPeriod | null => {
  const [first, second] = namedPeriods(title)
  return first && !second && !looksAhead(title) && !first.isBase ? first : null
}

const WHOLE_YEAR = '01-01 12-31'
const YEAR_END = '12-31 12-31'

const said = (period: NamedPeriod, other: string) => ({ said: period.words, other })

/** What was written in the first half of a year may sum up the year before under a title that names the year. */
const isReview = (found: NamedPeriod, title: NamedPeriod, date: string | null): boolean =>
  date !== null && found.year === title.year - 1 && date.slice(0, 4) === String(title.year) && date.slice(5, 7) <= '06'

/** A text that names the months of its title, and never in the title's year. */
const offTitle = (manuscript: Manuscript, title: NamedPeriod | null): Issue[] => {
  if (!title) return []
  const named: { place: Place; period: NamedPeriod; isPlan: boolean }[] = sentencesOf(manuscript).flatMap(
    ({ place, printed }) => namedPeriods(printed).map((period) => ({ place, period, isPlan: looksAhead(printed) })),
  )
  const isWhole = title.within === WHOLE_YEAR
  const same = ({ within }: NamedPeriod): boolean => within === title.within || (isWhole && within === YEAR_END)
  if (named.some(({ period }) => period.year === title.year && (isWhole || same(period)))) return []
  const first = named.find(({ period, isPlan }) => !period.isBase && !isPlan && same(period))
  return first && !(isWhole && isReview(first.period, title, manuscript.date))
    ? [issue('year-off-title', first.place, said(first.period, title.words))]
    : []
}

const NOT_YET = /(?:^|[^截])[到至]$|[-—~]$|\bby $/i
const BEFORE_IT = /^(?:以?前|之前|止)/

/** When the text was written, as far as it says: never later than this day. */
const latest = ({ date }: Manuscript, title: NamedPeriod | null): ((period: NamedPeriod) => boolean) => {
  if (date) return ({ start }) => start > date
  if (!title) return () => false
  // A yearly report comes out in the next year.
  return ({ start, year, within }) => year > title.year + 1 || (within === YEAR_END && start > title.end)
}

const ahead = (manuscript: Manuscript, title: NamedPeriod | null): Issue[] => {
  const isAhead = latest(manuscript, title)
  const other = manuscript.date ?? title?.words ?? ''
  return sentencesOf(manuscript).flatMap(({ place, text, printed, figures }) => {
    if (figures.length === 0 || looksAhead(text)) return []
    return namedPeriods(printed)
      .filter(
        (period) =>
          !period.isBase &&
          isAhead(period) &&
          !NOT_YET.test(text.slice(Math.max(0, period.at - 4), period.at)) &&
          !BEFORE_IT.test(text.slice(period.at + period.words.length)),
      )
      .map((period) => issue('year-ahead', place, said(period, other)))
  })
}

/** 比2025年末增加, said of 2024: what it is compared with came later. */
const laterBase = ({ place, text, printed, figures }: Sentence, title: NamedPeriod | null): Issue[] => {
  if (figures.length === 0 || looksAhead(text)) return []
  const named = namedPeriods(printed)
  return named.flatMap((base, at) => {
    if (!base.isBase) return []
    const of =
      named.slice(Math.max(0, at - 4), at).findLast(({ isBase }) => !isBase) ??
      movedTo(text, base, named[at + 1]) ??
      title
    return of && base.start > of.end ? [issue('base-later', place, { base: base.words, of: of.words })] : []
  })
}

/** 由2025年的A增加到2020年的B: where the movement ended. */
const movedTo = (text: string, base: NamedPeriod, next: NamedPeriod | undefined): NamedPeriod | null =>
  next && /^[^。；;]*(?:到|至|为|\bto\b|\bin\b)\s?$/.test(text.slice(base.at + base.words.length, next.at))
    ? next
    : null

export const years = (manuscript: Manuscript): Issue[] => {
  const title = titlePeriod(manuscript)
  return [
    ...offTitle(manuscript, title),
    ...ahead(manuscript, title),
    ...sentencesOf(manuscript).flatMap((sentence) => laterBase(sentence, title)),
  ]
}
