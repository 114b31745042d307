// Data for readers to take away: what a route answers instead of a page.
import type { Language } from '@/domain/manuscript'

/** `name` is what the browser saves it as. */
type Named = { name: string; language: Language }
export type TextFile = Named & { as: 'csv' | 'json' | 'svg'; body: string }
export type DataFile = TextFile | (Named & { as: 'png'; body: Uint8Array<ArrayBuffer> })

export const DATA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const
