// A change of an indicator is a proposal: recorded, shown to reviewers, and public only when one of them confirms it.
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { FORM_FIELDS, formSchema, indicatorState, unitFits } from '@/domain/indicator-confirmation'
import { canonical } from '@/domain/manuscript'
import { appendToLedger } from '../ledger/append'
import { refused } from '../request/refusal-answer'
import { publishedUnits } from './confirm'
import { standingOf } from './standing'

/** Stored as it is recorded: without margins, and nothing for an empty field. */
export const plainForm: CollectionBeforeChangeHook = ({ data }) => {
  const plain = (value: unknown) => (typeof value === 'string' ? value.trim() || null : value)
  return {
    ...data,
    ...Object.fromEntries(FORM_FIELDS.filter((key) => key in data).map((key) => [key, plain(data[key])])),
  }
}

/** Another unit makes every published value another fact: that is another indicator. */
export const keepPublishedUnit: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || data.unit === undefined) return data
  const unit = typeof data.unit === 'string' ? data.unit.trim() || null : null
  const { confirmed } = await standingOf(req, originalDoc.slug)
  if (!confirmed || confirmed.unit === unit || unitFits(unit, await publishedUnits(req, originalDoc.slug))) return data
  throw refused(req, { kind: 'invalid', reason: 'unit-published' })
}

/** A save that changes nothing proposes nothing. */
export const indicatorProposed: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const after = formSchema.parse(doc)
  const before = operation === 'create' ? null : formSchema.parse(previousDoc)
  if (before && canonical(before) === canonical(after)) return doc
  await appendToLedger(req, { action: 'change-indicator', details: { before, after } })
  const state = indicatorState(await standingOf(req, after.slug))
  await req.payload.db.updateOne({ collection: 'indicators', id: doc.id, data: { state }, req, returning: false })
  return { ...doc, state }
}
