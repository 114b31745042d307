// The way from a withdrawn release to the one that replaces it.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { releaseHref } from '@/site/addresses'
import type { ReleaseLink, SiteContext } from '@/site/types'
import { OUTCOME_MESSAGES } from '../messages/outcome'
import { MESSAGES } from '../messages/reader-pages'
import { HeadlineText } from './headline-text'

type Props = { link: ReleaseLink; language: Language; names: SiteContext['names'] }

export const Replacement = ({ link, language, names }: Props): ReactElement => (
  <p className="replacement">
    <span className="label">{OUTCOME_MESSAGES[language].replacedBy}</span>{' '}
    <a href={releaseHref(link.slug)} lang={link.language === language ? undefined : MESSAGES[link.language].tag}>
      <HeadlineText text={link.title} language={link.language} names={names} />
    </a>
  </p>
)
