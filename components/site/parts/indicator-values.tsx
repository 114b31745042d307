// The published values of an indicator as a table: each with its period, its release and edition, and what it read
// before.
import type { ReactElement } from 'react'
import { releaseHref } from '@/site/addresses'
import type { SiteContext, IndicatorValue } from '@/site/types'
import { FIGURE_MESSAGES } from '../messages/figures'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { CHANGE_MESSAGES, MESSAGES } from '../messages/reader-pages'
import { When } from './dates'
import { directed, periodOf } from './figure-text'

type Props = { site: SiteContext; value: IndicatorValue; withScope: boolean }

const Row = ({ site, value: { observation, earlier, release }, withScope }: Props): ReactElement => {
  const { language } = site
  const words = INDICATOR_MESSAGES[language]
  const own = release.language
  const lang = own === language ? undefined : MESSAGES[own].tag
  return (
    <tr>
      <th scope="row" lang={lang}>
        {periodOf(observation, own) || <span className="aside">{words.noPeriod}</span>}
      </th>
      <td className="reading" data-label={words.value} lang={lang}>
        <data value={observation.value}>{directed(observation, own)}</data>
        {earlier.map((one) => (
          <span key={one.edition} className="aside" lang={lang && MESSAGES[language].tag}>
            {words.corrected}
            {words.colon}
            <del>{directed(one, own)}</del> {CHANGE_MESSAGES[language].became} <ins>{directed(one.became, own)}</ins>{' '}
            {FIGURE_MESSAGES[language].inEdition(one.replacedIn)}
          </span>
        ))}
      </td>
      {withScope && (
        <td className="scope" data-label={words.subject} lang={lang}>
          {observation.subject}
        </td>
      )}
      <td className="stated" data-label={words.release}>
        <a href={releaseHref(release.slug)} lang={lang}>
          {release.title}
        </a>
        <span className="aside">
          {MESSAGES[language].edition(observation.edition)} ·{' '}
          <When at={observation.publishedAt} timeZone={site.timeZone} language={language} as="day" />
        </span>
      </td>
    </tr>
  )
}

export const IndicatorValues = ({
  site,
  values,
}: {
  site: SiteContext
  values: readonly IndicatorValue[]
}): ReactElement => {
  const words = INDICATOR_MESSAGES[site.language]
  const withScope = values.some(({ observation }) => observation.subject !== null)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.value}</th>
          {withScope && <th scope="col">{words.subject}</th>}
          <th scope="col">{words.release}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <Row
            key={`${value.observation.article} ${value.observation.metric}`}
            site={site}
            value={value}
            withScope={withScope}
          />
        ))}
      </tbody>
    </table>
  )
}
