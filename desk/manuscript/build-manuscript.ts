// Gathers an article, its sections, metrics, notices and media into one manuscript, and says what stands in its way.
import type { PayloadRequest } from 'payload'
import { row, rowById } from '@/database/rows'
import { check } from '@/domain/checks/check'
import { blocking, issue, type Issue } from '@/domain/checks/reading/issue'
import { keywordsOf } from '@/domain/keywords'
import { fingerprint, type Manuscript } from '@/domain/manuscript'
import { PLACE_MESSAGES } from '@/domain/messages'
import { waiversOf } from '@/domain/waivers'
import type { Edition, Metric, Setting } from '@/payload-types'
import { pinAttachments } from '../attachments/pin-attachments'
import { citationsOf } from '../citations/cite'
import { day, orNull, trimmed } from '../citations/normalize-row'
import { citingRemoved } from '../citations/tasks'
import { indicatorsOf, withoutConfirmation } from '../indicators/standing'
import type { Office } from '../office/memory'
import { idOf } from '../request/ids'
import type { ArticleRows } from './article-rows'
import { articleTexts } from './article-texts'
import { checkContext } from './check-context'
import { fromEditor } from './from-editor'
import { manuscriptMetrics } from './metrics'
import { noticesOf } from './notices'
import { pinImages } from './pin-images'
import { statedFigures, textIssues, unstatedIssues } from './stated'

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
 * What the rows alone say: the manuscript without its waivers, which only the checks can tell, and what is in its way.
 */
type Text = Pick<BuiltManuscript, 'manuscript' | 'issues' | 'slugHolder'>

/** Whoever does not act has no need to remember. */
const EACH_TIME: Pick<Office, 'once'> = { once: (_, ask) => ask() }

export const textOf = async (
  req: PayloadRequest,
  { article, sections, metrics }: ArticleRows,
  settings: Setting,
  office: Pick<Office, 'once'> = EACH_TIME,
): Promise<Text> => {
  const id = String(article.id)
  const indicators = await indicatorsOf(req, metrics)
  const citations = await citationsOf(req, metrics)
  const metricOf = manuscriptMetrics(indicators, citations)
  const column = idOf(article.column)
  const columnRow = column ? await office.once(`column ${column}`, () => rowById(req, 'columns', column)) : null
  const language = article.language ?? 'zh'
  const keywords = keywordsOf(article.keywords)
  const chosen = [article.copyright, article.disclaimer].map(idOf)
  const notices = await office.once(`notices ${language} ${chosen.join(' ')}`, () =>
    noticesOf(req, article, settings, language),
  )
  const known = new Map(metrics.map((metric) => [String(metric.id), metric]))
  const headings = new Map(sections.map((section) => [String(section.id), trimmed(section.heading)]))
  const read = articleTexts(article, sections).map((text) => ({ ...text, ...fromEditor(text.state) }))
  const { media, blocks, damaged } = await pinImages(req, read)
  const pinned = await pinAttachments(req, article.attachments)
  const texts = read.map((text, index) => ({
    ...text,
    heading: text.place === 'section' ? headings.get(text.section)! : PLACE_MESSAGES[text.place][language],
    blocks: blocks[index]!,
    damaged: damaged[index] ?? false,
  }))
  const title = trimmed(article.title)
  const stated = statedFigures(title, texts, metrics)
  const issues = [...textIssues(texts, known), ...pinned.issues, ...unstatedIssues(stated, metrics)]
  for (const metric of await citingRemoved(req, metrics, citations))
    issues.push(issue('citation-removed', { part: 'metric', id: String(metric.id) }, { words: metric.words }))
  for (const { metric, name } of await withoutConfirmation(req, metrics, indicators))
    issues.push(
      issue('indicator-unconfirmed', { part: 'metric', id: String(metric.id) }, { words: metric.words, name }),
    )
  const slug = trimmed(article.slug)
  const slugHolder = (await row(req, 'slugs', { slug: { equals: slug } }))?.article ?? null
  if (slugHolder !== null && slugHolder !== id) issues.push(issue('slug-taken', { part: 'slug' }, { slug }))

  const [summary, lead, ...bodies] = blocks
  const manuscript: Manuscript = {
    format: 2,
    article: id,
    language,
    slug,
    column: columnRow?.slug ?? '',
    columnName: trimmed(columnRow?.name),
    issuer: trimmed(settings.issuer),
    siteName: trimmed(settings.siteName),
    documentNumber: orNull(article.documentNumber),
    title,
    summary: summary!,
    lead: lead!,
    sections: sections.map((section, index) => ({
      id: String(section.id),
      heading: trimmed(section.heading),
      level: section.level === '2' ? 2 : 1,
      body: bodies[index]!,
    })),
    metrics: [...stated].flatMap(([metric, where]) => (known.has(metric) ? [metricOf(known.get(metric)!, where)] : [])),
    media,
    date: day(article.date),
    source: trimmed(article.source),
    editor: trimmed(article.editor),
    ...(keywords.length > 0 && { keywords }),
    ...(pinned.attachments.length > 0 && { attachments: pinned.attachments }),
    notices,
    changeNote: article.edition ? orNull(article.changeNote) : null,
    waivers: [],
  }
  return { manuscript, issues, slugHolder }
}

/**
 * `lastEdition`: the newest edition of this article, which the checks compare with. What is read here is handed on: an
 * act asks nothing twice.
 */
export const buildManuscript = async (
  req: PayloadRequest,
  given: ArticleRows,
  lastEdition: Edition | null,
  settings: Setting,
  office: Pick<Office, 'once'> = EACH_TIME,
): Promise<BuiltManuscript> => {
  const { article, metrics } = given
  const { manuscript: text, issues, slugHolder } = await textOf(req, given, settings, office)
  const edition = (article.edition ?? 0) + 1
  const found = check(
    text,
    edition,
    issues,
    await checkContext(req, text, edition, lastEdition, settings, article.dismissed ?? []),
  )
  const { waivers, waived } = waiversOf(found, article.waivers ?? [], text.language)
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
