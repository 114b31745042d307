import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingsIn, unmarkedOf } from '@/domain/figures/unmarked'
import { anyBlocks } from '@/testing/any-text'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { aManuscript } from '@/testing/sample-manuscript'
import type { EditorNode, EditorState } from '../manuscript/editor-state'
import { fromEditor } from '../manuscript/from-editor'
import { toEditor } from '../manuscript/to-editor'
import { unmarkedInText, withFigures } from './mark-text'

const wordsOf = () => '？'
const text = (words: string, more: object = {}): EditorNode => ({ type: 'text', text: words, format: 0, ...more })
const page = (...children: EditorNode[]): EditorState => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})
const marked = (state: EditorState) => {
  const found = unmarkedInText({ place: 'section', section: 's', state }, wordsOf).filter(({ ready }) => ready)
  return withFigures(
    state,
    wordsOf,
    found,
    found.map(({ words }) => words),
  )
}
const plainly = (state: EditorState) =>
  JSON.stringify(
    fromEditor(
      JSON.parse(JSON.stringify(state), (key, value: unknown) => (key === 'format' ? 0 : value)) as EditorState,
    ).blocks,
  )
const inline = (state: EditorState) =>
  state.root.children[0]!.children!.map((node) => (node.type === 'figure' ? node.metric : { ...node }))

describe('numbers in the text as the editor stores it', () => {
  it('are those of the manuscript, under the same names', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const manuscript = aManuscript({
          title: '',
          summary: [],
          lead: [],
          metrics: [],
          sections: [{ id: 's', heading: '', level: 1, body: blocks }],
        })
        const at = { place: 'section' as const, section: 's' }
        expect(
          unmarkedInText({ ...at, state: toEditor(blocks) }, wordsOf, readingsIn(manuscript)(at)).map(
            ({ identity }) => identity,
          ),
        ).toEqual(unmarkedOf(manuscript).map(({ identity }) => identity))
      }),
      fuzzRuns(200),
    )
  })
})

describe('marking figures there', () => {
  it('takes the words out of their node, and keeps everything the node says on both sides', () => {
    expect(inline(marked(page(text('共49家，5207场。', { style: 'x', format: 1 }))))).toEqual([
      text('共', { style: 'x', format: 1 }),
      '49家',
      text('，', { style: 'x', format: 1 }),
      '5207场',
      text('。', { style: 'x', format: 1 }),
    ])
  })

  it('finds words that the editor happened to split', () => {
    expect(inline(marked(page(text('培训26'), text('.8万'), text('人次，好'))))).toEqual([
      text('培训'),
      '26.8万人次',
      text('，好'),
    ])
  })

  it('leaves alone what stands in a link, is cut by a form, or has something unknown inside', () => {
    for (const state of [
      page({ type: 'link', fields: { url: '/' }, children: [text('共49家')] }),
      page(text('培训26.8'), text('万人次', { format: 1 })),
      page(text('培训26.8'), { type: 'embed' }, text('万人次')),
    ])
      expect(marked(state)).toEqual(state)
  })

  it('changes nothing but those words, wherever they stand', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const before = toEditor(blocks)
        const kept = structuredClone(before)
        const after = marked(before)
        expect(before).toEqual(kept)
        const undone = JSON.parse(JSON.stringify(after), (_, value: unknown) => {
          const node = value as { type?: string; metric?: string } | null
          return node?.type === 'figure' && !/^[0-9a-f]{1,8}$/.test(node.metric!)
            ? { type: 'text', text: node.metric!, format: 0 }
            : value
        }) as EditorState
        expect(plainly(undone)).toBe(plainly(before))
      }),
      fuzzRuns(150),
    )
  })
})
