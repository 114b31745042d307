// Where a passage lands, by what it is and where it stands. Nothing is dropped: it goes to a field, to the body, or is
// set aside.

import { foldMarks } from '@/domain/vocabulary/folding'
import { credit, repeatsTitle, setAside, type Assembly } from './assembly'
import { labelAt } from './credits'
import { noticeByPhrase } from './notices'
import { cut, isProse, width, type Passage } from './passage'
import { isColumn, isIssuer, isMasthead, isMedium } from './title'
import type { Verdict } from './verdict'

const SINGLE_SENTENCE = /^[^.!?。]{10,200}[.。]$/
const VALUE = 130
/** The value of a label that has no field: an index number, a count. */
const CODE = /^(?=.*\d)[\w/.\-\s:]{1,40}$/

/** The words a label on an earlier line asked for. */
const answered = (assembly: Assembly, passage: Passage): boolean => {
  const { awaited, draft } = assembly
  if (awaited === null) return false
  assembly.awaited = null
  if (awaited === 'summary' || awaited === 'standfirst') {
    if (draft.summary.length > 0 || (awaited === 'standfirst' && !SINGLE_SENTENCE.test(passage.text))) return false
    draft.summary = [passage.block]
    return true
  }
  if (awaited === 'other') {
    if (!CODE.test(passage.text)) return false
    setAside(assembly, passage.text, 'credit')
    return true
  }
  if (width(passage.text) > VALUE || isProse(passage.text)) return false
  const until = labelAt(passage.text)
  if (!credit(assembly, { field: awaited, rank: 8, value: passage.text.slice(0, until ?? undefined).trim() }))
    return false
  if (until !== null) setAside(assembly, passage.text.slice(until), 'credit')
  return true
}

const aboveText = (assembly: Assembly, passage: Passage, i: number): boolean => {
  const { titleAt, draft } = assembly
  if (i < titleAt) {
    if (isColumn(passage.text) && draft.column === null) draft.column = passage.text
    else if (isMedium(passage.text) && credit(assembly, { field: 'source', rank: 14, value: passage.text })) return true
    else setAside(assembly, passage.text, isMasthead(passage.text) ? 'furniture' : 'unmatched')
    return true
  }
  if (titleAt < 0 || !(isIssuer(passage.text) || isMedium(passage.text))) return false
  if (!credit(assembly, { field: 'source', rank: 10, value: passage.text })) setAside(assembly, passage.text, 'credit')
  return true
}

const belowText = (assembly: Assembly, passage: Passage): void => {
  const kind = noticeByPhrase(foldMarks(passage.text)) ?? assembly.openNotice
  if (kind) {
    assembly.notices[kind].push(passage.text)
    assembly.signing = false
  } else if (assembly.signing) assembly.body.push(passage)
  else setAside(assembly, passage.text, 'unmatched')
}

const placeText = (assembly: Assembly, passage: Passage, i: number): void => {
  const { zones } = assembly
  if (i < zones.tail && repeatsTitle(assembly, passage.text)) return setAside(assembly, passage.text, 'duplicate')
  if (passage.role === 'chrome') return setAside(assembly, passage.text, 'chrome')
  if (answered(assembly, passage)) return
  if (i < zones.body && aboveText(assembly, passage, i)) return
  if (i < zones.tail) assembly.body.push(passage)
  else belowText(assembly, passage)
}

type Of<Is extends Verdict['is']> = Extract<Verdict, { is: Is }>
type Places = { [Is in Verdict['is']]: (assembly: Assembly, passage: Passage, i: number, verdict: Of<Is>) => void }

const aside =
  (reason: Parameters<typeof setAside>[2]) =>
  (assembly: Assembly, { text }: Passage) =>
    setAside(assembly, text, reason)

/** The summary comes before the text, and once; later such words are text. */
const mayStillSummarise = ({ draft, body }: Assembly) => draft.summary.length === 0 && body.length === 0

const PLACES: Places = {
  'text': placeText,
  'furniture': aside('furniture'),
  'byline': aside('byline'),
  'caption': aside('caption'),
  'issued': (assembly, passage, _, { credits }) => {
    for (const one of credits) credit(assembly, one)
    assembly.awaited = 'standfirst'
    setAside(assembly, passage.text, 'credit')
  },
  'official': (assembly, _, __, { credits, aside }) => {
    for (const one of credits) credit(assembly, one)
    for (const { text, reason } of aside) setAside(assembly, text, reason)
  },
  'signed': (assembly, passage, i, { credits }) => {
    for (const one of credits) credit(assembly, one)
    if (i >= assembly.zones.body) assembly.body.push(passage)
    else setAside(assembly, passage.text, 'credit')
  },
  'date': (assembly, passage, i, { date, within }) => {
    const { zones, signing, awaited } = assembly
    assembly.awaited = null
    // The day of the next release, of the archive: no date of this one.
    if (awaited === 'other') return setAside(assembly, passage.text, 'credit')
    if (within && i >= zones.body && i < zones.tail) return placeText(assembly, passage, i)
    if (date) credit(assembly, { field: 'date', rank: i < zones.tail ? 5 : 6, value: date })
    if (i >= zones.tail && signing) assembly.body.push(passage)
    else setAside(assembly, passage.text, 'date')
  },
  'credits': (assembly, passage, i, { credits, end, whole }) => {
    const kept = credits.map((one) => credit(assembly, one)).every(Boolean)
    if (end < passage.text.length) {
      setAside(assembly, passage.text.slice(0, end).trim(), 'credit')
      placeText(assembly, cut(passage, end), i)
    } else if (!kept || !whole) setAside(assembly, passage.text, 'credit')
  },
  'summary-label': (assembly, passage, i) => {
    if (!mayStillSummarise(assembly)) return placeText(assembly, passage, i)
    assembly.awaited = 'summary'
    setAside(assembly, passage.text, 'label')
  },
  'summary': (assembly, passage, i, { from }) => {
    if (mayStillSummarise(assembly)) assembly.draft.summary = [cut(passage, from).block]
    else placeText(assembly, passage, i)
  },
  'standfirst': (assembly, passage, i) => {
    if (mayStillSummarise(assembly)) assembly.draft.summary = [passage.block]
    else placeText(assembly, passage, i)
  },
  'notice': (assembly, passage, i, { kind, labelOnly }) => {
    const { zones } = assembly
    if (i >= zones.body && i < zones.tail) return placeText(assembly, passage, i)
    assembly.openNotice = kind
    if (labelOnly) setAside(assembly, passage.text, 'label')
    else assembly.notices[kind].push(passage.text)
  },
}

const STILL_SIGNING: ReadonlySet<Verdict['is']> = new Set(['text', 'date', 'caption', 'official', 'signed'])

export const place = (assembly: Assembly, passage: Passage, i: number, verdict: Verdict): void => {
  if (i >= assembly.zones.tail && !STILL_SIGNING.has(verdict.is)) assembly.signing = false
  const put = PLACES[verdict.is] as (assembly: Assembly, passage: Passage, i: number, verdict: Verdict) => void
  put(assembly, passage, i, verdict)
}
