// Passages become a draft: each is judged alone, then by where it stands, and lands in the draft or is set aside with a
// reason.
import { fill, newAssembly, takeTitle, type Known } from './assembly'
import type { Draft } from './draft'
import { sectionsOf, type Place } from './lead-and-sections'
import { isBody, languageOf, type Passage } from './passage'
import { place } from './placing'
import { titleScore } from './title'
import { verdictOn, type Verdict } from './verdict'
import { zonesOf, type Zones } from './zones'

export type { Known }

export type Arranged = {
  draft: Draft
  /** The heading over each passage, by offset; null outside the sections. */ places: Place[]
}

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

const secondLine = (
  passages: Passage[],
  verdicts: Verdict[],
  { body }: Zones,
  titleAt: number,
): Passage | undefined => {
  const next = passages[titleAt + 1]
  const goesOn =
    titleAt >= 0 &&
    titleAt + 1 < body &&
    next?.tight &&
    !passages[titleAt + 2]?.tight &&
    verdicts[titleAt + 1]?.is === 'text' &&
    titleScore(next.text) > 0
  return goesOn ? next : undefined
}

const PARTICULARS: ReadonlySet<Verdict['is']> = new Set(['credits', 'date', 'furniture', 'byline'])

/**
 * Neighbours tell what a line alone does not: a sentence between title and credits sums up; a date beside credits is
 * the page's.
 */
const inContext = (passages: Passage[], verdicts: Verdict[], { body }: Zones, titleAt: number): Verdict[] =>
  verdicts.map((verdict, i) => {
    const [before, after] = [verdicts[i - 1]?.is ?? 'text', verdicts[i + 1]?.is ?? 'text']
    if (
      verdict.is === 'credits' &&
      verdict.credits.every(({ field }) => field === 'date') &&
      /^地\s*点/.test(passages[i + 1]?.text ?? '')
    )
      return { is: 'text' }
    if (verdict.is === 'date')
      return { ...verdict, within: before !== 'credits' && before !== 'furniture' && before !== 'byline' }
    const sumsUp =
      verdict.is === 'text' &&
      i === body &&
      titleAt === i - 1 &&
      after === 'credits' &&
      passages[i]?.block.type === 'paragraph' &&
      (passages[i]?.text.length ?? 0) < 240 &&
      passages
        .slice(i + 1)
        .some((passage, at) => isBody(passage) && !PARTICULARS.has(verdicts[i + 1 + at]?.is ?? 'text'))
    return sumsUp ? { is: 'standfirst' } : verdict
  })

export const arranged = (passages: Passage[], known: Known = {}, metadata: string[] = []): Arranged => {
  const alone = passages.map(verdictOn)
  const zones = zonesOf(passages, alone)
  const titleAt = titleIndex(passages, alone, zones)
  const assembly = newAssembly(languageOf(passages.map((passage) => passage.text).join('\n')), zones, titleAt, known)
  const verdicts = inContext(passages, alone, zones, titleAt)
  const second = secondLine(passages, alone, zones, titleAt)
  passages.forEach((passage, i) => {
    if (i === titleAt) takeTitle(assembly, second ? `${passage.text} ${second.text}` : passage.text)
    else if (passage !== second) place(assembly, passage, i, verdicts[i] ?? { is: 'text' })
  })
  fill(assembly, metadata)
  const { draft, notices, body } = assembly
  const { places, lead, sections } = sectionsOf(body, draft.title !== null)
  return {
    draft: {
      ...draft,
      lead,
      sections,
      copyright: notices.copyright.join('\n') || null,
      disclaimer: notices.disclaimer.join('\n') || null,
    },
    places: [...passages.map(({ start }) => ({ start, heading: null })), ...places].sort((a, b) => a.start - b.start),
  }
}
