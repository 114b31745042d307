// POST /api/documents/file: a file that will go with a release. It is kept as it came, byte for byte: only its kind is
// looked at, and that nothing in it runs.
import { createHash } from 'node:crypto'
import { addDataAndFileToRequest, type Payload, type PayloadRequest } from 'payload'
import { permitted } from '@/database/guard'
import { mediaTrouble, storeMedia } from '@/database/media-files'
import { row } from '@/database/rows'
import { documentTold, type DocumentTrouble } from '@/domain/document-told'
import type { Language } from '@/domain/manuscript'
import { endpoint } from '../request/endpoint'
import { notAllowed } from '../request/refusal-answer'
import { requireRole } from '../request/require-role'
import { inTransaction, type Actor } from '../request/transaction'
import type { TakenDocument } from './contract'

const MOST_BYTES = 20 * 1024 * 1024

const TROUBLES: Record<DocumentTrouble | 'none' | 'large', Record<Language, string>> = {
  none: { zh: '请选择一个文件。', en: 'Choose a file.' },
  large: { zh: '文件超过 20 MB。', en: 'The file is larger than 20 MB.' },
  unknown: {
    zh: '附件只收 PDF、OFD、Word（.docx）、Excel（.xlsx）、OpenDocument（.odt、.ods）和 UTF-8 的 CSV；判断依据是文件内容。',
    en: 'Attachments may be PDF, OFD, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods) or CSV in UTF-8; what counts is the content.',
  },
  active: {
    zh: '这个文件里有宏、脚本或嵌入的其他文件，不能公开。请另存为不含这些内容的文件再传。',
    en: 'This file holds macros, scripts or other files, and cannot be published. Save it without them, then upload it again.',
  },
}

/** Its row, made or found; the bytes are on the disk before the row says so. */
const kept = async (
  req: PayloadRequest,
  { bytes, mime, name }: { bytes: Buffer; mime: string; name: string },
): Promise<TakenDocument> => {
  requireRole(req, 'editor')
  const digest = createHash('sha256').update(bytes).digest('hex')
  const known = await row(req, 'documents', { digest: { equals: digest } })
  const file = { digest, mime }
  if (!known || (await mediaTrouble(file)) !== null) await storeMedia(file, bytes)
  const made =
    known ??
    (await permitted(() =>
      req.payload.db.create({
        collection: 'documents',
        data: { original: name, digest, mimeType: mime, filesize: bytes.length },
        req,
      }),
    ))
  return { id: String(made.id), original: made.original ?? name, mimeType: mime, filesize: bytes.length }
}

/** Keeps this file; the same bytes are one row. @throws 403, 422 with a sentence */
export const storeDocument = (
  payload: Payload,
  actor: Actor,
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<TakenDocument> =>
  inTransaction(payload, actor, (req) => {
    if (bytes.length > MOST_BYTES) throw notAllowed(req, 422, TROUBLES.large)
    const told = documentTold(bytes, name)
    if ('trouble' in told) throw notAllowed(req, 422, TROUBLES[told.trouble])
    return kept(req, { bytes, name, mime: told.mime })
  })

const takeDocument = async (req: PayloadRequest, actor: Actor): Promise<TakenDocument> => {
  await addDataAndFileToRequest(req)
  if (!req.file || req.file.data.length === 0) throw notAllowed(req, 422, TROUBLES.none)
  return storeDocument(req.payload, actor, { name: req.file.name, bytes: req.file.data })
}

export const documentEndpoint = endpoint('post', '/file', takeDocument, 201)
