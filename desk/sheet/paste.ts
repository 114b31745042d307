// What somebody pasted, as the importer reads it: headings, lists, tables with their captions, notes, pictures. A whole
// document into an empty sheet brings its title, its facts and its figures; a piece into a text brings its blocks.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { whyAside } from '@/domain/importing/draft'
import { printedHeading } from '@/domain/importing/outline'
import type { Article } from '@/payload-types'
import { readDraft, readPiece } from '../importing/import'
import { prepared } from '../importing/prepared'
import { withStored, storePictures } from '../importing/store-pictures'
import { requireRole } from '../request/require-role'
import { readAs, type Actor } from '../request/transaction'
import { composeSheet } from './compose'
import type { SheetPasted } from './contract'
import { figureOf } from './read-sheet'

const LARGEST = 5_000_000

/** `whole`: into a sheet that is empty. */
export const pasteSchema = z.union([
  z.strictObject({ whole: z.literal(true), html: z.string().min(1).max(LARGEST) }),
  z.strictObject({ whole: z.literal(true), text: z.string().min(1).max(LARGEST) }),
  z.strictObject({ whole: z.literal(false), html: z.string().min(1).max(LARGEST) }),
])
type Pasted = z.infer<typeof pasteSchema>

const readingOf = (req: PayloadRequest, pasted: Pasted) => {
  if (!pasted.whole) return readPiece(req, pasted.html)
  const document =
    'html' in pasted ? { bytes: new TextEncoder().encode(pasted.html), name: 'pasted.html' } : { text: pasted.text }
  return readDraft(req, { document, more: {} })
}

export const readPaste = (payload: Payload, actor: Actor, pasted: Pasted): Promise<SheetPasted> =>
  readAs(payload, actor, async (req) => {
    requireRole(req, 'editor')
    const { draft, marked } = await readingOf(req, pasted)
    const { pictures, setAside, ...texts } = draft
    const { stored, lost } = await storePictures(req, pictures)
    const parts = {
      ...texts,
      sections: draft.sections.map((section) => ({ ...section, heading: printedHeading(section) })),
      title: draft.title ?? '',
      column: null,
    }
    const { row, sections, metrics } = await prepared(req, parts, withStored(marked, stored), stored)
    const { source, editor, date, documentNumber, language } = draft
    return {
      state: composeSheet({
        article: row as unknown as Article,
        sections: sections as never,
        metrics: metrics as never,
      }),
      fields: pasted.whole ? { source, editor, date, documentNumber, language } : {},
      figures: Object.fromEntries(metrics.map((metric) => [metric.id, figureOf(metric as never)])),
      setAside: [...setAside, ...lost].map((one) => ({ words: one.text, why: whyAside(one, actor.language) })),
    }
  })
