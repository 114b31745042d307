// Files that go with a release: which kinds there are, how an article names them, and in which words.
const ENDINGS = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/ofd': 'ofd',
  'text/csv': 'csv',
} as const
export type DocumentMime = keyof typeof ENDINGS
export const DOCUMENT_ENDINGS: Readonly<Record<DocumentMime, string>> = ENDINGS

export const isDocumentMime = (mime: string): mime is DocumentMime => Object.hasOwn(ENDINGS, mime)

export const MOST_ATTACHMENTS = 20
export const LONGEST_ATTACHMENT_TITLE = 120
/** An id in the form of either database. */
const LINE = /^([0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (.+)$/

export type AttachmentLine = { document: string; title: string }

/** An article names its attachments one a line: the id of the document, and the title that readers see. */
export const attachmentText = (lines: readonly AttachmentLine[]): string =>
  lines.map(({ document, title }) => `${document} ${title.replace(/\s+/g, ' ').trim()}`).join('\n')

/** Null where this is no such text. */
export const attachmentLines = (text: string | null | undefined): AttachmentLine[] | null => {
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '')
  const read = lines.map((line) => LINE.exec(line.trim()))
  const fits = read.every((found) => found && found[2]!.length <= LONGEST_ATTACHMENT_TITLE)
  if (!fits || lines.length > MOST_ATTACHMENTS) return null
  return read.map((found) => ({ document: found![1]!, title: found![2]! }))
}

/** PDF, XLSX: as people name the kind of a file. */
export const kindWords = (mime: string): string => (isDocumentMime(mime) ? ENDINGS[mime].toUpperCase() : mime)

/** 1.2 MB, 340 KB: how much a reader downloads. */
export const sizeWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`
