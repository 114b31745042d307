// A task in plain words: what changed where, what was decided, and the way to the article that cites it.
import { Link } from '@payloadcms/ui'
import type { UIFieldServerComponent } from 'payload'
import type { ReactNode } from 'react'
import { TASK_MESSAGES } from '@/domain/messages'
import { formatDate } from '../ui/format-date'
import { languageOf } from '../ui/messages'
import { TASK, taskSentence, type Told } from './task-messages'

type Row = Told & {
  label?: string | null
  article?: string | null
  slug?: string | null
  state: keyof typeof TASK_MESSAGES
  reason?: string | null
  person?: string | null
  at: string
  closedAt?: string | null
}

export const TaskSummary: UIFieldServerComponent = async ({ data, payload, i18n }) => {
  const language = languageOf(i18n.language)
  const { label, article, slug, state, reason, person, at, closedAt, ...told } = data as Row
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const {
    docs: [citing],
  } = await payload.find({
    collection: 'articles',
    where: { id: { equals: article } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { title: true },
  })
  const part = (name: string, value: ReactNode) =>
    value && (
      <div className="desk-part">
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    )
  return (
    <section className="desk-record">
      <h2>{taskSentence(told, language)}</h2>
      <dl className="desk-parts">
        {part(TASK.figure[language], label)}
        {part(
          TASK.citing[language],
          citing && (
            <Link href={`${payload.config.routes.admin}/collections/articles/${article}`} prefetch={false}>
              {citing.title}
            </Link>
          ),
        )}
        {part(TASK.since[language], <time dateTime={at}>{formatDate(at, language, timeZone)}</time>)}
        {part(
          TASK.decision[language],
          <>
            {TASK_MESSAGES[state][language]}
            {person && ` · ${person}`}
            {closedAt && <time dateTime={closedAt}>{formatDate(closedAt, language, timeZone)}</time>}
          </>,
        )}
        {part(TASK.why[language], reason)}
      </dl>
      <p className="desk-links">
        <a href={`/releases/${slug}`} target="_blank" rel="noreferrer">
          {TASK.open[language]}
        </a>
      </p>
    </section>
  )
}
