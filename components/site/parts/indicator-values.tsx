// The published values of an indicator as a table: each with its period, its release and edition, and what it read before.
import type { ReactElement } from 'react'
import { releaseHref } from '@/site/addresses'
import type { Frame, IndicatorValue } from '@/site/types'
import { INDICATOR_WORDS } from '../messages/indicator'
import { CHANGE_WORDS, FIGURE_WORDS, WORDS } from '../messages/release'
import { When } from './dates'
import { directed, periodOf } from './figure-text'

type Props = { frame: Frame; value: IndicatorValue; withScope: boolean }

const Row = ({ frame, value: { observation, earlier, release }, withScope }: Props): ReactElement => {
  const { language } = frame
  const words = INDICATOR_WORDS[language]
  const own = release.language
  const lang = own === language ? undefined : WORDS[own].tag
  return (
    <tr>
      <th scope="row" lang={lang}>
        {periodOf(observation, own) || <span className="aside">{words.noPeriod}</span>}
      </th>
      <td className="reading" data-label={words.value} lang={lang}>
        <data value={observation.value}>{directed(observation, own)}</data>
        {earlier.map((one) => (
          <span key={one.edition} className="aside" lang={lang && WORDS[language].tag}>
            {words.corrected}
            {words.colon}
            <del>{directed(one, own)}</del> {CHANGE_WORDS[language].became} <ins>{directed(one.became, own)}</ins>{' '}
            {FIGURE_WORDS[language].inEdition(one.replacedIn)}
          </span>
        ))}
      </td>
      {withScope && (
        <td className="scope" data-label={words.scope} lang={lang}>
          {observation.scope}
        </td>
      )}
      <td className="stated" data-label={words.release}>
        <a href={releaseHref(release.slug)} lang={lang}>
          {release.title}
        </a>
        <span className="aside">
          {WORDS[language].edition(observation.edition)} ·{' '}
          <When at={observation.publishedAt} timeZone={frame.timeZone} language={language} as="day" />
        </span>
      </td>
    </tr>
  )
}

export const IndicatorValues = ({
  frame,
  values,
}: {
  frame: Frame
  values: readonly IndicatorValue[]
}): ReactElement => {
  const words = INDICATOR_WORDS[frame.language]
  const withScope = values.some(({ observation }) => observation.scope !== null)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.value}</th>
          {withScope && <th scope="col">{words.scope}</th>}
          <th scope="col">{words.release}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <Row
            key={`${value.observation.article} ${value.observation.metric}`}
            frame={frame}
            value={value}
            withScope={withScope}
          />
        ))}
      </tbody>
    </table>
  )
}
