// Gathers an article, its sections, metrics, notices and media into one manuscript, and says what stands in its way.
import type { PayloadRequest } from 'payload'
import { row, rowById, rows } from '@/database/rows'
import { check } from '@/domain/checks/check'
import { blocking, issue, type Issue } from '@/domain/checks/reading/issue'
import { bind } from '@/domain/figures/bind'
import { fingerprint, type Manuscript } from '@/domain/manuscript'
import { PLACE_MESSAGES } from '@/domain/messages'
import { metricsIn, runsOf } from '@/domain/text'
import { waiversOf } from '@/domain/waivers'
import type { Article, Edition, Metric, Setting } from '@/payload-types'
import { citationsOf } from '../citations/cite'
import { day, orNull, trimmed } from '../citations/normalize-row'
import { citingRemoved } from '../citations/tasks'
import { indicatorsOf, withoutConfirmation } from '../indicators/standing'
import { idOf } from '../request/ids'
import { checkContext } from './check-context'
import type { EditorState } from './editor-state'
import { fromEditor } from './from-editor'
import { manuscriptMetrics } from './metrics'
import { noticesOf } from './notices'
import { pinImages } from './pin-images'

export type BuiltManuscript = {
  manuscript: Manuscript
  fingerprint: string
  issues: Issue[]
  blocking: number
  revision: number
  /** The reasons of the warnings that stand, by the identity of the issue. */
  waived: Map<string, string>
  /** The article that holds the slug. */
  slugHolder: string | null
  /** The metrics that cite something, stated or not. */
  citing: Metric[]
}

export const settingsOf = (req: PayloadRequest): Promise<Setting> =>
  req.payload.findGlobal({ slug: 'settings', depth: 0, req })

/**
 * `lastEdition`: the newest edition of this article, which the checks compare with. What is read here is handed on: an
 * act asks nothing twice.
 */
export const buildManuscript = async (
  req: PayloadRequest,
  article: Article,
  lastEdition: Edition | null,
  settings: Setting,
): Promise<BuiltManuscript> => {
  const id = String(article.id)
  const sections = await rows(req, 'sections', { article: { equals: id } }, { sort: SECTION_ORDER })
  const metrics = await rows(req, 'metrics', { article: { equals: id } })
  const indicators = await indicatorsOf(req, metrics)
  const citations = await citationsOf(req, metrics)
  const metricOf = manuscriptMetrics(indicators, citations)
  const column = idOf(article.column)
  const columnRow = column ? await rowById(req, 'columns', column) : null
  const language = article.language ?? 'zh'
  const notices = await noticesOf(req, article, settings, language)
  const issues: Issue[] = []
  const placed = (place: Metric['place'], text: string) => {
    const passages = text
      .split(/\n\s*\n|\n/)
      .map((line) => line.trim())
      .filter(Boolean)
    const bound = bind(
      passages,
      metrics
        .filter((metric) => metric.place === place)
        .map(({ id: metric, words, label }) => ({ id: String(metric), words, label })),
    )
    for (const { id: metric, words } of bound.missing)
      issues.push(issue('figure-not-stated', { part: 'metric', id: metric }, { words, part: PLACE_MESSAGES[place] }))
    return { passages: bound.passages, stated: bound.passages.length > 0 ? metricsIn(bound.passages) : [] }
  }
  const title = placed('title', trimmed(article.title))
  const summary = placed('summary', trimmed(article.summary).replace(/\s*\n\s*/g, ' '))
  const lead = placed('lead', trimmed(article.lead))

  const known = new Map(metrics.map((metric) => [String(metric.id), metric]))
  const bodies = sections.map((section) => ({ section, ...fromEditor(section.body as EditorState | null) }))
  for (const { section, troubles, blocks } of bodies) {
    const place = { part: 'section', id: String(section.id) } as const
    for (const { code, ...values } of troubles)
      issues.push(issue(code, place, { heading: trimmed(section.heading), ...values }))
    if (metricsIn(runsOf(blocks)).some((metric) => !known.has(metric)))
      issues.push(issue('figure-lost', place, { heading: trimmed(section.heading) }))
  }
  const { media, blocks, damaged } = await pinImages(req, bodies)
  bodies.forEach(({ section }, index) => {
    const place = { part: 'section', id: String(section.id) } as const
    if (damaged[index]) issues.push(issue('picture-damaged', place, { heading: trimmed(section.heading) }))
  })

  const stated = new Map<string, string | null>(
    [...title.stated, ...summary.stated, ...lead.stated].map((metric) => [metric, null]),
  )
  bodies.forEach(({ section }, index) =>
    metricsIn(runsOf(blocks[index]!)).forEach((metric) => {
      if (!stated.has(metric)) stated.set(metric, String(section.id))
    }),
  )
  for (const metric of metrics) {
    const unused = metric.place === 'section' && !stated.has(String(metric.id))
    if (unused) issues.push(issue('metric-unused', { part: 'metric', id: String(metric.id) }, { words: metric.words }))
  }
  for (const metric of await citingRemoved(req, metrics, citations))
    issues.push(issue('citation-removed', { part: 'metric', id: String(metric.id) }, { words: metric.words }))
  for (const { metric, name } of await withoutConfirmation(req, metrics, indicators))
    issues.push(
      issue('indicator-unconfirmed', { part: 'metric', id: String(metric.id) }, { words: metric.words, name }),
    )
  const slug = trimmed(article.slug)
  const slugHolder = (await row(req, 'slugs', { slug: { equals: slug } }))?.article ?? null
  if (slugHolder !== null && slugHolder !== id) issues.push(issue('slug-taken', { part: 'slug' }, { slug }))

  const text: Manuscript = {
    format: 1,
    article: id,
    language,
    slug,
    column: columnRow?.slug ?? '',
    columnName: trimmed(columnRow?.name),
    issuer: trimmed(settings.issuer),
    siteName: trimmed(settings.siteName),
    title: trimmed(article.title),
    summary: summary.passages[0] ?? [],
    lead: lead.passages,
    sections: bodies.map(({ section }, index) => ({
      id: String(section.id),
      heading: trimmed(section.heading),
      level: section.level === '2' ? 2 : 1,
      body: blocks[index]!,
    })),
    metrics: [...stated].flatMap(([metric, section]) =>
      known.has(metric) ? [metricOf(known.get(metric)!, section)] : [],
    ),
    media,
    date: day(article.date),
    source: trimmed(article.source),
    editor: trimmed(article.editor),
    notices,
    changeNote: article.edition ? orNull(article.changeNote) : null,
    waivers: [],
  }
  const edition = (article.edition ?? 0) + 1
  const found = check(
    text,
    edition,
    issues,
    await checkContext(req, text, edition, lastEdition, settings, article.dismissed ?? []),
  )
  const { waivers, waived } = waiversOf(found, article.waivers ?? [], language)
  const manuscript = { ...text, waivers }
  return {
    manuscript,
    fingerprint: fingerprint(manuscript),
    issues: found,
    blocking: blocking(found),
    revision: article.revision ?? 0,
    waived,
    slugHolder,
    citing: metrics.filter(({ cites }) => idOf(cites) !== null),
  }
}

/** The field in which Payload keeps the dragged order of an article's sections. */
const SECTION_ORDER = '_sections_sections_order'
