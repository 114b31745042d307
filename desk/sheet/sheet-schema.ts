// What POST /api/articles/:id/sheet takes, checked at the door. How long a text may be is measured when it is cut
// (save-sheet.ts), with the sentence that fits.
import { z } from 'zod'
import { attachmentLines } from '@/domain/attachments'
import { METRIC_KINDS } from '@/domain/figures/figure'
import { ROLES } from '@/domain/figures/naming/name-parts'
import { DIRECTIONS } from '@/domain/manuscript'
import type { EditorState } from '../manuscript/editor-state'

const text = (most: number) => z.string().trim().max(most).nullable()
const id = z.string().max(40).nullable()

const fields = z.strictObject({
  column: id,
  source: text(200),
  editor: text(100),
  date: z.iso.date().nullable(),
  documentNumber: text(100),
  keywords: text(300),
  attachments: text(4000).refine((lines) => attachmentLines(lines) !== null),
  language: z.enum(['zh', 'en']),
  slug: text(120),
  copyright: id,
  disclaimer: id,
  changeNote: text(1000),
})

const figure = z.strictObject({
  shared: text(40),
  unit: text(60),
  subject: text(200),
  measure: text(200),
  role: z.enum(ROLES),
  comparison: text(100),
  period: text(100),
  periodInherited: z.boolean(),
  direction: z.enum(DIRECTIONS).nullable(),
  kind: z.enum(METRIC_KINDS).nullable(),
  source: text(300),
  indicator: id,
})

/** An id in the form of either database. */
const SHEET_ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Only that it is a root with blocks; what they hold is measured, and read by the whitelist. */
const state = z.custom<EditorState>((given) => Array.isArray((given as Partial<EditorState> | null)?.root?.children), {
  message: 'root.children',
})

/** `figures`: what somebody entered beside the words, by metric; `remove`: metrics that no text states. */
export const sheetSchema = z.strictObject({
  state,
  fields: fields.partial(),
  figures: z.record(z.string().regex(SHEET_ID), figure.partial()),
  remove: z.array(z.string().regex(SHEET_ID)).max(2000).default([]),
})
export const savedSheetSchema = sheetSchema.extend({ base: z.string().max(80) })

export type SheetSent = z.infer<typeof sheetSchema>
