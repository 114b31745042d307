// A figure is one fact, wherever its article states it. What title, summary, lead and text state of the same fact is
// corrected with it, and so is the title that prints it. (In every other text the words stand in no sentence: they come
// from the metric.) Only where it is sure: figures that are alike twice in one place
// (环比上涨0.1%，同比 上涨0.1%; 惠及职工300人 in two sections) may be two facts, and those of two periods are.
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { rowById, rows } from '@/database/rows'
import { restated } from '@/domain/figures/bind'
import type { Metric } from '@/payload-types'
import type { SavingArticle } from '../figures/figure-words'
import { idOf } from '../request/ids'
import { orNull } from './normalize-row'

type Correction = { now: Metric; before: Metric; others: readonly Metric[]; saving: SavingArticle | undefined }

const bindable = ({ id, words, label }: Metric) => ({ id: String(id), words, label: label ?? '' })

/** The title with the new words where it prints the old ones. */
const titleNow = (text: string, { now, before, others }: Correction): string => {
  const stated = [...others, before]
    .filter(({ place }) => place === 'title')
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
  return restated(text, stated.map(bindable), String(now.id), now.words)
}

const factOf = ({ label, words, shared, unit, direction, subject, cites }: Metric): string =>
  JSON.stringify([label, words, orNull(shared), orNull(unit), direction ?? null, orNull(subject), idOf(cites)])

/**
 * Those that state the same fact in another place; none where that is not sure, or where the same save gives one of
 * them other words.
 */
const same = ({ now, before, others, saving }: Correction): Metric[] => {
  const typed = new Map(
    (saving?.given ?? [])
      .filter(({ metric }) => factOf(metric) === factOf(before))
      .map(({ metric, words }) => [String(metric.id), words]),
  )
  if ([...typed.values()].some((words) => words !== now.words)) return []
  const alike = others.filter((one) => factOf(one) === factOf(before) && !typed.has(String(one.id)))
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

/** An article that is being saved has its title corrected in that save. */
const correctTitle = async (req: PayloadRequest, id: string, correction: Correction): Promise<void> => {
  const { saving } = correction
  const isSaved = saving?.id === id && typeof saving.title === 'string'
  const title = isSaved ? (saving.title as string) : ((await rowById(req, 'articles', id))?.title ?? '')
  const corrected = titleNow(title, correction)
  if (corrected === title) return
  if (isSaved) saving.title = corrected
  else
    await req.payload.update({
      req,
      overrideAccess: false,
      depth: 0,
      collection: 'articles',
      id,
      data: { title: corrected },
    })
}

export const propagateCorrection: CollectionAfterChangeHook<Metric> = async ({
  doc: now,
  operation,
  previousDoc: before,
  req,
}) => {
  const article = idOf(now.article)
  const isMoved = article !== idOf(before?.article)
  if (operation !== 'update' || now.words === before.words || !article || isMoved) return
  const how = { req, overrideAccess: false, depth: 0 } as const
  const others = (await rows(req, 'metrics', { article: { equals: article } })).filter(
    ({ id }) => String(id) !== String(now.id),
  )
  const saving = req.context.savingArticle as SavingArticle | undefined
  const correction = { now, before, others, saving }
  if (now.place === 'title' && before.place === 'title') await correctTitle(req, article, correction)
  if (req.context.isRestating) return
  req.context.isRestating = true
  for (const { id } of same(correction))
    await req.payload.update({ ...how, collection: 'metrics', id, data: wordsNow(correction) })
  delete req.context.isRestating
}
