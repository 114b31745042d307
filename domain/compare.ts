// What differs between two manuscripts of one article, in the order a reader meets it. Whatever changes the fingerprint
// shows up here: what no list can name is at least announced (`unlisted`), so "no difference" can be believed.
import { diffArrays } from 'diff'
import { kindWords, sizeWords } from './attachments'
import { figureDifferences, type FigureDifference } from './figure-changes'
import { canonical, type Manuscript } from './manuscript'
import { blockLines } from './plain-blocks'
import { wordChanges, type Segment } from './word-changes'

export { figureChanges, type FigureChange, type FigureDifference } from './figure-changes'
export type { Segment } from './word-changes'

export const PARTS = [
  'language',
  'slug',
  'column',
  'columnName',
  'issuer',
  'siteName',
  'date',
  'documentNumber',
  'title',
  'summary',
  'lead',
  'source',
  'editor',
  'keywords',
  'attachments',
  'copyright',
  'disclaimer',
  'changeNote',
  'waivers',
] as const
export type Part = (typeof PARTS)[number]

/**
 * A part whose words changed. With `dress`, the words are the same and only their form is not (emphasis, which figure
 * is meant).
 */
export type PartChange = { part: Part; segments: Segment[]; dress: boolean }

export type SectionChange = {
  id: string
  /** The heading it has now, or had. */
  heading: string
  change: 'added' | 'removed' | 'changed' | 'moved'
  /** Places counted from 1; null unless the section stands elsewhere among the sections that both manuscripts have. */
  moved: { from: number; to: number } | null
  headingSegments: Segment[] | null
  /** The text of the section, word by word; null when no word of it changed. */
  segments: Segment[] | null
  dress: boolean
}

export type MediaChange = {
  digest: string
  change: 'added' | 'removed' | 'changed'
  alt: { from: string | null; to: string | null }
}

export type Differences = {
  parts: PartChange[]
  sections: SectionChange[]
  figures: FigureDifference[]
  media: MediaChange[]
  /** Something differs that none of the lists names, for example the order in which figures are kept. */
  unlisted: boolean
}

type Section = Manuscript['sections'][number]

const wordsIn = (manuscript: Manuscript) => {
  const words = new Map(manuscript.metrics.map((metric) => [metric.id, metric.words]))
  return (metric: string): string => words.get(metric) ?? '?'
}

const noticeLine = ({ title, text, key, version }: Manuscript['notices']['copyright']) =>
  `${title} (${key} v${version})\n${text}`

export const partLines = (manuscript: Manuscript): Record<Part, string> => {
  const wordsOf = wordsIn(manuscript)
  const {
    language,
    slug,
    column,
    columnName,
    issuer,
    siteName,
    date,
    documentNumber,
    title,
    source,
    editor,
    keywords = [],
    attachments = [],
    notices,
    changeNote,
    waivers,
  } = manuscript
  return {
    language,
    slug,
    column,
    columnName,
    issuer,
    siteName,
    title,
    source,
    editor,
    date: date ?? '',
    documentNumber: documentNumber ?? '',
    keywords: keywords.join('、'),
    attachments: attachments
      .map(({ title, mime, bytes }) => `${title} (${kindWords(mime)}, ${sizeWords(bytes)})`)
      .join('\n'),
    summary: blockLines(manuscript.summary, wordsOf),
    lead: blockLines(manuscript.lead, wordsOf),
    copyright: noticeLine(notices.copyright),
    disclaimer: noticeLine(notices.disclaimer),
    changeNote: changeNote ?? '',
    waivers: waivers.map(({ words, reason }) => `${words} ${reason}`).join('\n'),
  }
}

const partValue = (manuscript: Manuscript, part: Part): unknown =>
  part === 'copyright' || part === 'disclaimer' ? manuscript.notices[part] : (manuscript[part] ?? null)

const same = (left: unknown, right: unknown) => canonical(left) === canonical(right)

const partChanges = (before: Manuscript, after: Manuscript): PartChange[] => {
  const [old, now] = [partLines(before), partLines(after)]
  return PARTS.filter((part) => old[part] !== now[part] || !same(partValue(before, part), partValue(after, part))).map(
    (part) => ({
      part,
      segments: wordChanges(old[part], now[part]),
      dress: old[part] === now[part],
    }),
  )
}

/** Sections that both have, numbered in the order of each: an insertion before them moves nothing. */
const places = (sections: Section[], shared: Set<string>) =>
  new Map(sections.filter(({ id }) => shared.has(id)).map(({ id }, index) => [id, index + 1]))

/** The fewest sections that must have moved to turn one order into the other. */
const movedIds = (before: Map<string, number>, after: Map<string, number>): Set<string> =>
  new Set(
    diffArrays([...before.keys()], [...after.keys()])
      .filter(({ added }) => added)
      .flatMap(({ value }) => value),
  )

const textOf = (section: Section, manuscript: Manuscript) => blockLines(section.body, wordsIn(manuscript))

const whole = (section: Section, manuscript: Manuscript, kind: 'added' | 'removed'): SectionChange => ({
  id: section.id,
  heading: section.heading,
  change: kind,
  moved: null,
  headingSegments: null,
  segments: [{ kind, text: textOf(section, manuscript) }],
  dress: false,
})

const sectionChanges = (before: Manuscript, after: Manuscript): SectionChange[] => {
  const old = new Map(before.sections.map((section) => [section.id, section]))
  const shared = new Set(after.sections.map(({ id }) => id).filter((id) => old.has(id)))
  const [from, to] = [places(before.sections, shared), places(after.sections, shared)]
  const moves = movedIds(from, to)
  const changed = (was: Section, is: Section): SectionChange | null => {
    const moved = moves.has(is.id) ? { from: from.get(is.id) ?? 0, to: to.get(is.id) ?? 0 } : null
    const [oldText, newText] = [textOf(was, before), textOf(is, after)]
    const equal = same(was, is) && oldText === newText
    if (equal && !moved) return null
    const headingSegments = was.heading === is.heading ? null : wordChanges(was.heading, is.heading)
    const segments = oldText === newText ? null : wordChanges(oldText, newText)
    return {
      id: is.id,
      heading: is.heading,
      change: equal ? 'moved' : 'changed',
      moved,
      headingSegments,
      segments,
      dress: !equal && !headingSegments && !segments,
    }
  }

  const present = after.sections.map((section) => {
    const was = old.get(section.id)
    return was ? changed(was, section) : whole(section, after, 'added')
  })
  const gone = before.sections.filter(({ id }) => !shared.has(id)).map((section) => whole(section, before, 'removed'))
  return [...present, ...gone].filter((found) => found !== null)
}

const mediaChanges = (before: Manuscript, after: Manuscript): MediaChange[] => {
  const [old, now] = [before, after].map(({ media }) => new Map(media.map((file) => [file.digest, file])))
  return [...new Set([...now!.keys(), ...old!.keys()])].flatMap((digest): MediaChange[] => {
    const [was, is] = [old!.get(digest), now!.get(digest)]
    if (was && is && same(was, is)) return []
    return [
      {
        digest,
        change: !was ? 'added' : !is ? 'removed' : 'changed',
        alt: { from: was?.alt ?? null, to: is?.alt ?? null },
      },
    ]
  })
}

/** What a reader of `after` would find changed since `before`. */
export const compareManuscripts = (before: Manuscript, after: Manuscript): Differences => {
  const listed = {
    parts: partChanges(before, after),
    sections: sectionChanges(before, after),
    figures: figureDifferences(before, after),
    media: mediaChanges(before, after),
  }
  return { ...listed, unlisted: isEmpty(listed) && !same(before, after) }
}

const isEmpty = ({ parts, sections, figures, media }: Omit<Differences, 'unlisted'>) =>
  parts.length + sections.length + figures.length + media.length === 0

/** Whether two manuscripts are word for word, figure for figure the same. */
export const isSame = (differences: Differences): boolean => isEmpty(differences) && !differences.unlisted
