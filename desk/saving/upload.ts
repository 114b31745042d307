// POST /api/media: an uploaded picture is cleaned before a transaction is open, since that takes time. One that is in
// the library already is answered with its row, and heals its file where that was damaged or gone.
import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { mediaTrouble, storeMedia } from '@/database/media-files'
import { row, type Row } from '@/database/rows'
import { imageMimeOf } from '@/domain/media'
import { requireActor, answer } from '../request/endpoint'
import { languageOf, notAllowed, refused } from '../request/refusal-answer'
import { cleanPicture, digestOf, NoPicture, type Picture } from './clean-picture'

const MOST_BYTES = 20 * 1024 * 1024
const KNOWN_MESSAGES = {
  zh: '这张图片已在媒体库中，请直接选用。',
  en: 'This very picture is in the library already; choose it there.',
}
const HEALED_MESSAGES = {
  zh: '这张图片已在媒体库中；它的文件曾缺失或损坏，现已修复。',
  en: 'This picture is in the library already; its file was missing or damaged, and is whole again.',
}

type Known = { row: Row<'media'>; words: typeof KNOWN_MESSAGES }
type Taken = Picture | Known

/** Writes the bytes of a picture, or says in a sentence that they could not be kept. */
export const storePicture = async (
  req: PayloadRequest,
  { bytes, ...file }: Pick<Picture, 'digest' | 'mime' | 'bytes'>,
) => {
  try {
    await storeMedia(file, bytes)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `Picture ${file.digest} could not be written` })
    throw notAllowed(req, 503, {
      zh: '图片无法写入磁盘（可能已满），没有保存。请联系管理员，稍后再传。',
      en: 'The picture could not be written to the disk (it may be full), and was not saved. Tell your administrator, and try again later.',
    })
  }
}

const knownOf = async (
  req: PayloadRequest,
  picture: Pick<Picture, 'digest' | 'mime' | 'bytes'>,
): Promise<Known | null> => {
  const found = await row(req, 'media', { digest: { equals: picture.digest } })
  if (!found) return null
  if ((await mediaTrouble(picture)) === null) return { row: found, words: KNOWN_MESSAGES }
  await storePicture(req, picture)
  return { row: found, words: HEALED_MESSAGES }
}

/** The clean picture of these bytes, or the one in the library that it is. For those who may upload: it writes. */
export const takePicture = async (req: PayloadRequest, bytes: Buffer): Promise<Taken> => {
  if (bytes.length > MOST_BYTES)
    throw notAllowed(req, 422, { zh: '文件超过 20 MB。', en: 'The file is larger than 20 MB.' })
  // A file taken from our own site or backup has been cleaned: its very bytes are what a row may be waiting for.
  const mime = imageMimeOf(bytes)
  const asIs = mime && (await knownOf(req, { digest: digestOf(bytes), mime, bytes }))
  if (asIs) return asIs
  const picture = await cleanPicture(bytes).catch((error: unknown) => {
    throw error instanceof NoPicture ? notAllowed(req, 422, error.words) : error
  })
  return (await knownOf(req, picture)) ?? picture
}

export const refuseKnown = (req: PayloadRequest, { row: { id }, words }: Known) =>
  notAllowed(req, 409, words, { id: String(id) })

type Upload = { name: string; data: Buffer; size: number; mimetype: string }

/** Writes a clean picture into the library. @throws where somebody else did at the same moment */
const made = async (req: PayloadRequest, taken: Picture, sent: Upload) => {
  const file = { ...sent, data: taken.bytes, size: taken.bytes.length, mimetype: taken.mime }
  cleaned.set(file.data, taken)
  return req.payload.create({ collection: 'media', data: {}, file, depth: 0, req, overrideAccess: false })
}

/**
 * The id of the library's row for a picture that came with a document; null where it cannot be decoded. @throws 503
 * where the disk does not take it
 */
export const keepPicture = async (req: PayloadRequest, data: Buffer, name: string): Promise<string | null> => {
  const taken = await takePicture(req, data).catch((error: unknown) => {
    if (error instanceof APIError && error.status === 422) return null
    throw error
  })
  if (taken === null) return null
  if ('words' in taken) return String(taken.row.id)
  try {
    return String((await made(req, taken, { name, data, size: data.length, mimetype: taken.mime })).id)
  } catch (error) {
    const theirs = await knownOf(req, taken)
    if (theirs === null) throw error
    return String(theirs.row.id)
  }
}

const answerKnown = async (req: PayloadRequest, { row: { id }, words }: Known): Promise<Response> => {
  const doc = await req.payload.findByID({ collection: 'media', id, depth: 0, req, overrideAccess: false })
  return answer(req, { doc, message: words[languageOf(req)] })
}

const upload = async (req: PayloadRequest): Promise<Response> => {
  const { user } = requireActor(req)
  if (!user.roles.includes('editor')) throw refused(req, { kind: 'forbidden', reason: 'role' })
  await addDataAndFileToRequest(req)
  if (!req.file) throw notAllowed(req, 422, { zh: '请选择一张图片。', en: 'Choose a picture.' })
  const taken = await takePicture(req, req.file.data)
  if ('words' in taken) return answerKnown(req, taken)
  try {
    const doc = await made(req, taken, req.file)
    return answer(req, { doc, message: { zh: '图片已上传。', en: 'The picture is uploaded.' }[languageOf(req)] }, 201)
  } catch (error) {
    // Somebody uploaded the same picture at the same moment: theirs is the one.
    const theirs = await knownOf(req, taken)
    if (theirs === null) throw error
    return answerKnown(req, theirs)
  }
}

const cleaned = new WeakMap<Buffer, Picture>()
/** What was cleaned just now, by its bytes. */
export const cleanedBefore = (bytes: Buffer): Picture | undefined => cleaned.get(bytes)

export const uploadEndpoint: Endpoint = { method: 'post', path: '/', handler: upload }
