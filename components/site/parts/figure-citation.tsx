// The line by which a figure is cited: who published it, in which text and edition, and the address that stays.
import type { ReactElement } from 'react'
import { figureHref } from '@/site/addresses'
import type { PreviewView, SiteContext } from '@/site/types'
import { FIGURE_MESSAGES } from '../messages/figures'
import { dayWords } from './dates'

type Cited = Pick<PreviewView, 'manuscript' | 'slug' | 'edition' | 'publishedAt'>
type Props = { site: SiteContext; view: Cited; number: number; source: string }

/** Without the address. */
export const citationWords = ({ site, view, source }: Omit<Props, 'number'>): string => {
  const { language, issuer, title } = view.manuscript
  const on = dayWords(view.publishedAt ?? '', site.timeZone, language)
  return FIGURE_MESSAGES[language].citation({ issuer, title, edition: view.edition, on, source })
}

export const FigureCitation = ({ site, view, number, source }: Props): ReactElement => {
  const address = figureHref(view.slug, number)
  return (
    <>
      {citationWords({ site, view, source })}
      {view.manuscript.language === 'zh' ? '' : ' '}
      <a href={address}>
        {site.origin}
        {address}
      </a>
    </>
  )
}
