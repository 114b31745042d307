import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { anyDocument, wordsIn, type MadeBlock } from '@/testing/made-documents/any-document'
import { asHtml } from '@/testing/made-documents/as-html'
import { asMarkdown } from '@/testing/made-documents/as-markdown'
import { asOdt } from '@/testing/made-documents/as-odt'
import { asWord } from '@/testing/made-documents/as-word'
import { blockSchema } from '../text'
import type { Draft } from './draft'
import { notesIn } from './kept'
import { blockWords } from './passage'
import { readDocument } from './read-document'
import { Unreadable } from './unreadable'

const blocksOf = ({ summary, lead, sections }: Draft) => [...summary, ...lead, ...sections.flatMap(({ body }) => body)]

/** Superscript signs count as their digits, and no space counts. */
const bare = (text: string) => text.normalize('NFKC').replace(/[\s•|]/g, '')

const everything = (draft: Draft): string =>
  [
    draft.title,
    draft.column,
    draft.source,
    draft.editor,
    draft.reviewer,
    draft.date,
    draft.documentNumber,
    draft.copyright,
    draft.disclaimer,
    ...draft.warnings.map(({ words }) => words),
    ...blocksOf(draft).flatMap(blockWords),
    ...notesIn(blocksOf(draft)),
    ...draft.sections.map(({ heading, marker }) => `${marker ?? ''}${heading}`),
    ...draft.setAside.map(({ text }) => text),
  ].join('\n')

/** The numbers of pieces that are nowhere, and the words that are fewer than they were. */
const lost = (blocks: MadeBlock[], draft: Draft): string[] => {
  const kept = bare(everything(draft))
  return wordsIn(blocks)
    .flatMap((words) => words.match(/1\d\d|lake|湖区清淤|全市投入|同比增长/g) ?? [])
    .filter((piece) => !kept.includes(piece))
}

const FORMATS: [string, string, (blocks: MadeBlock[]) => Uint8Array][] = [
  ['a page', 'a.html', asHtml],
  ['a Word file', 'a.docx', asWord],
  ['an OpenDocument text', 'a.odt', asOdt],
  ['Markdown', 'a.md', asMarkdown],
]

describe('nothing of a document is lost without being listed', () => {
  it.each(FORMATS)('in %s', async (_, name, made) => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (blocks) => {
        const draft = await readDocument({ bytes: made(blocks), name }).catch((problem: unknown) => {
          // A document of hidden words alone is refused.
          if (problem instanceof Unreadable && problem.code === 'empty') return null
          throw problem
        })
        if (draft === null) return
        expect(lost(blocks, draft)).toEqual([])
        for (const block of blocksOf(draft)) expect(blockSchema.safeParse(block).success).toBe(true)
      }),
      fuzzRuns(200),
    )
  })
})
