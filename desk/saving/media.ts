// A picture is named by what it contains, and is on the disk before its row says that it is.
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { mediaFileName } from '@/domain/media'
import { notAllowed } from '../request/refusal-answer'
import type { Picture } from './clean-picture'
import { cleanedBefore, refuseKnown, storePicture, takePicture } from './upload'

/** Between the two hooks of one upload. */
const uploads = new WeakMap<PayloadRequest, Picture>()

/** Puts the clean picture in the place of the file that was sent. Payload asks about access only after this hook. */
export const nameByDigest: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !req.file) return args
  const { collection, overrideAccess } = args as Asked
  if (!overrideAccess && !(await collection.config.access.create({ req }))) return args
  const { name, data } = req.file
  const picture = cleanedBefore(data) ?? (await takePicture(req, data))
  if ('words' in picture) throw refuseKnown(req, picture)
  uploads.set(req, picture)
  req.file.name = mediaFileName(picture)!
  req.file.data = picture.bytes
  req.file.size = picture.bytes.length
  req.file.mimetype = picture.mime
  return { ...args, data: { ...(args as { data?: object }).data, original: name, digest: picture.digest } }
}

type Asked = {
  collection: { config: { access: { create: (args: { req: PayloadRequest }) => unknown } } }
  overrideAccess?: boolean
}

/** Writes the file, and into its row what it is: what was sent with the upload says nothing. */
export const storeFile: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const picture = uploads.get(req)
  if (!picture) throw notAllowed(req, 422, { zh: '请选择一张图片。', en: 'Choose a picture.' })
  uploads.delete(req)
  await storePicture(req, picture)
  const { digest, mime, bytes, width, height } = picture
  return { ...data, digest, filename: mediaFileName(picture)!, mimeType: mime, filesize: bytes.length, width, height }
}
