// On the dashboard: indicators that wait for a second person.
import { Link } from '@payloadcms/ui'
import type { IndicatorQueue } from '@/desk/queues/indicators'
import type { Language } from '@/domain/manuscript'
import { CONFIRMATION } from '../indicators/messages'
import { listed } from '../ui/format-date'
import { say } from '../ui/messages'

export const IndicatorList = ({
  queue: { total, indicators },
  admin,
  language,
}: {
  queue: IndicatorQueue
  admin: string
  language: Language
}) => (
  <section>
    <h3>
      {CONFIRMATION.queue[language]} <span className="desk-count">{total}</span>
    </h3>
    <ul>
      {indicators.map(({ id, name, proposers, isOwn }) => (
        <li key={id} className="desk-turn__task">
          <Link href={`${admin}/collections/indicators/${id}`} prefetch={false}>
            {name}
          </Link>
          <span className="desk-quiet">
            {isOwn
              ? CONFIRMATION.own[language]
              : say(CONFIRMATION.by, language, { names: listed(proposers, language) })}
          </span>
        </li>
      ))}
    </ul>
    {total > indicators.length && (
      <Link href={`${admin}/collections/indicators?where[state][equals]=proposed`} prefetch={false}>
        {CONFIRMATION.all[language]}
      </Link>
    )}
  </section>
)
