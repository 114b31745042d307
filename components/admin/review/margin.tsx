'use client'
// The margin of the sheet: changes, figures, checks, one at a time. On a phone it is a bar at the bottom of the window,
// whose buttons open it over the sheet.
import type { ReactNode } from 'react'
import type { Language } from '@/domain/manuscript'
import { REVIEW } from './messages'

const PANELS = ['changes', 'figures', 'checks'] as const
export type PanelName = (typeof PANELS)[number]

type Props = {
  open: PanelName | null
  /** Somebody opened it: beside a sheet it stands open from the start, over one it does not. */
  isChosen: boolean
  /** It stands beside the sheet, where nothing is gained by folding it away. */
  isBeside: boolean
  choose: (panel: PanelName | null) => void
  counts: Record<PanelName, string>
  language: Language
  /** The switch of what the sheet is compared with. */
  bases: ReactNode
  children: ReactNode
}

export const Margin = ({ open, isChosen, isBeside, choose, counts, language, bases, children }: Props) => (
  <aside className={`review-margin${isChosen ? ' review-margin--chosen' : ''}`} aria-label={REVIEW.margin[language]}>
    <fieldset className="review-panels" aria-label={REVIEW.margin[language]}>
      {PANELS.map((panel) => (
        <button
          key={panel}
          type="button"
          aria-pressed={open === panel}
          className="review-panel-name"
          onClick={() => choose(open === panel && !isBeside ? null : panel)}
        >
          {REVIEW[panel][language]} <span className="review-count">{counts[panel]}</span>
        </button>
      ))}
    </fieldset>
    {open && (
      <div className="review-panel">
        {open === 'changes' && bases}
        {children}
        <button type="button" className="desk-button review-close" onClick={() => choose(null)}>
          {REVIEW.close[language]}
        </button>
      </div>
    )}
  </aside>
)
