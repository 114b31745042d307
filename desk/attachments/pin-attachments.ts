// The attachments of an article as its manuscript names them: by digest, with the title that readers see.
import type { PayloadRequest } from 'payload'
import { mediaTrouble } from '@/database/media-files'
import { rows } from '@/database/rows'
import { attachmentLines } from '@/domain/attachments'
import { issue, type Issue } from '@/domain/checks/reading/issue'
import type { Attachment } from '@/domain/manuscript'

export const pinAttachments = async (
  req: PayloadRequest,
  text: string | null | undefined,
): Promise<{ attachments: Attachment[]; issues: Issue[] }> => {
  const lines = attachmentLines(text) ?? []
  if (lines.length === 0) return { attachments: [], issues: [] }
  const found = await rows(req, 'documents', { id: { in: lines.map(({ document }) => document) } })
  const documents = new Map(found.map((document) => [String(document.id), document]))
  const attachments: Attachment[] = []
  const issues: Issue[] = []
  for (const { document, title } of lines) {
    const stored = documents.get(document)
    const file = { digest: stored?.digest ?? '', mime: stored?.mimeType ?? '' }
    if (stored && (await mediaTrouble(file)) === null) attachments.push({ ...file, bytes: stored.filesize, title })
    else issues.push(issue('attachment-damaged', { part: 'attachments' }, { title }))
  }
  return { attachments, issues }
}
