// What became of a text, word by word. Said by underline and strike as well as by colour.
import { wordChanges } from '@/domain/word-changes'

export const WordDifference = ({ before, after }: { before: string; after: string }) => (
  <span className="desk-difference">
    {wordChanges(before, after).map(({ kind, text }, index) =>
      kind === 'added' ? (
        <ins key={index}>{text}</ins>
      ) : kind === 'removed' ? (
        <del key={index}>{text}</del>
      ) : (
        <span key={index}>{text}</span>
      ),
    )}
  </span>
)
