// npm run parse -- FILE…: what the importer reads in each file, one line of JSON per file.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { foldMarks } from '@/domain/vocabulary/folding'
import type { Draft } from '../domain/importing/draft'
import { figuresIn } from '../domain/importing/figures-in'
import { notesIn } from '../domain/importing/kept'
import { markerOf } from '../domain/importing/markers'
import { blockWords, wordsOf } from '../domain/importing/passage'
import { openDocument, type Opened } from '../domain/importing/read-document'
import { MAX_BYTES, Unreadable } from '../domain/importing/unreadable'

type Section = { heading: string; level: number; paragraphs: string[] }

/** Sections in one row, deeper headings as sections of their own. */
const flatSections = ({ sections }: Draft): Section[] =>
  sections.flatMap(({ heading, level, body }) => {
    const rows: Section[] = [{ heading, level, paragraphs: [] }]
    for (const block of body) {
      const words = blockWords(block)
      const notes = notesIn([block])
      if (block.type !== 'heading') rows.at(-1)?.paragraphs.push(...words, ...notes)
      else
        rows.push({
          heading: words.join('').slice(markerOf(foldMarks(words.join('')))?.length ?? 0),
          level: block.level,
          paragraphs: [],
        })
    }
    return rows
  })

const figuresOf = (opened: Opened) =>
  figuresIn(opened).map((figure) => ({
    raw: figure.raw,
    start: figure.start,
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    kind: figure.kind,
    direction: figure.direction,
    isMetric: figure.isMetric,
    section: figure.section,
    label: figure.label,
    name: figure.name,
    period: figure.period,
    periodInherited: figure.periodInherited,
    periodStart: figure.periodStart,
    periodEnd: figure.periodEnd,
    asOf: figure.asOf,
  }))

const parsed = (file: string, opened: Opened) => {
  const { title, column, documentNumber, summary, date, source, editor, reviewer, lead } = opened.draft
  const { copyright, disclaimer, setAside, warnings } = opened.draft
  return {
    file,
    title,
    column,
    documentNumber,
    summary: wordsOf(summary) || null,
    date,
    source,
    editor,
    reviewer,
    lead: lead.flatMap(blockWords),
    sections: flatSections(opened.draft),
    copyright,
    disclaimer,
    setAside: setAside.map((line) => line.text),
    warnings,
    figures: figuresOf(opened),
  }
}

/** A file too large is not even read. */
const bytesOf = async (file: string): Promise<Uint8Array> => {
  if ((await stat(file)).size > MAX_BYTES) throw new Unreadable('too-large')
  return readFile(file)
}

/** Anything but a refusal or a missing file is a fault of ours, and is shown whole. */
const sentence = (problem: unknown): string => {
  if (problem instanceof Unreadable) return problem.message.en
  if (problem instanceof Error && 'syscall' in problem) return 'The file cannot be opened.'
  console.error(problem)
  return 'The file could not be read because of a fault in the importer.'
}

for (const file of process.argv.slice(2)) {
  try {
    console.log(JSON.stringify(parsed(file, await openDocument({ bytes: await bytesOf(file), name: basename(file) }))))
  } catch (problem) {
    console.log(JSON.stringify({ file, error: sentence(problem) }))
    process.exitCode = 1
  }
}
