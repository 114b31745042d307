// The parts of a Word file by what they are, found by the relations the file states, else by their usual names.
import { childrenNamed, parsed, value } from '../xml'
import type { Parts } from '../zip'

export type Names = Record<'document' | 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments', string>

const relations = (parts: Parts, name: string, folder: string): Map<string, string> => {
  const root = parsed(parts, name)
  return new Map(
    (root ? childrenNamed(root, 'Relationship') : []).flatMap((one) => {
      const target = value(one, 'Target') ?? ''
      const kind = (value(one, 'Type') ?? '').split('/').at(-1) ?? ''
      return target && value(one, 'TargetMode') !== 'External'
        ? [[kind, target.startsWith('/') ? target.slice(1) : folder + target] as const]
        : []
    }),
  )
}

export const namesIn = (parts: Parts): Names => {
  const document = relations(parts, '_rels/.rels', '').get('officeDocument') ?? 'word/document.xml'
  const cut = document.lastIndexOf('/') + 1
  const folder = document.slice(0, cut)
  const known = relations(parts, `${folder}_rels/${document.slice(cut)}.rels`, folder)
  const name = (kind: Exclude<keyof Names, 'document'>) => known.get(kind) ?? `word/${kind}.xml`
  return {
    document,
    styles: name('styles'),
    numbering: name('numbering'),
    footnotes: name('footnotes'),
    endnotes: name('endnotes'),
    comments: name('comments'),
  }
}
