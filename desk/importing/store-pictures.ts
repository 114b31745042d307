// The pictures of an imported document go to the library as if they had been uploaded: cleaned, named by their bytes,
// each once. That is done before the article's transaction; one that stays without an article harms nobody.
import type { PayloadRequest } from 'payload'
import type { SetAside } from '@/domain/importing/draft'
import type { Picture } from '@/domain/importing/pictures'
import type { Block } from '@/domain/text'
import type { EditorNode } from '../manuscript/editor-state'
import { keepPicture } from '../saving/upload'
import type { Marked } from './marked'

/** By key: the row in the library, and what the document says that it shows. */
export type Stored = ReadonlyMap<string, { media: string; alt: string }>

/** One that cannot be decoded is listed and left out; that it cannot be written to the disk refuses the import. */
export const storePictures = async (
  req: PayloadRequest,
  pictures: readonly Picture[],
): Promise<{ stored: Stored; lost: SetAside[] }> => {
  const stored = new Map<string, { media: string; alt: string }>()
  const lost: SetAside[] = []
  for (const { key, bytes, name, alt } of pictures) {
    const media = await keepPicture(req, Buffer.from(bytes), name)
    if (media === null) lost.push({ text: alt || name, reason: 'picture' })
    else stored.set(key, { media, alt: alt.slice(0, 500) })
  }
  return { stored, lost }
}

const inLibrary = (blocks: readonly Block[], stored: Stored): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.type !== 'image') return [block]
    const here = stored.get(block.media)
    return here ? [{ ...block, media: here.media }] : []
  })

/** The same texts with their pictures named by their rows; without those that could not be kept. */
export const withStored = ({ title, summary, lead, sections }: Marked, stored: Stored): Marked => ({
  title,
  summary: { ...summary, body: inLibrary(summary.body, stored) },
  lead: { ...lead, body: inLibrary(lead.body, stored) },
  sections: sections.map((section) => ({ ...section, body: inLibrary(section.body, stored) })),
})

/** Gives the pictures of a text the alternatives that their document has. */
export const describePictures = (node: EditorNode, stored: Stored): void => {
  const alts = new Map([...stored.values()].map(({ media, alt }) => [media, alt]))
  const alt = node.type === 'upload' ? alts.get(String(node.value)) : undefined
  if (alt) node.fields = { ...(node.fields as object), alt }
  for (const child of node.children ?? []) describePictures(child, stored)
}
