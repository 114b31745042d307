// Figures that came, went or read otherwise: old and new side by side.
import { PREVIEW_MESSAGES } from '@/components/site/messages/preview'
import type { FigureDifference } from '@/domain/compare'
import type { Language } from '@/domain/manuscript'
import { REVIEW } from './messages'

const side = (words: string | null, value: string | null, other: string | null): string =>
  words === null ? '—' : words === other ? `${words} (${value ?? ''})` : words

export const FiguresTurned = ({ figures, language }: { figures: readonly FigureDifference[]; language: Language }) => {
  const turned = figures.filter(({ words, value }) => words.from !== words.to || value.from !== value.to)
  if (turned.length === 0) return null
  return (
    <table className="review-turned">
      <caption>{REVIEW.figuresTurned[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{PREVIEW_MESSAGES[language].figures}</th>
          <th scope="col">{REVIEW.was[language]}</th>
          <th scope="col">{REVIEW.is[language]}</th>
        </tr>
      </thead>
      <tbody>
        {turned.map(({ metric, label, words, value }) => (
          <tr key={metric}>
            <th scope="row">{label}</th>
            <td>{side(words.from, value.from, words.to)}</td>
            <td>{side(words.to, value.to, words.from)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
