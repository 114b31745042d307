// Passages become a draft: each is judged alone, then by where it stands, and lands in the draft or is set aside with a
// reason.
import { credit, fill, newAssembly, takeTitle, warn, type Known } from './assembly'
import type { Draft } from './draft'
import { creditsApart, dateApart, judged, NEAR_AN_END } from './judging'
import { sectionsOf, type Place } from './lead-and-sections'
import { officialParts } from './official-document'
import { isBody, languageOf, type Passage } from './passage'
import { place } from './placing'
import { embargoIn } from './publication-limits'
import { titleLines } from './title-lines'
import type { Verdict } from './verdict'
import { zonesOf, type Zones } from './zones'

export type { Known }

export type Arranged = {
  draft: Draft
  /** The heading over each passage, by offset; null outside the sections. */ places: Place[]
}

const PARTICULARS: ReadonlySet<Verdict['is']> = new Set(['credits', 'date', 'furniture', 'byline'])

/**
 * Neighbours tell what a line alone does not: a sentence between title and credits sums up; a date beside credits is
 * the page's.
 */
const inContext = (passages: Passage[], verdicts: Verdict[], { body }: Zones, titleEnd: number): Verdict[] =>
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
      titleEnd === i - 1 &&
      after === 'credits' &&
      passages[i]?.block.type === 'paragraph' &&
      (passages[i]?.text.length ?? 0) < 240 &&
      passages
        .slice(i + 1)
        .some((passage, at) => isBody(passage) && !PARTICULARS.has(verdicts[i + 1 + at]?.is ?? 'text'))
    return sumsUp ? { is: 'standfirst' } : verdict
  })

export const arranged = (given: Passage[], known: Known = {}, metadata: string[] = []): Arranged => {
  const passages = given.flatMap(dateApart).flatMap(creditsApart)
  const { parts, signature } = officialParts(passages)
  const judgements = judged(passages, parts)
  const first = zonesOf(passages, judgements)
  const title = titleLines(passages, judgements, first, known)
  const zones = title && title.to >= first.body ? zonesOf(passages, judgements, title.to + 1) : first
  const language = languageOf(passages.map((passage) => passage.text).join('\n'))
  const assembly = newAssembly(language, zones, title?.from ?? -1, known)
  const verdicts = inContext(passages, judgements, zones, title?.to ?? -1)
  passages.forEach((passage, i) => {
    if (title && i >= title.from && i <= title.to) {
      if (i === title.from) takeTitle(assembly, title.words)
    } else place(assembly, passage, i, verdicts[i] ?? { is: 'text' })
  })
  for (const one of signature) credit(assembly, one)
  for (const passage of [...passages.slice(0, NEAR_AN_END), ...passages.slice(NEAR_AN_END).slice(-NEAR_AN_END)])
    warn(assembly, 'embargo', embargoIn(passage.text))
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
