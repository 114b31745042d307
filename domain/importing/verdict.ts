// What a passage is when looked at alone. Where it stands in the document is judged later, by structure.ts.

import { foldMarks } from '@/domain/vocabulary/folding'
import { isByline, isCaption } from './captions'
import { creditsOf, type Credit, type Credits } from './credits'
import { dateIn, isDateLine } from './dates'
import { isFurniture } from './furniture'
import { isBreadcrumb, isMenu } from './navigation'
import { labelledNotice, type Notice } from './notices'
import type { Official } from './official-document'
import type { Passage } from './passage'
import { isIssuer } from './title'

export type Verdict =
  | { is: 'text' | 'furniture' | 'caption' | 'byline' | 'summary-label' | 'standfirst' }
  | ({ is: 'credits' } & Credits)
  /** `within` the text it may be a heading or part of it; beside credits it is the date of the page. */
  | { is: 'date'; date: string | null; within: boolean }
  | ({ is: 'notice' } & Notice)
  /** `from` is where the words of the summary begin. */
  | { is: 'summary'; from: number }
  | { is: 'issued'; credits: Credit[] }
  | { is: 'signed'; credits: Credit[] }
  | ({ is: 'official' } & Official)

const SUMMARY =
  /^[【[(]?\s*(?:内容摘要|内容提要|新闻提示|核心提示|摘\s{0,4}要|提\s{0,4}要|导\s{0,4}读|Summary|Abstract)\s*(?:[】\])]\s*[:]?|[:|]|(?=\s)|$)\s*/i
const ISSUED =
  /^(?:The|This) (?:press|news|media) release (?:was |is )?issued by (?:the )?(.{2,120}?)(?:,? on (.{6,30}?))?\.?$/i
const DATE_LABEL = /^(?:first )?(?:published|posted|updated|last updated|date)(?: on)?\s*:?\s*(?=\d|[A-Z])/i
const DATED_ISSUER =
  /^(?:date\s+)?((?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?)\s+([^,。:;]{4,60})$/i
/** 某某发布 2024-04-19 18:30 山东: who, when, and perhaps where, above the text of a post. */
const POSTED =
  /^([^\s,。:;]{2,20})?\s*((?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?)\s+\d{1,2}:\d\d(?::\d\d)?(?:\s+[^\s,。:;]{2,8})?$/
/** The other way round, as bulletins have it under their names: 某某统计局 2031年5月6日 */
const ISSUED_BY = /^([^,。:;\d]{4,60}?)\s+((?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?)$/
const ENGLISH_NAME = /^(?:[A-Z][\w'’-]*|of|the|and|for)(?:\s+(?:[A-Z][\w'’-]*|of|the|and|for)){2,}$/

type Recogniser = (words: string, passage: Passage) => Verdict | null

const RECOGNISERS: readonly Recogniser[] = [
  (_, { role }) => (role === 'caption' ? { is: 'caption' } : null),
  (_, { role, block }) => (role === 'title' || block.type === 'table' ? { is: 'text' } : null),
  (words) => (isFurniture(words) || isMenu(words) || isBreadcrumb(words) ? { is: 'furniture' } : null),
  (words) => {
    const notice = labelledNotice(words)
    return notice && { is: 'notice', ...notice }
  },
  (words) => {
    const label = SUMMARY.exec(words)
    if (!label) return null
    return label[0].length === words.length ? { is: 'summary-label' } : { is: 'summary', from: label[0].length }
  },
  (words) => {
    const line = words.replace(DATE_LABEL, '')
    return isDateLine(line) ? { is: 'date', date: dateIn(line), within: true } : null
  },
  (words) => {
    const issued = words.length < 200 ? ISSUED.exec(words) : null
    const date = dateIn(issued?.[2] ?? '')
    return issued?.[1]
      ? {
          is: 'issued',
          credits: [
            { field: 'source', rank: 0, value: issued[1] },
            ...(date ? [{ field: 'date', rank: 0, value: date } as const] : []),
          ],
        }
      : null
  },
  (words) => {
    const dated = words.length < 100 ? DATED_ISSUER.exec(words) : null
    const date = dateIn(dated?.[1] ?? '')
    if (!date || !dated?.[2] || !(isIssuer(dated[2]) || ENGLISH_NAME.test(dated[2]))) return null
    return {
      is: 'issued',
      credits: [
        { field: 'date', rank: 9, value: date },
        { field: 'source', rank: 9, value: dated[2] },
      ],
    }
  },
  (words) => {
    const issued = words.length < 100 ? ISSUED_BY.exec(words) : null
    const date = dateIn(issued?.[2] ?? '')
    return date && issued?.[1] && isIssuer(issued[1].trim())
      ? {
          is: 'signed',
          credits: [
            { field: 'date', rank: 5, value: date },
            { field: 'source', rank: 11, value: issued[1].trim() },
          ],
        }
      : null
  },
  (words) => {
    const posted = words.length < 60 ? POSTED.exec(words) : null
    const date = dateIn(posted?.[2] ?? '')
    if (!posted || !date) return null
    return {
      is: 'credits',
      end: words.length,
      whole: false,
      credits: [
        { field: 'date', rank: 5, value: date },
        ...(posted[1] ? [{ field: 'source', rank: 12, value: posted[1] } as const] : []),
      ],
    }
  },
  (words) => (isByline(words) ? { is: 'byline' } : null),
  (_, { text }) => {
    const credits = creditsOf(text)
    return credits && { is: 'credits', ...credits }
  },
  (words) => (isCaption(words) ? { is: 'caption' } : null),
]

export const verdictOn = (passage: Passage): Verdict => {
  const words = foldMarks(passage.text.slice(0, 500)).trim()
  for (const recognise of RECOGNISERS) {
    const verdict = recognise(words, passage)
    if (verdict) return verdict
  }
  return { is: 'text' }
}
