// A figure is one fact, wherever its article states it. What the title, the summary or the lead restate of the text is
// corrected with it: the same figure (equal label and words, and no other period), and the sentence that prints it. (In a
// section the words stand in no sentence: they come from the metric.) Two sections with equal figures may well speak of two
// things (惠及职工300人, twice), so neither is taken for the other, and for what the opening says.
import type { CollectionAfterChangeHook } from 'payload'
import { rowById, rows } from '@/database/rows'
import { restated } from '@/domain/bind'
import type { Metric } from '@/payload-types'
import { orNull } from './as-stated'
import { idOf } from './ids'

type Correction = { now: Metric; before: Metric; others: readonly Metric[] }

const bindable = ({ id, words }: Metric) => ({ id: String(id), words })

/** The text of a title, a summary or a lead with the new words where it prints the old ones. */
const sentenceNow = (text: string, { now, before, others }: Correction): string => {
  const stated = [...others, before].filter(({ place }) => place === now.place).sort((one, other) => one.createdAt.localeCompare(other.createdAt))
  return restated(text, stated.map(bindable), String(now.id), now.words)
}

/** Those that state the same figure in another place. */
const same = ({ now, before, others }: Correction): Metric[] => {
  const isOther = (period: string | null) => period !== null && orNull(before.period) !== null && period !== orNull(before.period)
  const alike = others.filter(({ label, words, period }) => label === before.label && words === before.words && !isOther(orNull(period)))
  if ([now, ...alike].filter(({ place }) => place === 'section').length <= 1) return alike
  return now.place === 'section' ? [] : alike.filter(({ place }) => place !== 'section')
}

/** Citing a correction is part of stating it. */
const wordsNow = ({ now: { words, shared, cites }, before }: Correction) => ({ words, shared, ...(idOf(cites) !== idOf(before.cites) && { cites: idOf(cites) }) })

export const restate: CollectionAfterChangeHook<Metric> = async ({ doc: now, operation, previousDoc: before, req }) => {
  const article = idOf(now.article)
  if (operation !== 'update' || now.words === before.words || !article || req.context.isRestoringVersion) return
  const how = { req, overrideAccess: false, depth: 0 } as const
  const others = (await rows(req, 'metrics', { article: { equals: article } })).filter(({ id }) => String(id) !== String(now.id))
  const correction = { now, before, others }
  if (now.place !== 'section' && now.place === before.place) {
    const text = (await rowById(req, 'articles', article))?.[now.place] ?? ''
    const corrected = sentenceNow(text, correction)
    if (corrected !== text) await req.payload.update({ ...how, collection: 'articles', id: article, data: { [now.place]: corrected } })
  }
  // Its own save corrects the one after it, until none is left.
  const [next] = same(correction)
  if (next) await req.payload.update({ ...how, collection: 'metrics', id: next.id, data: wordsNow(correction) })
}
