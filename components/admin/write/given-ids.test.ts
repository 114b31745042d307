import { expect, it } from 'vitest'
import type { EditorState } from '@/desk/manuscript/editor-state'
import type { SheetFigure } from '@/desk/sheet/contract'
import { createFigures } from './figures-store'
import { withIds } from './given-ids'

const FIGURE = {
  words: '320期',
  value: '320',
  label: '开班',
  cites: null,
  shared: null,
  unit: '期',
  subject: null,
  measure: '开班',
  role: 'level',
  comparison: null,
  period: null,
  periodInherited: false,
  direction: null,
  kind: null,
  source: null,
  indicator: null,
} satisfies SheetFigure

const stating = (metric: string, section: string) =>
  ({
    root: {
      type: 'root',
      version: 1,
      children: [
        { type: 'sectionhead', section },
        { type: 'figure', metric },
      ],
    },
  }) as unknown as EditorState

it('a part that the desk named anew is sent under its new id, also where undo brought the old one back', () => {
  const given = { old: 'new', head: 'heading' }
  expect(withIds(stating('old', 'head'), given)).toEqual(stating('new', 'heading'))
  expect(withIds(stating('other', 'another'), given)).toEqual(stating('other', 'another'))
})

it('a figure that the desk named anew keeps what was entered, and is known under both ids', () => {
  const figures = createFigures({})
  figures.add('old', FIGURE)
  const sent = figures.changes(['old'])
  figures.enter('old', { period: '2025年' })
  figures.renamed({ old: 'new' })
  figures.saved({ new: FIGURE }, sent)
  expect(figures.get('old')).toMatchObject({ measure: '开班', period: '2025年' })
  // Stored already, so that only what was entered since is sent, and once.
  expect(figures.changes(['old', 'new'])).toEqual({ new: { period: '2025年' } })
})
