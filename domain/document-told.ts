// What kind of document a file is, told from its bytes, and whether anything in it runs.
import { isDocumentMime, type DocumentMime } from './attachments'
import { partsOf, type Parts } from './importing/zip'

/** `active`: it holds a program, which runs at whoever opens it. */
export type DocumentTrouble = 'unknown' | 'active'
export type Told = { mime: DocumentMime } | { trouble: DocumentTrouble }

/** Where office programs keep macros, and what else of a package runs or is carried along. */
const ACTIVE_PART = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/|embeddings\/|Basic\/|Scripts\/)/i
/** What a PDF names that runs, starts something, or carries another file. */
const ACTIVE_PDF = /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b/

const textIn = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes?.subarray(0, 200))

const packageMime = (parts: Parts): DocumentMime | null => {
  if (parts.has('word/document.xml')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (parts.has('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  if (parts.has('OFD.xml')) return 'application/ofd'
  const said = textIn(parts.get('mimetype')).trim()
  return isDocumentMime(said) ? said : null
}

const packageTold = (bytes: Uint8Array): Told => {
  try {
    const parts = partsOf(bytes)
    const mime = packageMime(parts)
    if (mime === null) return { trouble: 'unknown' }
    return [...parts.keys()].some((name) => ACTIVE_PART.test(name)) ? { trouble: 'active' } : { mime }
  } catch {
    return { trouble: 'unknown' }
  }
}

const isText = (bytes: Uint8Array): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Signs that no text has: what is left of a file of another kind.
    return !/\p{Cc}/u.test(text.replace(/[\t\r\n]/g, ''))
  } catch {
    return false
  }
}

/** What these bytes are by their own word; a table of text says it by its name alone. */
export const documentTold = (bytes: Uint8Array, name: string): Told => {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  if (start === '%PDF-')
    return ACTIVE_PDF.test(Buffer.from(bytes).toString('latin1')) ? { trouble: 'active' } : { mime: 'application/pdf' }
  if (start.startsWith('PK\x03\x04')) return packageTold(bytes)
  return /\.csv$/i.test(name) && bytes.length > 0 && isText(bytes) ? { mime: 'text/csv' } : { trouble: 'unknown' }
}
