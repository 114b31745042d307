// What goes into the library before a story is written: its picture, described, and the files that go with it.
import type { Payload } from 'payload'
import sharp from 'sharp'
import { rows } from '@/database/rows'
import { storeDocument } from '@/desk/attachments/take-document'
import { describePictures, type Stored } from '@/desk/importing/store-pictures'
import type { EditorNode } from '@/desk/manuscript/editor-state'
import { inTransaction, type Actor } from '@/desk/request/transaction'
import { keepPicture } from '@/desk/saving/upload'
import { attachmentText } from '@/domain/attachments'
import { PICTURE, type Story } from './story-type'

type Dressed = { text: Partial<Story['text']>; finish: (article: string) => Promise<void> }

const pictureOf = async (payload: Payload, editor: Actor, { picture }: Story): Promise<Stored> => {
  if (!picture) return new Map()
  const bytes = await sharp(Buffer.from(picture.svg)).png().toBuffer()
  const media = await inTransaction(payload, editor, (req) => keepPicture(req, bytes, picture.name))
  return new Map([[PICTURE, { media: media!, alt: picture.alt }]])
}

/** The story's text with the rows of the library in it, and what is said of them once the article is there. */
export const dress = async (payload: Payload, editor: Actor, story: Story): Promise<Dressed> => {
  const stored = await pictureOf(payload, editor, story)
  const media = stored.get(PICTURE)?.media
  const sections = story.text.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((one) =>
      typeof one !== 'string' && one.type === 'image' && media ? { ...one, media } : one,
    ),
  }))
  const lines: { document: string; title: string }[] = []
  for (const { name, title, bytes } of story.attachments ?? [])
    lines.push({ document: (await storeDocument(payload, editor, { name, bytes: Buffer.from(bytes) })).id, title })
  const finish = (article: string): Promise<void> =>
    inTransaction(payload, editor, async (req) => {
      const how = { req, overrideAccess: false, depth: 0 } as const
      if (media)
        for (const { id, body } of await rows(req, 'sections', { article: { equals: article } })) {
          if (!body) continue
          const described = structuredClone(body)
          describePictures(described.root as EditorNode, stored)
          await payload.update({ ...how, collection: 'sections', id, data: { body: described } })
        }
      if (lines.length > 0)
        await payload.update({
          ...how,
          collection: 'articles',
          id: article,
          data: { attachments: attachmentText(lines) },
        })
    })
  return { text: { sections }, finish }
}
