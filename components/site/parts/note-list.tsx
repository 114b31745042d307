// The words of the notes, under the text, each with a link back to where it is called.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { MESSAGES } from '../messages/reader-pages'
import { InlineText } from './inline-text'
import type { Figures } from './numbered-figures'
import { noteAnchors, type Notes } from './numbered-notes'

export const NoteList = ({
  notes,
  figures,
  language,
}: {
  notes: Notes
  figures: Figures
  language: Language
}): ReactElement | null => {
  if (notes.size === 0) return null
  const words = MESSAGES[language]
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes">{words.notes}</h2>
      <ol>
        {[...notes].map(([node, number]) => {
          const { note, mark } = noteAnchors(number)
          return (
            <li key={number} id={note}>
              <InlineText nodes={node.children} figures={figures} notes={notes} language={language} />{' '}
              <a className="back" href={`#${mark}`} role="doc-backlink" aria-label={words.backToNote(number)}>
                ↩
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
