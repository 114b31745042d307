// A text with its figures underlined, each with the name it will have. Figures come in reading order, so each is looked
// for after the one before it; those that were found are taken from the list.
import type { ReactNode } from 'react'
import type { FoundFigure } from '@/desk/importing/contract'

export const figuresMarked = (text: string, figures: FoundFigure[]): ReactNode => {
  const pieces: ReactNode[] = []
  let from = 0
  while (figures[0]) {
    const { words, label, period, doubt } = figures[0]
    const at = text.indexOf(words, from)
    if (at < 0) break
    figures.shift()
    pieces.push(
      text.slice(from, at),
      <span
        key={at}
        className={doubt === null ? 'desk-figure' : 'desk-figure desk-figure--doubtful'}
        title={[label, period, doubt].filter(Boolean).join(' · ')}
      >
        {words}
      </span>,
    )
    from = at + words.length
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  )
}
