// A sheet is composed of what an article is stored as, and cut into it again: nothing is lost on either way, whatever
// somebody does to it in between.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyBlocks } from '@/testing/any-text'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { figuresIn, textNode, withEachFigure } from '../figures/figure-nodes'
import type { EditorNode, EditorState } from '../manuscript/editor-state'
import { sameText } from '../manuscript/same-text'
import { toEditor } from '../manuscript/to-editor'
import { composeSheet, type SheetRows } from './compose'
import { cutSheet, storedText } from './cut'

const line = fc.stringMatching(/^[一-龥A-Za-z0-9（）、]{0,20}$/)
const anyRows: fc.Arbitrary<SheetRows> = fc
  .record({
    title: line,
    summary: anyBlocks,
    lead: anyBlocks,
    sections: fc.array(fc.record({ heading: line, level: fc.constantFrom('1', '2'), body: anyBlocks }), {
      maxLength: 5,
    }),
  })
  .map(({ title, summary, lead, sections }) => {
    const texts = [summary, lead, ...sections.map(({ body }) => body)].map(toEditor)
    const ids = new Set(texts.flatMap((state) => figuresIn(state).map(({ metric }) => metric)))
    return {
      article: { title, summary: texts[0], lead: texts[1] } as never,
      sections: sections.map(({ heading, level }, at) => ({
        id: `section-${at}`,
        heading,
        level: level as '1' | '2',
        body: texts[at + 2] as never,
      })),
      metrics: [...ids].map((id, at) => ({ id, words: `${at + 1}万人`, label: '', place: 'section' as const })),
    }
  })

/** What is stored of a cut sheet. */
const rowsOf = (state: EditorState, { metrics }: SheetRows): SheetRows => {
  const { title, summary, lead, sections } = cutSheet(state)
  const stored = (text: EditorState) => storedText(text, () => true)
  return {
    article: { title, summary: stored(summary), lead: stored(lead) } as never,
    sections: sections.map(({ body, ...section }) => ({ ...section, body: stored(body) as never })),
    metrics,
  }
}

const wordsOf = (node: EditorNode): string =>
  typeof node.text === 'string' ? node.text : (node.children ?? []).map(wordsOf).join('')
const figuresOf = (state: EditorState) => figuresIn(state).map(({ metric, words }) => [metric, words])
/** Paragraphs without words say nothing; the cut leaves them out where a text ends. */
const say = ({ root }: EditorState) =>
  root.children.flatMap((block) => (wordsOf(block).trim() ? [[block.type, wordsOf(block).trim()]] : []))

it('what is stored is composed and cut without a change', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const cut = cutSheet(composeSheet(rows))
      expect(cut.title).toBe(rows.article.title)
      const isAsStored = (text: EditorState, stored: unknown) => {
        const words = new Map(rows.metrics.map(({ id, words: said }) => [String(id), said]))
        const plain = withEachFigure(text, ({ metric, words: said }, node) => {
          expect(said).toBe(words.get(metric))
          return [{ ...node, read: undefined, children: [] }]
        })
        return sameText(JSON.parse(JSON.stringify(plain)), stored)
      }
      expect(isAsStored(cut.summary, rows.article.summary)).toBe(true)
      expect(isAsStored(cut.lead, rows.article.lead)).toBe(true)
      expect(cut.sections.map(({ id, heading, level }) => ({ id, heading, level }))).toEqual(
        rows.sections.map(({ id, heading, level }) => ({ id, heading, level })),
      )
      cut.sections.forEach(({ body }, at) => expect(isAsStored(body, rows.sections[at]!.body)).toBe(true))
    }),
    fuzzRuns(300),
  )
})

type Edit = {
  kind: 'type' | 'split' | 'join' | 'move' | 'cut' | 'clear' | 'head'
  at: number
  to: number
  words: string
}
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('type', 'split', 'join', 'move', 'cut', 'clear', 'head'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  words: line,
})

/** What a person does to the blocks under title and summary. */
const edited = (state: EditorState, { kind, at, to, words }: Edit, next: () => string): EditorState => {
  const [title, summary, ...blocks] = state.root.children
  const body = structuredClone(blocks)
  const [from, target] = [body.length ? at % body.length : 0, body.length ? to % body.length : 0]
  const block = body[from]
  const paragraph = { type: 'paragraph', version: 1, children: words ? [textNode(words)] : [] }
  if (kind === 'type' || !block) body.splice(from, 0, paragraph)
  else if (kind === 'split' || kind === 'head')
    body.splice(from, kind === 'head' && block.type === 'paragraph' ? 1 : 0, {
      type: 'sectionhead',
      version: 1,
      section: next(),
      level: words.length % 2 ? '1' : '2',
      children: [textNode(words || '甲')],
    })
  else if (kind === 'join' && block.type === 'sectionhead') body.splice(from, 1, { ...block, type: 'paragraph' })
  else if (kind === 'move') body.splice(target, 0, ...body.splice(from, 1))
  else if (kind === 'cut') body.splice(from, 1)
  else if (kind === 'clear' && block.type === 'paragraph') block.children = []
  return { root: { ...state.root, children: [title!, summary!, ...body] } }
}

it('a thousand edits, each stored and composed again, lose no word and no figure', () => {
  let edits = 0
  let made = 0
  fc.assert(
    fc.property(anyRows, fc.array(anyEdit, { minLength: 50, maxLength: 50 }), (rows, changes) => {
      let state = composeSheet(rows)
      for (const change of changes) {
        edits += 1
        const typed = edited(state, change, () => `made-${(made += 1)}`)
        const composed = composeSheet(rowsOf(typed, rows))
        expect(say(composed)).toEqual(say(typed))
        expect(figuresOf(composed)).toEqual(figuresOf(typed))
        const heads = (one: EditorState) =>
          one.root.children.flatMap(({ type, section, level }) => (type === 'sectionhead' ? [[section, level]] : []))
        expect(heads(composed)).toEqual(heads(typed))
        state = composed
      }
    }),
    { numRuns: 20 },
  )
  expect(edits).toBeGreaterThanOrEqual(1000)
})
