// A Word file with everything in it that the converter does not know made plain: fields, ruby, equations, automatic
// numbers, font signs; hidden words are out. What is left out by that, or never was text, is listed.
import type { SetAside } from '../draft'
import { Unreadable } from '../unreadable'
import { bytesOf, parsed, type Xml } from '../xml'
import type { Parts } from '../zip'
import { aroundText, lonelyNotes } from './around'
import { withoutHidden } from './hidden'
import { inWords } from './inline'
import { NUMBERING, withNumbers } from './numbering'
import { namesIn } from './package'
import { accepted, revisionsOf } from './revisions'
import { stylesOf } from './styles'
import { withSigns } from './symbols'

/** Throws Unreadable where this is no Word file. */
export const plainWord = (parts: Parts): { parts: Parts; asides: SetAside[] } => {
  const names = namesIn(parts)
  const document = parsed(parts, names.document)
  if (!document) throw new Unreadable(parts.has(names.document) ? 'word' : 'binary')
  const styles = stylesOf(parts, names.styles)
  const numbering = parsed(parts, names.numbering)
  const asides: SetAside[] = [...revisionsOf(document)]
  const plain = new Map(parts)
  const read = new Map<string, Xml>()
  for (const name of [names.document, names.footnotes, names.endnotes]) {
    const root = parsed(parts, name)
    if (!root) continue
    const words = withSigns(inWords(withoutHidden(accepted(root), styles, asides), asides))
    read.set(name, words)
    plain.set(name, bytesOf(withNumbers(words, numbering, styles)))
  }
  const text = read.get(names.document)
  if (text)
    asides.push(
      ...lonelyNotes(read.get(names.footnotes) ?? null, text, 'w:footnoteReference'),
      ...lonelyNotes(read.get(names.endnotes) ?? null, text, 'w:endnoteReference'),
    )
  if (numbering) plain.set(names.numbering, bytesOf(NUMBERING))
  return { parts: plain, asides: [...asides, ...aroundText(parts, names.comments, document)] }
}
