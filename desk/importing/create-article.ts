// Writes a whole article at once: its row, its sections, and a metric for every statistic in it, bound where it stands.
import type { PayloadRequest } from 'payload'
import { mark, statistics, type Found } from '@/domain/figures/mark'
import type { Language } from '@/domain/manuscript'
import type { Block } from '@/domain/text'
import type { Metric } from '@/payload-types'
import { toEditor } from '../manuscript/to-editor'

export type Parts = {
  title: string
  summary?: string | null
  lead: string[]
  sections: { heading: string; level: 1 | 2; body: Block[] }[]
  language: Language
  slug?: string
  /** Ids of the column and of the notices; without one the office's defaults apply. */
  column: string | null
  copyright?: string | null
  disclaimer?: string | null
  source: string | null
  editor: string | null
  /** YYYY-MM-DD */
  date?: string | null
  setAside?: string
}

type Place = Metric['place']

/** What a metric says of a number as it was found in the text. */
export const statedAs = (
  { words, shared, unit, label, period, direction }: Found,
  place: Place,
  section: string | null,
) => ({
  words,
  shared,
  unit,
  label: label.slice(0, 200),
  period: period?.slice(0, 100) ?? null,
  direction,
  place,
  section,
})

/** Everything is saved as the person of this request, with their rights. */
export const createArticle = async (
  req: PayloadRequest,
  parts: Parts,
): Promise<{ id: string; sections: number; metrics: number }> => {
  const { payload } = req
  const how = { req, overrideAccess: false, depth: 0 } as const
  const { sections, lead, date, ...row } = parts
  const article = await payload.create({
    ...how,
    collection: 'articles',
    data: { ...row, lead: lead.join('\n\n'), date: date ? `${date}T12:00:00.000Z` : null },
  })
  let metrics = 0
  const metric = async (found: Found, place: Place, section: string | null): Promise<string> => {
    metrics += 1
    return String(
      (
        await payload.create({
          ...how,
          collection: 'metrics',
          data: { article: article.id, ...statedAs(found, place, section) },
        })
      ).id,
    )
  }
  for (const found of statistics(parts.title)) await metric(found, 'title', null)
  for (const found of statistics(parts.summary ?? '')) await metric(found, 'summary', null)
  for (const found of lead.flatMap(statistics)) await metric(found, 'lead', null)
  for (const { heading, level, body } of sections) {
    const section = await payload.create({
      ...how,
      collection: 'sections',
      data: { article: article.id, heading, level: level === 2 ? '2' : '1' },
    })
    const found: Found[] = []
    mark(body, (one) => String(found.push(one)))
    const ids: string[] = []
    for (const one of found) ids.push(await metric(one, 'section', String(section.id)))
    await payload.update({
      ...how,
      collection: 'sections',
      id: section.id,
      data: { body: toEditor(mark(body, () => ids.shift()!)) as never },
    })
  }
  return { id: String(article.id), sections: sections.length, metrics }
}
