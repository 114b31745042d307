// One line of time: what was saved and what was done, newest first, in a form that compares any two texts of it.
import { Link } from '@payloadcms/ui'
import type { Moment } from '@/desk/history/contract'
import type { Language } from '@/domain/manuscript'
import { formatDate } from '../ui/format-date'
import { say } from '../ui/messages'
import { HISTORY } from './messages'
import { momentWords, noteWords } from './sentences'

export type Names = ReadonlyMap<string, string>

const atOf = (moment: Moment): string => (moment.kind === 'sitting' ? moment.to : moment.at)

/** What the texts of a history are called, by their points. */
export const pointNames = (moments: readonly Moment[], language: Language, timeZone: string): Names =>
  new Map(
    moments.flatMap((moment) => {
      if (moment.point === null) return []
      const name =
        moment.kind === 'deed'
          ? say(HISTORY.edition, language, { n: moment.edition })
          : say(HISTORY.save, language, { person: moment.person, time: formatDate(moment.to, language, timeZone) })
      return [[moment.point, name] as const]
    }),
  )

type Props = {
  moments: readonly Moment[]
  chosen: { from: string; to: string }
  address: string
  names: Names
  language: Language
  timeZone: string
}

const Choice = ({
  side,
  point,
  name,
  chosen,
  language,
}: {
  side: 'from' | 'to'
  point: string
  name: string
  chosen: string
  language: Language
}) => (
  <label className="history-choice">
    <input
      type="radio"
      name={side}
      value={point}
      defaultChecked={chosen === point}
      aria-label={say(side === 'from' ? HISTORY.chooseOlder : HISTORY.chooseNewer, language, { name })}
    />
    <span aria-hidden="true">{(side === 'from' ? HISTORY.older : HISTORY.newer)[language]}</span>
  </label>
)

export const MomentList = ({ moments, chosen, address, names, language, timeZone }: Props) => {
  const points = moments.flatMap(({ point }) => point ?? [])
  /** The text before this one on the line; the first has none. */
  const before = (point: string): string | undefined => points[points.indexOf(point) + 1]
  return (
    <form method="get" action={address} className="history-line">
      <p className="desk-why">{HISTORY.hint[language]}</p>
      <ol>
        {moments.map((moment, index) => {
          const { point } = moment
          const name = point === null ? '' : names.get(point)!
          const note = moment.kind === 'deed' ? noteWords(moment, language) : null
          const isRefused = moment.kind === 'deed' && moment.reason !== null
          return (
            <li
              key={index}
              className={`history-moment history-moment--${moment.kind}${isRefused ? ' history-moment--refused' : ''}${moment.kind === 'deed' && point ? ' history-moment--edition' : ''}`}
            >
              <div className="history-said">
                <p className="history-sentence">
                  <strong>{moment.person}</strong> {momentWords(moment, language)}
                </p>
                {note && <blockquote>{note}</blockquote>}
                <p className="history-when">
                  <time dateTime={atOf(moment)}>{formatDate(atOf(moment), language, timeZone)}</time>
                  {moment.kind === 'sitting' && moment.saves > 1 && (
                    <> · {say(HISTORY.saves, language, { n: moment.saves })}</>
                  )}
                  {point !== null && before(point) !== undefined && (
                    <Link
                      href={`${address}?from=${before(point)}&to=${point}`}
                      prefetch={false}
                      aria-label={say(HISTORY.changesOf, language, { name })}
                    >
                      {HISTORY.changes[language]}
                    </Link>
                  )}
                </p>
              </div>
              {point !== null && points.length > 1 && (
                <div className="history-choices">
                  <Choice side="from" point={point} name={name} chosen={chosen.from} language={language} />
                  <Choice side="to" point={point} name={name} chosen={chosen.to} language={language} />
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {points.length > 1 && (
        <p className="history-compare">
          <button type="submit" className="desk-button">
            {HISTORY.compare[language]}
          </button>
        </p>
      )}
    </form>
  )
}
