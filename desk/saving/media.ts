// A file is named by what it contains.
import { createHash } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { count } from '@/database/rows'
import { notAllowed } from '../request/refused'

const MOST_BYTES = 20 * 1024 * 1024
const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

export const nameByDigest: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !req.file) return args
  if (req.file.size > MOST_BYTES)
    throw notAllowed(req, 422, { zh: '文件超过 20 MB。', en: 'The file is larger than 20 MB.' })
  const digest = createHash('sha256').update(req.file.data).digest('hex')
  if ((await count(req, 'media', { digest: { equals: digest } })) > 0)
    throw notAllowed(req, 409, {
      zh: '这个文件已在媒体库中，请直接选用。',
      en: 'This very file is in the library already; choose it there.',
    })
  const { name } = req.file
  req.file.name = `${digest}.${ENDINGS[req.file.mimetype] ?? 'bin'}`
  return { ...args, data: { ...(args as { data?: object }).data, original: name, digest } }
}
