// The number of a note where it is called, with a link to its words.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { MESSAGES } from '../messages/reader-pages'
import { noteAnchors, type Note, type Notes } from './numbered-notes'

export const NoteMark = ({ node, notes, language }: { node: Note; notes: Notes; language: Language }): ReactElement => {
  const number = notes.get(node) ?? 0
  const { note, mark } = noteAnchors(number)
  return (
    <sup className="note-mark">
      <a href={`#${note}`} id={mark} role="doc-noteref" aria-label={MESSAGES[language].note(number)}>
        {language === 'zh' ? `〔${number}〕` : `[${number}]`}
      </a>
    </sup>
  )
}
