// What changed in a manuscript, on the sheet itself: the newer text with every change at its place, and the list of
// these changes in reading order, each counted once. What no place of the text can show (a period, an address, a
// picture's words) is in the list alone.
import { compareManuscripts, partLines, PARTS, type Differences, type Part, type SectionChange } from '../compare'
import type { FigureDifference } from '../figure-changes'
import type { Manuscript } from '../manuscript'
import { plain, type Inline } from '../text'
import { merging, type MergedText } from './blocks'
import { runChanges, wholeRun, type Piece, type Sides } from './run'

export type Where = { part: Part } | { section: string; heading: string }
export type ChangeItem =
  /** Words of the text: from … to …, with a little of what stands around them. */
  | { kind: 'words'; place: number; where: Where; near: [string, string]; from: string; to: string }
  | { kind: 'picture'; place: number; where: Where; change: 'added' | 'removed' }
  | { kind: 'section'; where: Where; place: number | null; change: 'added' | 'removed' | 'moved' }
  | { kind: 'form'; where: Where }
  | { kind: 'figure'; figure: FigureDifference }
  | { kind: 'alt'; from: string | null; to: string | null }
  | { kind: 'unlisted' }

export type MergedSection = {
  id: string
  level: 1 | 2
  heading: string
  headingPieces: Piece[] | null
  change: SectionChange['change'] | null
  moved: SectionChange['moved']
  text: MergedText
}
export type Changes = {
  /** Plain words that changed; a part that is not here did not. */
  parts: Partial<Record<Part, Piece[]>>
  summary: MergedText
  lead: MergedText
  sections: MergedSection[]
  figures: FigureDifference[]
  items: ChangeItem[]
}

type Section = Manuscript['sections'][number]

const wordsIn = ({ metrics }: Manuscript) => {
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  return (metric: string): string => words.get(metric) ?? '?'
}
const asText = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text, marks: [] }])

const BEFORE_TEXT: Part[] = [
  'columnName',
  'column',
  'slug',
  'language',
  'issuer',
  'siteName',
  'title',
  'summary',
  'source',
  'editor',
  'documentNumber',
  'date',
  'changeNote',
  'lead',
]
const AFTER_TEXT = PARTS.filter((part) => !BEFORE_TEXT.includes(part))

/** Old and new sections in one row: those that are gone stand after the one they stood behind. */
const inOneRow = (before: Section[], after: Section[]): { was: Section | null; is: Section | null }[] => {
  const old = new Map(before.map((section) => [section.id, section]))
  const kept = new Set(after.map(({ id }) => id))
  const row: { was: Section | null; is: Section | null }[] = after.map((is) => ({ was: old.get(is.id) ?? null, is }))
  before.forEach((was, index) => {
    if (kept.has(was.id)) return
    const behind = before[index - 1]?.id
    const at = row.findIndex((one) => (one.is ?? one.was)?.id === behind)
    row.splice(at + 1, 0, { was, is: null })
  })
  return row
}

const NEAR = 12

/** The changes of words among these pieces, each with what went and what came. */
const itemsIn = (pieces: readonly Piece[], where: Where, { before, after }: Sides): ChangeItem[] =>
  pieces.flatMap((piece, index): ChangeItem[] => {
    if (piece.place === null) return []
    const end = pieces.findIndex((one, at) => at > index && one.kind === 'same')
    const own = pieces.slice(index, end < 0 ? undefined : end)
    const words = (kind: Piece['kind']) =>
      own
        .filter((one) => one.kind === kind)
        .map(({ nodes }) => plain(nodes, kind === 'removed' ? before : after))
        .join('')
    const [left, right] = [pieces[index - 1], end < 0 ? undefined : pieces[end]]
    const around = (one: Piece | undefined) => (one ? plain(one.nodes, after).replaceAll('\n', ' ') : '')
    return [
      {
        kind: 'words',
        place: piece.place,
        where,
        near: [around(left).slice(-NEAR), around(right).slice(0, NEAR)],
        from: words('removed'),
        to: words('added'),
      },
    ]
  })

const textItems = ({ runs, pictures }: MergedText, where: Where, sides: Sides): ChangeItem[] => [
  ...[...runs.values()].flatMap((pieces) => itemsIn(pieces, where, sides)),
  ...[...pictures.values()].map(({ kind, place }): ChangeItem => ({ kind: 'picture', place, where, change: kind })),
]

const byPlace = (items: ChangeItem[]): ChangeItem[] =>
  items.toSorted((one, other) => ('place' in one ? (one.place ?? 0) : 0) - ('place' in other ? (other.place ?? 0) : 0))

/** What new words of a figure bring along by themselves. */
const IN_ITS_WORDS: readonly string[] = ['scale', 'unit', 'qualifier', 'kind']

/** Figures of which the text does not show all that changed. */
const untold = (figures: readonly FigureDifference[], items: readonly ChangeItem[]): FigureDifference[] => {
  const words = items.flatMap((item) => (item.kind === 'words' ? [item] : []))
  const went = (text: string | null) => text === null || words.some(({ from }) => from.includes(text))
  const came = (text: string | null) => text === null || words.some(({ to }) => to.includes(text))
  const isTold = ({ change, words: printed, value, details }: FigureDifference): boolean => {
    if (change !== 'changed') return went(printed.from) && came(printed.to)
    const more = details.filter(({ field }) => !IN_ITS_WORDS.includes(field))
    const isInText = printed.from !== printed.to && went(printed.from) && came(printed.to)
    return more.length === 0 && (isInText || value.from === value.to)
  }
  return figures.filter((figure) => !isTold(figure))
}

const sectionItems = (section: MergedSection, sides: Sides): ChangeItem[] => {
  const where = { section: section.id, heading: section.heading }
  const words = [
    ...(section.headingPieces ? itemsIn(section.headingPieces, where, sides) : []),
    ...textItems(section.text, where, sides),
  ]
  const { change } = section
  if (change === 'added' || change === 'removed')
    return [{ kind: 'section', where, change, place: section.headingPieces?.[0]?.place ?? null }]
  return section.moved ? [{ kind: 'section', where, change: 'moved', place: null }, ...words] : words
}

export const changesBetween = (before: Manuscript, after: Manuscript): Changes => {
  const found: Differences = compareManuscripts(before, after)
  const sides: Sides = { before: wordsIn(before), after: wordsIn(after) }
  let last = 0
  const next = () => (last += 1)
  const merge = merging(sides, next)
  const [old, now] = [partLines(before), partLines(after)]
  const parts: Changes['parts'] = {}
  const plainPart = (part: Part): void => {
    const pieces = runChanges(asText(old[part]), asText(now[part]), sides, next)
    if (pieces) parts[part] = pieces
  }
  const texts: Partial<Record<Part, MergedText>> = {}
  for (const part of BEFORE_TEXT) {
    if (part === 'summary' || part === 'lead') texts[part] = merge(before[part], after[part])
    else plainPart(part)
  }
  const told = new Map(found.sections.map((section) => [section.id, section]))
  const sections = inOneRow(before.sections, after.sections).map(({ was, is }): MergedSection => {
    const { id, level, heading } = (is ?? was)!
    const change = told.get(id)
    const one = was && is ? null : is ? 'added' : 'removed'
    return {
      id,
      level,
      heading,
      headingPieces: one
        ? wholeRun(one, asText(heading), sides.after, next())
        : runChanges(asText(was!.heading), asText(is!.heading), sides, next),
      change: change?.change ?? null,
      moved: change?.moved ?? null,
      text: merge(was?.body ?? [], is?.body ?? []),
    }
  })
  for (const part of AFTER_TEXT) plainPart(part)

  const partItems = (part: Part): ChangeItem[] => {
    const where = { part }
    const text = texts[part]
    if (text) return textItems(text, where, sides)
    return itemsIn(parts[part] ?? [], where, sides)
  }
  const words = [
    ...BEFORE_TEXT.flatMap(partItems),
    ...sections.flatMap((section) => sectionItems(section, sides)),
    ...AFTER_TEXT.flatMap(partItems),
  ]
  const form: ChangeItem[] = [
    ...found.parts.filter(({ dress }) => dress).map(({ part }): ChangeItem => ({ kind: 'form', where: { part } })),
    ...found.sections
      .filter(({ dress }) => dress)
      .map(({ id, heading }): ChangeItem => ({ kind: 'form', where: { section: id, heading } })),
  ]
  const figures = untold(found.figures, words).map((figure): ChangeItem => ({ kind: 'figure', figure }))
  const alts = found.media
    .filter(({ change }) => change === 'changed')
    .map(({ alt }): ChangeItem => ({ kind: 'alt', ...alt }))
  return {
    parts,
    summary: texts.summary!,
    lead: texts.lead!,
    sections,
    figures: found.figures,
    items: [
      ...byPlace(words.filter((item) => !('place' in item) || item.place !== null)),
      ...words.filter((item) => 'place' in item && item.place === null),
      // A new form says nothing where the figure it is about says what changed.
      ...(figures.length > 0 ? [] : form),
      ...figures,
      ...alts,
      ...(found.unlisted ? [{ kind: 'unlisted' as const }] : []),
    ],
  }
}
