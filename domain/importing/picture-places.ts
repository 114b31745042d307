// Pictures stand in the text where they stood in the document: their captions beside them, their place by the words
// before them. While a document is judged they are out of the way, since a picture says nothing of its structure.
import { foldMarks } from '@/domain/vocabulary/folding'
import type { Block } from '../text'
import { isCaption } from './captions'
import type { Draft } from './draft'
import { blockWords, type Passage } from './passage'

type Image = Extract<Block, { type: 'image' }>

/** A picture with the passage it stands behind; null at the document's head. */
export type PlacedImage = { image: Image; after: Passage | null }

const NUMBERED = /^(?:图\s?[一二三四五六七八九十\d]|Fig(?:ure|\.)?\s?\d)/i

/** A line that says what a picture shows. */
const saysWhat = (passage: Passage | undefined): passage is Passage => {
  if (!passage || passage.block.type !== 'paragraph' || passage.role === 'chrome') return false
  const words = foldMarks(passage.text).trim()
  return passage.role === 'caption' || NUMBERED.test(words) || isCaption(words)
}

const MOST_CAPTION = 500

export const withoutPictures = (passages: readonly Passage[]): { passages: Passage[]; images: PlacedImage[] } => {
  const others: Passage[] = []
  const images: PlacedImage[] = []
  for (let at = 0; at < passages.length; at += 1) {
    const passage = passages[at]!
    if (passage.block.type !== 'image') {
      others.push(passage)
      continue
    }
    const next = passages[at + 1]
    const hasCaption = saysWhat(next) && next.text.length <= MOST_CAPTION
    images.push({
      image: { ...passage.block, caption: hasCaption ? next.text : passage.block.caption },
      after: others.at(-1) ?? null,
    })
    if (hasCaption) at += 1
  }
  return { passages: others, images }
}

/** A place in one of the texts of a draft: its lead is the first. */
type Spot = { text: number; at: number }

const textsOf = ({ lead, sections }: Draft): Block[][] => [lead, ...sections.map(({ body }) => body)]

/** Behind which block a passage came to stand; null where it is none of the text. */
const spotOf = (draft: Draft, passage: Passage | null): Spot | null => {
  if (!passage) return null
  const texts = textsOf(draft)
  for (const [text, blocks] of texts.entries()) {
    const at = blocks.indexOf(passage.block)
    if (at >= 0) return { text, at: at + 1 }
    const heading = draft.sections[text - 1]?.heading ?? ''
    // A heading, or a passage that begins with one.
    if (heading === '' || !passage.text.slice(0, heading.length + 12).includes(heading)) continue
    const rest = blocks[0] ? blockWords(blocks[0]).join('\n') : ''
    return { text, at: rest && passage.text.endsWith(rest) ? 1 : 0 }
  }
  return null
}

/** Puts the pictures back into the text; one whose neighbours are no text opens the lead. */
export const placePictures = (draft: Draft, images: readonly PlacedImage[]): Draft => {
  if (images.length === 0) return draft
  const placed = {
    ...draft,
    lead: [...draft.lead],
    sections: draft.sections.map((section) => ({ ...section, body: [...section.body] })),
  }
  const texts = textsOf(placed)
  let last: Spot = { text: 0, at: 0 }
  let lastAfter: Passage | null | undefined
  for (const { image, after } of images) {
    const spot: Spot = (after === lastAfter ? { ...last, at: last.at + 1 } : spotOf(placed, after)) ?? {
      text: 0,
      at: 0,
    }
    texts[spot.text]!.splice(spot.at, 0, image)
    ;[last, lastAfter] = [spot, after]
  }
  return placed
}
