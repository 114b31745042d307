// A Word file with everything in it that the converter does not know made plain: fields, ruby, equations, automatic
// numbers, font signs; hidden words are out. What is left out by that, or never was text, is listed.
import type { SetAside } from '../draft'
import { Unreadable } from '../unreadable'
import { bytesOf, parsed } from '../xml'
import type { Parts } from '../zip'
import { aroundText } from './around'
import { withoutHidden } from './hidden'
import { inWords } from './inline'
import { NUMBERING, withNumbers } from './numbering'
import { namesIn } from './package'
import { revisionsOf } from './revisions'
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
  for (const name of [names.document, names.footnotes, names.endnotes]) {
    const root = parsed(parts, name)
    if (!root) continue
    const words = withSigns(inWords(withoutHidden(root, styles, asides), asides))
    plain.set(name, bytesOf(withNumbers(words, numbering, styles)))
  }
  if (numbering) plain.set(names.numbering, bytesOf(NUMBERING))
  return { parts: plain, asides: [...asides, ...aroundText(parts, names.comments, document)] }
}
