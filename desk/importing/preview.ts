// What a person sees of a document before anything is stored. Pure, so that the reading thread can do it too.
import { foundIn, statistics, type Found } from '../../domain/figures/mark'
import { DOUBT_MESSAGES, doubts, type Doubt } from '../../domain/figures/naming/doubts'
import { afterOpening, documentContext, reader } from '../../domain/figures/reading-order'
import { readQuantity } from '../../domain/figures/typed-quantity'
import { whyAside, type Draft } from '../../domain/importing/draft'
import { partsFor, rowsOf, type Part, type Row } from '../../domain/importing/outline'
import { paragraph, textNode } from '../../domain/importing/passage'
import { WARNING_MESSAGES } from '../../domain/importing/warnings'
import type { Language } from '../../domain/manuscript'
import { plain, runsOf, type Inline } from '../../domain/text'
import type { ImportPreview, PreviewRow } from './contract'

/** Answers the figures of one row after another, as the import will read them. */
const figuresIn = ({ title, date, lead }: Draft): ((row: Row, part: Part) => Found[]) => {
  const document = documentContext({ title, date, opening: lead })
  const { under, read } = reader(document, () => '', afterOpening(lead, document))
  return ({ block, words }, part) => {
    if (part === 'heading' || part === 'subheading') under(words)
    if (part === 'title') return statistics(words, document)
    if (part !== 'summary' && part !== 'text' && part !== 'join') return []
    return read(block ?? paragraph([textNode(words)])).flatMap(({ figures }) => foundIn(figures))
  }
}

/** What makes each figure doubtful among all of the document: two values under one name are told only together. */
const doubtful = (figures: readonly Found[]): Doubt[][] =>
  doubts(
    figures.map(({ words, shared, label, unit, kind, period }) => ({
      words,
      label,
      unit,
      kind,
      period,
      value: readQuantity(words, shared)?.quantity.value ?? words,
    })),
  )

const kindOf = ({ block }: Row): PreviewRow['kind'] =>
  block?.type === 'list' || block?.type === 'table' || block?.type === 'image' ? block.type : 'words'

const wordsOf = (run: readonly Inline[]): string => plain([...run], () => '')

const linesOf = ({ block, words }: Row): string[] => {
  if (!block || block.type === 'image') return [words]
  if (block.type === 'table') return block.notes.map(wordsOf).filter(Boolean)
  return runsOf([block]).map(wordsOf)
}

const aboveOf = ({ block }: Row): string[] =>
  block?.type === 'table' ? [block.caption, block.unit].map(wordsOf).filter(Boolean) : []

const tableOf = ({ block }: Row): PreviewRow['table'] =>
  block?.type === 'table'
    ? block.rows.map((row) => row.map(({ children, ...cell }) => ({ ...cell, words: wordsOf(children) })))
    : []

const notesOf = ({ block }: Row): string[] =>
  (block ? runsOf([block]) : []).flat().flatMap((node) => (node.type === 'note' ? [wordsOf(node.children)] : []))

/** `asRead` has the rows; `draft` is what became of them with these parts. */
export const previewOf = (
  asRead: Draft,
  draft: Draft,
  parts: ReadonlyMap<number, Part>,
  language: Language,
): ImportPreview => {
  const figuresOf = figuresIn(draft)
  const read = rowsOf(asRead).map((row, index) => {
    const allowed = partsFor(row)
    const given = parts.get(index)
    const part = given && allowed.includes(given) ? given : row.part
    return { row, allowed, part, figures: figuresOf(row, part) }
  })
  const found = doubtful(read.flatMap(({ figures }) => figures))
  let next = 0
  const shown = ({ words, label, period }: Found): PreviewRow['figures'][number] => {
    const [doubt] = found[next++]!
    return { words, label, period, doubt: doubt ? DOUBT_MESSAGES[doubt][language] : null }
  }
  return {
    ...draft,
    warnings: draft.warnings.map(({ code, words }) => ({ words, why: WARNING_MESSAGES[code][language] })),
    sections: draft.sections.length,
    rows: read.map(({ row, allowed, part, figures }, index) => ({
      row: index,
      part,
      parts: allowed,
      kind: kindOf(row),
      above: aboveOf(row),
      table: tableOf(row),
      lines: linesOf(row),
      notes: notesOf(row),
      figures: figures.map(shown),
      why: part === 'aside' ? whyAside(row.aside ?? { text: row.words, reason: 'hand' }, language) : null,
    })),
    pictures: draft.pictures.map(({ name, alt }) => ({ name, alt })),
  }
}
