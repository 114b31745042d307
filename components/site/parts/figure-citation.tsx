// The line by which a figure is cited: who published it, in which text and edition, and the address that stays.
import type { ReactElement } from 'react'
import { figureHref } from '@/site/addresses'
import type { PreviewView, SiteContext } from '@/site/types'
import { FIGURE_MESSAGES } from '../messages/figures'
import { dayWords } from './dates'

type Props = { site: SiteContext; view: PreviewView; number: number; source: string }

export const FigureCitation = ({ site, view, number, source }: Props): ReactElement => {
  const { language, issuer, title } = view.manuscript
  const words = FIGURE_MESSAGES[language]
  const on = dayWords(view.publishedAt ?? '', site.timeZone, language)
  const address = figureHref(view.slug, number)
  return (
    <>
      {words.citation({ issuer, title, edition: view.edition, on, source })}
      {language === 'zh' ? '' : ' '}
      <a href={address}>
        {site.origin}
        {address}
      </a>
    </>
  )
}
