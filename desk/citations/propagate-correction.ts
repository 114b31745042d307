// A figure is one fact, wherever its article states it. What title, summary, lead and text state of the same fact is
// corrected with it, and so is the sentence of a title, a summary or a lead that prints it. (In a section the words
// stand in no sentence: they come from the metric.) Only where it is sure: figures that are alike twice in one place
// (环比上涨0.1%，同比 上涨0.1%; 惠及职工300人 in two sections) may be two facts, and those of two periods are.
import type { CollectionAfterChangeHook } from 'payload'
import { rowById, rows } from '@/database/rows'
import { restated } from '@/domain/figures/bind'
import type { Metric } from '@/payload-types'
import { idOf } from '../request/ids'
import { orNull } from './normalize-row'

type Correction = { now: Metric; before: Metric; others: readonly Metric[] }

const bindable = ({ id, words, label }: Metric) => ({ id: String(id), words, label })

/** The text of a title, a summary or a lead with the new words where it prints the old ones. */
const sentenceNow = (text: string, { now, before, others }: Correction): string => {
  const stated = [...others, before]
    .filter(({ place }) => place === now.place)
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
  return restated(text, stated.map(bindable), String(now.id), now.words)
}

const factOf = ({ label, words, shared, unit, direction, scope, cites }: Metric): string =>
  JSON.stringify([label, words, orNull(shared), orNull(unit), direction ?? null, orNull(scope), idOf(cites)])

/** Those that state the same fact in another place; none where that is not sure. */
const same = ({ before, others }: Correction): Metric[] => {
  const alike = others.filter((one) => factOf(one) === factOf(before))
  const all = [before, ...alike]
  const places = new Set(all.map(({ place }) => place))
  const periods = new Set(all.map(({ period }) => orNull(period)).filter((period) => period !== null))
  return places.size < all.length || periods.size > 1 ? [] : alike
}

/** Citing a correction is part of stating it. */
const wordsNow = ({ now: { words, shared, unit, cites }, before }: Correction) => ({
  words,
  shared: shared ?? null,
  unit: unit ?? null,
  ...(idOf(cites) !== idOf(before.cites) && { cites: idOf(cites) }),
})

export const propagateCorrection: CollectionAfterChangeHook<Metric> = async ({
  doc: now,
  operation,
  previousDoc: before,
  req,
}) => {
  const article = idOf(now.article)
  const isMoved = article !== idOf(before?.article)
  if (operation !== 'update' || now.words === before.words || !article || isMoved || req.context.isRestoringVersion)
    return
  const how = { req, overrideAccess: false, depth: 0 } as const
  const others = (await rows(req, 'metrics', { article: { equals: article } })).filter(
    ({ id }) => String(id) !== String(now.id),
  )
  const correction = { now, before, others }
  if (now.place !== 'section' && now.place === before.place) {
    const text = (await rowById(req, 'articles', article))?.[now.place] ?? ''
    const corrected = sentenceNow(text, correction)
    if (corrected !== text)
      await req.payload.update({ ...how, collection: 'articles', id: article, data: { [now.place]: corrected } })
  }
  if (req.context.isRestating) return
  req.context.isRestating = true
  for (const { id } of same(correction))
    await req.payload.update({ ...how, collection: 'metrics', id, data: wordsNow(correction) })
  delete req.context.isRestating
}
