// A figure is one fact, wherever its article states it. Who corrects it in one place corrects it in every place: the same
// figure of the same article (equal label and words, and no other period) is corrected with it, and so is the sentence of a title,
// a summary or a lead that prints it. (In a section the words stand in no sentence: they come from the metric.)
import type { CollectionAfterChangeHook } from 'payload'
import { rowById, rows } from '@/database/rows'
import { restated } from '@/domain/bind'
import type { Metric } from '@/payload-types'
import { orNull } from './as-stated'
import { idOf } from './ids'

const bindable = ({ id, words }: Metric) => ({ id: String(id), words })
/** Citing a correction is part of stating it. */
const asNow = ({ words, shared, cites }: Metric, before: Metric) => ({ words, shared, ...(idOf(cites) !== idOf(before.cites) && { cites: idOf(cites) }) })

export const restate: CollectionAfterChangeHook<Metric> = async ({ doc, operation, previousDoc, req }) => {
  const article = idOf(doc.article)
  if (operation !== 'update' || doc.words === previousDoc.words || !article || req.context.isRestoringVersion) return
  const how = { req, overrideAccess: false, depth: 0 } as const
  const others = (await rows(req, 'metrics', { article: { equals: article } }, { sort: 'createdAt' })).filter(({ id }) => String(id) !== String(doc.id))
  if (doc.place !== 'section' && doc.place === previousDoc.place) {
    const text = (await rowById(req, 'articles', article))?.[doc.place] ?? ''
    const stated = [...others, previousDoc].filter(({ place }) => place === doc.place).sort((one, other) => one.createdAt.localeCompare(other.createdAt))
    const now = restated(text, stated.map(bindable), String(doc.id), doc.words)
    if (now !== text) await req.payload.update({ ...how, collection: 'articles', id: article, data: { [doc.place]: now } })
  }
  const isOther = (period: string | null) => period !== null && orNull(previousDoc.period) !== null && period !== orNull(previousDoc.period)
  const same = others.filter(({ label, words, period }) => label === previousDoc.label && words === previousDoc.words && !isOther(orNull(period)))
  // Its own save corrects the next one, until none is left.
  const [next] = same
  if (next) await req.payload.update({ ...how, collection: 'metrics', id: next.id, data: asNow(doc, previousDoc) })
}
