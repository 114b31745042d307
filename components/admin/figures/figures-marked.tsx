// Passages with their figures underlined. Figures come in reading order, so each is looked for after the one before it.
import type { ReactNode } from 'react'
import type { FoundFigure } from '@/desk/importing/contract'

const marked = (text: string, figures: FoundFigure[]): ReactNode[] => {
  const pieces: ReactNode[] = []
  let from = 0
  while (figures[0]) {
    const { words, label } = figures[0]
    const at = text.indexOf(words, from)
    if (at < 0) break
    figures.shift()
    pieces.push(
      text.slice(from, at),
      <span key={at} className="desk-figure" title={label}>
        {words}
      </span>,
    )
    from = at + words.length
  }
  return [...pieces, text.slice(from)]
}

export const FiguresMarked = ({ passages, figures }: { passages: string[]; figures: FoundFigure[] }) => {
  const left = [...figures]
  return (
    <>
      {passages.map((text, index) => (
        <p key={index}>{marked(text, left)}</p>
      ))}
    </>
  )
}
