// Images of a manuscript point to files by digest: where a file lies, or what its row's id is, changes no fingerprint.
import type { PayloadRequest } from 'payload'
import { mediaTrouble } from '@/database/media-files'
import { rows } from '@/database/rows'
import type { Manuscript } from '@/domain/manuscript'
import type { Block } from '@/domain/text'
import type { ImageUse } from './from-editor'

type Body = { blocks: Block[]; images: ImageUse[] }

/** `damaged`: the bodies with a picture whose file is not there, or does not have its digest. */
export const pinImages = async (
  req: PayloadRequest,
  bodies: readonly Body[],
): Promise<{ media: Manuscript['media']; blocks: Block[][]; damaged: boolean[] }> => {
  const uses = bodies.flatMap(({ images }) => images)
  if (uses.length === 0) return { media: [], blocks: bodies.map(({ blocks }) => blocks), damaged: [] }
  const docs = await rows(req, 'media', { id: { in: [...new Set(uses.map((use) => use.media))] } })
  const files = new Map(docs.map((file) => [String(file.id), file]))
  const digestOf = (id: string) => files.get(id)?.digest ?? ''
  const media = new Map(
    uses.map(({ media: id, alt }) => {
      const file = files.get(id)
      return [
        digestOf(id),
        {
          digest: digestOf(id),
          mime: file?.mimeType ?? '',
          width: file?.width ?? null,
          height: file?.height ?? null,
          alt,
        },
      ] as const
    }),
  )
  const blocks = bodies.map((body) =>
    body.blocks.map((block): Block => (block.type === 'image' ? { ...block, media: digestOf(block.media) } : block)),
  )
  const broken = new Set<string>()
  for (const file of media.values()) if ((await mediaTrouble(file)) !== null) broken.add(file.digest)
  const damaged = bodies.map(({ images }) => images.some((use) => broken.has(digestOf(use.media))))
  return { media: [...media.values()], blocks, damaged }
}
