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

/** Behind which block of which section a passage came to stand; null where it is none of a section. */
const placeOf = (draft: Draft, passage: Passage | null): { section: number; at: number } | null => {
  if (!passage) return null
  for (const [section, { heading, body }] of draft.sections.entries()) {
    const at = body.indexOf(passage.block)
    if (at >= 0) return { section, at: at + 1 }
    // A heading, or a passage that begins with one.
    if (heading === '' || !passage.text.slice(0, heading.length + 12).includes(heading)) continue
    const [first] = body
    const rest = first ? blockWords(first).join('\n') : ''
    return { section, at: rest && passage.text.endsWith(rest) ? 1 : 0 }
  }
  return null
}

/** Puts the pictures into the sections; one of the lead opens the first section, since the lead holds words alone. */
export const placePictures = (draft: Draft, images: readonly PlacedImage[]): Draft => {
  if (images.length === 0) return draft
  const sections = draft.sections.map((section) => ({ ...section, body: [...section.body] }))
  const placed = { ...draft, sections }
  let last: { section: number; at: number } | null = null
  let lastAfter: Passage | null = null
  const homeless: Block[] = []
  for (const { image, after } of images) {
    const next: { section: number; at: number } | null = last && after === lastAfter ? { section: last.section, at: last.at + 1 } : placeOf(placed, after)
    if (next) sections[next.section]!.body.splice(next.at, 0, image)
    else homeless.push(image)
    ;[last, lastAfter] = [next, after]
  }
  if (homeless.length === 0) return placed
  const [first, ...others] = sections
  return {
    ...placed,
    sections: first
      ? [{ ...first, body: [...homeless, ...first.body] }, ...others]
      : [{ heading: '', marker: null, level: 1, body: homeless }],
  }
}
