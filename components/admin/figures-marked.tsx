// A passage with its figures underlined. They come in reading order, so each is looked for after the one before it.
import type { ReactNode } from 'react'

type Props = { text: string; figures: { words: string; label: string }[] }

export const FiguresMarked = ({ text, figures }: Props) => {
  const pieces: ReactNode[] = []
  let from = 0
  for (const { words, label } of figures) {
    const at = text.indexOf(words, from)
    if (at < 0) continue
    pieces.push(text.slice(from, at), <span key={at} className="desk-figure" title={label}>{words}</span>)
    from = at + words.length
  }
  return <>{pieces}{text.slice(from)}</>
}
