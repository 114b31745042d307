// What a passage leaves to the passages after it: the period that a title or heading states, or that a paragraph begins
// with.
import { fold } from '@/domain/vocabulary/folding'
import { englishPeriodsIn } from './english/periods-in'
import type { Figure } from './figure'
import { completed } from './period-days'
import { startsSentence } from './period-opening'
import { placeOf } from './period-place'
import { periodsIn, type PeriodAt } from './period-words'
import type { ReadingContext } from './reading-context'

/** 2024年政府工作报告 reports on another year than its own, and plans speak of what is to come. */
const NO_STATEMENT =
  /工作报告|计划|规划|方案|要点|预算|意见|安排|会议|大会|全会|论坛|峰会|活动|启动|揭牌|竞赛|比赛|大赛|目标|任务|展望|打算|部署|启示|倡议|决定|办法|条例|规定|培训班|招聘|节目|预计|预测/

/** What speaks of a stretch of time: a day, a point and 目前 are left where they stand. */
const lasts = ({ form, first, holiday }: PeriodAt): boolean =>
  holiday === true || (first !== null && (form === 'span' || form === 'since'))

const spokenIn = (folded: string): PeriodAt[] =>
  periodsIn(folded).filter((period) => placeOf(period, folded) === 'spoken')

const HAN = /[\u4e00-\u9fff]/
const NO_ENGLISH_STATEMENT =
  /\b(?:plans?|strategy|budget|forecasts?|outlook|targets?|agenda|conference|summit|awards?|consultation|by (?:19|20)\d\d)\b/i
/** Before the time that an English paragraph begins with. */
const ENGLISH_OPENING = /^[\s•*–-]*(?:in|during|at|for|over|as of|as at|throughout|between)? ?(?:the )?$/i
/** So far an opening is looked at. */
const ENGLISH_NEAR = 200

/** The one time of an English title; null for none, and for several. */
const englishStated = (heading: string, folded: string): string | null => {
  if (NO_ENGLISH_STATEMENT.test(folded)) return null
  const times = new Set(englishPeriodsIn(folded).map(({ start, end }) => heading.slice(start, end)))
  return times.size === 1 ? [...times][0]! : null
}

/** During the quarter ending September 2022: · In July, output rose. */
const englishTopic = (text: string, folded: string, before: number): string | null => {
  const near = folded.slice(0, ENGLISH_NEAR)
  const introduces = folded.length <= ENGLISH_NEAR && /:\s*$/.test(folded)
  const times = englishPeriodsIn(near).filter(({ end }) => end <= before)
  const time = introduces ? times.at(-1) : times.find(({ start }) => ENGLISH_OPENING.test(near.slice(0, start)))
  return time ? text.slice(time.start, time.end).replace(/^the (?=\D)/i, '') : null
}

/** The period of a title or heading, with its year where it is sure; null where it states none. */
export const statedPeriod = (heading: string, context: ReadingContext): string | null => {
  const folded = fold(heading)
  if (!HAN.test(folded)) return englishStated(heading, folded)
  if (NO_STATEMENT.test(folded)) return null
  const all = spokenIn(folded).filter(lasts)
  const [first] = all
  if (!first) return null
  const words = completed(heading.slice(first.start, first.end), context)
  // Two periods, or a year in 《》 beside another: not sure which.
  return all.slice(1).every((other) => completed(heading.slice(other.start, other.end), context) === words)
    ? words
    : null
}

const ANNOUNCES = /(?:发布|公布|通报|出炉|编制)(?:了|的)?[《“]?$/
const ANNOUNCED = /^[^,，。;；]{0,24}(?:数据|报告|公报|情况|统计|结果|年报|月报|季报)/

/** 人民银行10日发布2022年金融统计数据报告: what is released says of what time it is. */
const announcedIn = (text: string, context: ReadingContext): string | null => {
  const folded = fold(text)
  const found = periodsIn(folded).find(
    (period) =>
      lasts(period) &&
      ANNOUNCES.test(folded.slice(Math.max(0, period.start - 8), period.start)) &&
      ANNOUNCED.test(folded.slice(period.end, period.end + 32)) &&
      !NO_STATEMENT.test(folded.slice(period.end, period.end + 24)),
  )
  return found ? completed(text.slice(found.start, found.end), context) : null
}

export const announcedPeriod = (paragraphs: readonly string[], context: ReadingContext): string | null => {
  for (const text of paragraphs) {
    const words = announcedIn(text, context)
    if (words !== null) return words
  }
  return null
}

/** What these paragraphs begin with, if it is the same in all that begin with a period. */
export const onlyTopic = (
  paragraphs: readonly { text: string; figures: readonly Figure[] }[],
  context: ReadingContext,
): string | null => {
  const topics = new Set(paragraphs.flatMap(({ text, figures }) => topicOf(text, figures, context) ?? []))
  return topics.size === 1 ? [...topics][0]! : null
}

const SENTENCE_END = /[。!?！？\n]/g

/** The period that a paragraph begins with, before any of its figures; null for none. */
export const topicOf = (text: string, figures: readonly Figure[], context: ReadingContext): string | null => {
  const folded = fold(text)
  const before = figures.find(({ isMetric }) => isMetric)?.start ?? folded.length
  if (!HAN.test(folded)) return englishTopic(text, folded, before)
  const ends = [...folded.slice(0, before).matchAll(SENTENCE_END)].map(({ index }) => index + 1)
  let topic: PeriodAt | null = null
  for (const period of spokenIn(folded.slice(0, Math.min(folded.length, before + 24)))) {
    if (period.end > before) break
    const from = ends.findLast((end) => end <= period.start) ?? 0
    if (lasts(period) && startsSentence(folded, from, period.start, from === 0)) topic = period
  }
  return topic && completed(text.slice(topic.start, topic.end), context)
}
