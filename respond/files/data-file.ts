// Data for readers to take away: what a route answers instead of a page.
import type { Language } from '@/domain/manuscript'

/** `name` is what the browser saves it as. */
export type DataFile = { name: string; as: 'csv' | 'json' | 'svg' | 'png'; language: Language; body: string | Uint8Array<ArrayBuffer> }

export const DATA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const
