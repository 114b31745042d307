// What a person sees of a document before anything is stored. Pure, so that the reading thread can do it too.
import { foundIn, statistics, type Found } from '../../domain/figures/mark'
import { DOUBT_MESSAGES } from '../../domain/figures/naming/doubts'
import { nameDoubts } from '../../domain/figures/naming/name-doubts'
import { afterOpening, documentContext, reader } from '../../domain/figures/reading-order'
import { whyAside, type Draft } from '../../domain/importing/draft'
import { partsFor, rowsOf, type Part, type Row } from '../../domain/importing/outline'
import { paragraph, textNode } from '../../domain/importing/passage'
import { WARNING_MESSAGES } from '../../domain/importing/warnings'
import type { Language } from '../../domain/manuscript'
import { plain, runsOf, type Inline } from '../../domain/text'
import type { ImportPreview, PreviewRow } from './contract'

/**
 * A doubt of one figure alone. Its period may be that of a heading or of the title, which a passage by itself does not
 * know.
 */
const doubtOf = ({ words, label, unit, kind }: Found, language: Language): string | null => {
  const [doubt] = nameDoubts({ words, label, unit, kind })
  return doubt ? DOUBT_MESSAGES[doubt][language] : null
}

const shown = (found: readonly Found[], language: Language): PreviewRow['figures'] =>
  found.map((one) => ({ words: one.words, label: one.label, doubt: doubtOf(one, language) }))

/** Answers the figures of one row after another, as the import will read them. */
const figuresIn = (
  { title, date, lead }: Draft,
  language: Language,
): ((row: Row, part: Part) => PreviewRow['figures']) => {
  const document = documentContext({ title, date, opening: lead })
  const { under, read } = reader(document, () => '', afterOpening(lead, document))
  return ({ block, words }, part) => {
    if (part === 'heading' || part === 'subheading') under(words)
    if (part === 'title') return shown(statistics(words), language)
    if (part !== 'summary' && part !== 'text' && part !== 'join') return []
    return read(block ?? paragraph([textNode(words)])).flatMap(({ figures }) => shown(foundIn(figures), language))
  }
}

const kindOf = ({ block }: Row): PreviewRow['kind'] =>
  block?.type === 'list' || block?.type === 'table' || block?.type === 'image' ? block.type : 'words'

const wordsOf = (run: readonly Inline[]): string => plain([...run], () => '')

const linesOf = ({ block, words }: Row): string[] => {
  if (!block || block.type === 'image') return [words]
  if (block.type === 'table') return [block.caption, block.unit, ...block.notes].map(wordsOf).filter(Boolean)
  return runsOf([block]).map(wordsOf)
}

const tableOf = ({ block }: Row): string[][] =>
  block?.type === 'table' ? block.rows.map((row) => row.map(({ children }) => wordsOf(children))) : []

/** `asRead` has the rows; `draft` is what became of them with these parts. */
export const previewOf = (
  asRead: Draft,
  draft: Draft,
  parts: ReadonlyMap<number, Part>,
  language: Language,
): ImportPreview => {
  const figuresOf = figuresIn(draft, language)
  return {
    ...draft,
    warnings: draft.warnings.map(({ code, words }) => ({ words, why: WARNING_MESSAGES[code][language] })),
    sections: draft.sections.length,
    rows: rowsOf(asRead).map((row, index) => {
      const allowed = partsFor(row)
      const given = parts.get(index)
      const part = given && allowed.includes(given) ? given : row.part
      return {
        row: index,
        part,
        parts: allowed,
        kind: kindOf(row),
        lines: linesOf(row),
        table: tableOf(row),
        figures: figuresOf(row, part),
        why: part === 'aside' ? whyAside(row.aside ?? { text: row.words, reason: 'hand' }, language) : null,
      }
    }),
    pictures: draft.pictures.map(({ name, alt }) => ({ name, alt })),
  }
}
