// How title-like a line above the text is: by what it says, where it stands, what stands beside it, and what of it the
// text says again.
import { foldMarks } from '@/domain/vocabulary/folding'
import { isNoTitle } from '@/domain/vocabulary/no-title'
import { isDateLine } from './dates'
import { markerOf } from './markers'
import { isBreadcrumb, isMenu } from './navigation'
import { isProse, HAN, width } from './passage'
import { hasColumn, isColumn, isIssuer, isMasthead } from './title'
import { GENRES, PARTS_OF_REPORTS, VERBS } from './title-words'

/** Where to write or call, or at what hour. */
const CONTACT = /@|www\.|https?:|\(?\d{3}\)?[ -]\d{3}-\d{4}|^\d{1,2}[:.]\d\d ?[ap]\.?m/i
const DATELINE =
  /^[(【[]?(?:本报|本网|本台)|^[^,。]{2,16}(?:\d{1,2}日)?[讯电](?:[\s(]|$)|(?:报道|记者|通讯员)\s?[^,。]{0,12}[)】]?$/
const PART = new RegExp(`^(?:${PARTS_OF_REPORTS})$`, 'i')
const BRACKETED = /^\([^()]{4,}\)$|^【[^【】]+】$/
const LETTERHEAD = /(?:政府|办公室|办公厅|委员会|局|厅|部|院|会)\s*文\s*件$/
/** An address of a letter, a label, or a sentence that goes on. */
const OPEN_END = /[:,、;]$/

/** A heading that any report or page has, and that says nothing of this one. */
export const isPartOfReport = (line: string): boolean => PART.test(foldMarks(line).trim().replace(/[:.]$/, ''))

/** What is never a title, whatever stands beside it. Folded words. */
export const isNone = (line: string, words = foldMarks(line)): boolean =>
  isNoTitle(line) ||
  isColumn(line) ||
  isMasthead(line) ||
  isIssuer(line) ||
  isDateLine(words) ||
  LETTERHEAD.test(words) ||
  isBreadcrumb(words) ||
  BRACKETED.test(words) ||
  isMenu(words)

/** What is none unless the format says so. */
const isUnlikely = (line: string, words: string): boolean =>
  width(line) < 6 ||
  CONTACT.test(words) ||
  isPartOfReport(line) ||
  OPEN_END.test(words) ||
  DATELINE.test(words) ||
  /^[—–-]{1,2}/.test(line) ||
  (!HAN.test(line) && !/\s/.test(line))

const ABOUT = /关于[^。]{4,}的?(?:通知|意见|报告|函|批复|决定|公告|通报|通告|办法|方案|请示|说明|决议|复函|规定)$/
const GENRE = new RegExp(`(?:${GENRES.join('|')})(?:\\([^()]{1,12}\\))?[》”]?$`)
const VERB = new RegExp(VERBS.join('|'))
const PERIOD = /(?:19|20)\d\d|[一二]〇?[〇○零一二三四五六七八九]{2,3}年|季度|上半年|下半年|\d{1,2}月|月份/
const ENGLISH_PERIOD = /\b(?:19|20)\d\d\b|\bQ[1-4]\b|\bquarter\b/i
const ENGLISH_VERB =
  /\b(?:announc|agree|appoint|approv|boost|call|clos|complet|creat|deliver|fall|fell|get|giv|grow|help|hold|increas|invest|issu|join|launch|lead|mak|meet|mov|nam|open|pledg|publish|receiv|releas|remain|report|ris|rose|secur|set|sign|start|strengthen|support|unveil|up|urg|visit|welcom|win)(?:s|es|ed|d|ing|e)?\b/i
const ENGLISH_GENRE =
  /\b(?:act|bulletin|communiqu[eé]|index|minutes|notice|report|review|statement|statistics|survey|update)\b/i

const capitals = (line: string): number => {
  const names = line.split(/\s+/).filter((word) => /^[A-Za-z]{4,}/.test(word))
  return names.length === 0 ? 0 : names.filter((word) => /^[A-Z]/.test(word)).length / names.length
}

/** What the line says of itself. */
const saying = (line: string, words: string): number =>
  HAN.test(line)
    ? (ABOUT.test(words) ? 3 : GENRE.test(words) ? 2.5 : 0) +
      (VERB.test(words) ? 1.5 : 0) +
      (PERIOD.test(words) ? 1 : 0)
    : (ENGLISH_VERB.test(line) ? 1.5 : 0) +
      (ENGLISH_GENRE.test(line) ? 1.5 : 0) +
      (ENGLISH_PERIOD.test(line) ? 0.5 : 0) +
      (line.split(/\s+/).length > 3 ? 1 : 0) +
      (capitals(line) > 0.6 ? 1 : 0)

/** Pairs of Han signs, and English words of some length. */
const grams = (text: string): Set<string> => {
  const words = foldMarks(text).toLowerCase()
  const found = new Set(words.match(/[a-z]{4,}/g) ?? [])
  for (const run of words.match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let i = 0; i + 1 < run.length; i += 1) found.add(run.slice(i, i + 2))
  return found
}

/** Which part of the line's words `lead` has too, from 0 to 1. */
export const sharedWith = (line: string, lead: string): number => {
  const own = grams(line)
  if (own.size === 0) return 0
  const theirs = grams(lead)
  return [...own].filter((gram) => theirs.has(gram)).length / own.size
}

export type Surroundings = {
  /** How many lines of text stand above it. */
  above: number
  /** How far the next line of source, date or number is: 1 for right below, Infinity for none. */
  particulars: number
  /** Right below begins the text. */
  overText: boolean
  /** The first paragraphs of the text. */
  lead: string
  role: 'title' | 'heading' | 'text'
  /** The file says of itself that this is its title. */
  known: boolean
}

/** With the number of the document before it, as lists of documents name it. */
const NUMBERED = /^[\p{Script=Han}]{2,12}[〔[(]\d{4}[〕\])]\d{1,5}号/u
/** How a report begins its text: the day, or who was told. */
const LEAD_IN =
  /获悉,|^(?:\d{1,2}月\d{1,2}日|今天|今日|昨日|昨天|日前|近日|近期)(?:[上下]午|晚)?[,(]|^记者[^,。]{0,10}(?:从|在)/
const SENTENCE = /[。.]$/
const LONGEST_SENTENCE = 120
const LONGEST = 260

/** Zero or less for what is no title. */
export const titleScore = (line: string, place: Surroundings): number => {
  if (width(line) > LONGEST) return 0
  const words = foldMarks(line)
  if (isNone(line, words) || (place.role !== 'title' && isUnlikely(line, words))) return 0
  const strong = ABOUT.test(words) || hasColumn(line) || place.role !== 'text' || place.known
  // The beginning of the text, cut off, as pages show it in lists.
  if (place.role === 'text' && LEAD_IN.test(words)) return 0
  const shared = sharedWith(line, place.lead)
  if (isProse(line) && !strong) {
    // A sentence, or what is as long as one, is a title only where the page's particulars follow it, or where the text
    // takes up its words.
    const single = words.search(/[。!?;]./) < 0 && !/[a-z\d)]{2}[.!?]\s+[A-Z]/.test(words)
    const placed = place.particulars === 1 || shared > (SENTENCE.test(words) ? 0.4 : 0.3)
    if (!single || !placed || place.lead.length < 1.2 * line.length) return 0
    if (SENTENCE.test(words) && (place.above > 0 || width(line) > LONGEST_SENTENCE)) return 0
  }
  return (
    0.5 +
    saying(line, words) +
    (hasColumn(line) ? 3 : 0) +
    (place.known ? 5 : 0) +
    (place.role === 'title' ? 8 : place.role === 'heading' ? 3 : 0) +
    (place.particulars === 1 ? 2 : place.particulars === 2 ? 1 : 0) +
    (place.overText ? 1 : 0) +
    3 * shared +
    (width(line) >= 16 && width(line) <= 110 ? 1 : 0) -
    0.3 * Math.min(place.above, 6) -
    (NUMBERED.test(words) ? 2 : 0) -
    // A first part is numbered, a title is not.
    (place.role === 'title' || markerOf(words) === null ? 0 : 5) -
    1.5 * Math.max((words.match(/[,;]/g)?.length ?? 0) - 2, 0) -
    (SENTENCE.test(words) ? 2 : 0)
  )
}
