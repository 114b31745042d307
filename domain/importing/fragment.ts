// A piece of a page or of a document, as somebody copied it: everything in it is text, in its order. Nothing is judged,
// so nothing is set aside, and no line becomes a title; headings begin sections.
import { emptyDraft, type Draft } from './draft'
import { fromHtml } from './from-html'
import { sectionsOf } from './lead-and-sections'
import { languageOf, type Passage } from './passage'
import { newAlbum } from './pictures'

const asText = (passage: Passage): Passage =>
  passage.role === 'title'
    ? { ...passage, role: 'heading', rank: 1 }
    : passage.role === 'chrome'
      ? { ...passage, role: 'text' }
      : passage

/** `html`: of a clipboard. A draft of lead, sections and pictures. @throws Unreadable */
export const readFragment = (html: string): Draft => {
  const { passages, pictures } = fromHtml(html, newAlbum())
  const { lead, sections } = sectionsOf(passages.map(asText), false)
  const words = passages.map(({ text }) => text).join('\n')
  return { ...emptyDraft(languageOf(words)), lead, sections, pictures: pictures ?? [] }
}
