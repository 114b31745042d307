// Passages become a draft: each is judged alone, then by where it stands, and lands in the draft or is set aside with a reason.
import type { Credit, CreditField } from './credits'
import { emptyDraft, type Draft, type SetAsideReason } from './draft'
import { folded } from './folded'
import { noticeByPhrase, type NoticeKind } from './notices'
import { blockWords, cut, isBody, isProse, languageOf, width, type Passage } from './passage'
import { sectionsOf, type Place } from './sections'
import { isIssuer, isMasthead, titled, titleScore } from './title'
import { verdictOn, type Verdict } from './verdict'
import { zonesOf, type Zones } from './zones'

/** What the file says of itself outside its text (meta elements, front matter). */
export type Known = Partial<Record<'title' | 'column' | 'summary' | 'date' | 'source' | 'editor', string>>

export type Arranged = { draft: Draft; /** The heading over each passage, by offset; null outside the sections. */ places: Place[] }

const sameWords = (a: string, b: string) => folded(a).replace(/[\s•]/g, '') === folded(b).replace(/[\s•]/g, '')

const titleIndex = (passages: Passage[], verdicts: Verdict[], { body }: Zones): number => {
  const declared = passages.findIndex(({ role }) => role === 'title')
  if (declared >= 0) return declared
  let best = -1
  let score = 0
  passages.slice(0, body).forEach((passage, i) => {
    const worth = verdicts[i]?.is === 'text' && passage.role !== 'chrome' ? titleScore(passage.text) : 0
    if (worth > score) [best, score] = [i, worth]
  })
  return best
}

const SINGLE_SENTENCE = /^[^.!?。]{10,200}[.。]$/

export const arranged = (passages: Passage[], known: Known = {}, metadata: string[] = []): Arranged => {
  const draft = emptyDraft(languageOf(passages.map((passage) => passage.text).join('\n')))
  const verdicts = passages.map(verdictOn)
  const zones = zonesOf(passages, verdicts)
  const titleAt = titleIndex(passages, verdicts, zones)
  const ranks = new Map<CreditField, number>()
  const body: Passage[] = []
  const notices: Record<NoticeKind, string[]> = { copyright: [], disclaimer: [] }
  let notice: NoticeKind | null = null
  let awaited: 'source' | 'editor' | 'reviewer' | 'summary' | 'standfirst' | null = null
  let signing = true

  const aside = ({ text }: { text: string }, reason: SetAsideReason) => { draft.setAside.push({ text, reason }) }

  const credit = ({ field, rank, value }: Credit): boolean => {
    if (field === 'byline' || field === 'other') return false
    if (!value) {
      if (field === 'source' || field === 'editor' || field === 'reviewer') awaited = field
      return true
    }
    if (field === 'title') { known.title ??= value; return false }
    if ((ranks.get(field) ?? Infinity) <= rank) return draft[field] === value
    const displaced = draft[field]
    if (displaced && field !== 'date') aside({ text: displaced }, 'credit')
    draft[field] = value
    ranks.set(field, rank)
    return true
  }

  const takeTitle = (passage: Passage) => {
    const { title, column, dropped } = titled(passage.text)
    draft.title = title
    draft.column = column
    if (dropped) aside(passage, 'duplicate')
  }

  const text = (passage: Passage, i: number) => {
    if (draft.title !== null && sameWords(titled(passage.text).title, draft.title) && i < zones.tail) return aside(passage, 'duplicate')
    if (passage.role === 'chrome') return aside(passage, 'chrome')
    if (awaited === 'summary') { awaited = null; draft.summary = blockWords(passage.block).join('\n'); return }
    if (awaited === 'standfirst') {
      awaited = null
      if (SINGLE_SENTENCE.test(passage.text) && draft.summary === null) { draft.summary = passage.text; return }
    } else if (awaited && width(passage.text) <= 60 && !isProse(passage.text)) {
      credit({ field: awaited, rank: 8, value: passage.text })
      awaited = null
      return
    }
    if (i < zones.body && i < titleAt) return aside(passage, isMasthead(passage.text) ? 'furniture' : 'unmatched')
    if (i < zones.body && titleAt >= 0 && isIssuer(passage.text)) {
      if (!ranks.has('source')) { credit({ field: 'source', rank: 10, value: passage.text }); return }
      return aside(passage, 'credit')
    }
    if (i < zones.tail) { body.push(passage); return }
    const phrase = noticeByPhrase(folded(passage.text))
    if (notice ?? phrase) { notices[phrase ?? notice ?? 'copyright'].push(passage.text); signing = false; return }
    if (signing) body.push(passage)
    else aside(passage, 'unmatched')
  }

  passages.forEach((passage, i) => {
    const verdict = verdicts[i] ?? { is: 'text' }
    if (i === titleAt) return takeTitle(passage)
    if (i >= zones.tail && verdict.is !== 'text' && verdict.is !== 'date' && verdict.is !== 'caption') signing = false
    switch (verdict.is) {
      case 'text': return text(passage, i)
      case 'furniture': return aside(passage, 'furniture')
      case 'byline': return aside(passage, 'byline')
      case 'caption': draft.captions.push(passage.text); return
      case 'issued':
        verdict.credits.forEach(credit)
        awaited = 'standfirst'
        return aside(passage, 'credit')
      case 'date':
        if (i >= zones.body && i < zones.tail) return text(passage, i)
        if (verdict.date) credit({ field: 'date', rank: i < zones.body ? 5 : 6, value: verdict.date })
        if (i >= zones.tail && signing) { body.push(passage); return }
        return aside(passage, 'date')
      case 'credits': {
        const kept = verdict.credits.map(credit).every(Boolean)
        if (verdict.end < passage.text.length) {
          aside(cut(passage, 0, verdict.end), 'credit')
          return text(cut(passage, verdict.end), i)
        }
        return kept && verdict.whole ? undefined : aside(passage, 'credit')
      }
      case 'summary-label':
        if (draft.summary !== null || body.length > 0) return text(passage, i)
        awaited = 'summary'
        return aside(passage, 'label')
      case 'summary':
        if (draft.summary !== null || body.length > 0) return text(passage, i)
        draft.summary = passage.text.slice(verdict.from).trim()
        return
      case 'notice':
        if (i >= zones.body && i < zones.tail) return text(passage, i)
        notice = verdict.kind
        if (verdict.labelOnly) return aside(passage, 'label')
        notices[verdict.kind].push(passage.text)
    }
  })

  const { places, ...parts } = sectionsOf(body, titleAt >= 0)
  for (const kind of ['copyright', 'disclaimer'] as const) draft[kind] = notices[kind].join('\n') || null
  fill(draft, known, aside)
  metadata.forEach((line) => aside({ text: line }, 'metadata'))
  return { draft: { ...draft, ...parts }, places: [...passages.map(({ start }) => ({ start, heading: null })), ...places].sort((a, b) => a.start - b.start) }
}

/** What the file says of itself fills what its text left open. */
const fill = (draft: Draft, known: Known, aside: (passage: { text: string }, reason: SetAsideReason) => void) => {
  for (const field of ['title', 'column', 'summary', 'date', 'source', 'editor'] as const) {
    const value = known[field]?.trim()
    if (!value || draft[field] === value) continue
    if (draft[field] === null) draft[field] = value
    else aside({ text: value }, 'metadata')
  }
}
