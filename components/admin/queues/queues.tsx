// The dashboard's first block: what waits for this person, and what to do when nothing does.
import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { articleQueues, type Queue, type Waiting } from '@/desk/queues/articles'
import { indicatorsFor } from '@/desk/queues/indicators'
import { taskQueue, type TaskQueue } from '@/desk/queues/tasks'
import type { Language } from '@/domain/manuscript'
import { TASK, taskSentence } from '../citing/task-messages'
import { IMPORT } from '../import/messages'
import { formatDate } from '../ui/format-date'
import { languageOf, say } from '../ui/messages'
import { StandingBadge } from '../ui/standing-badge'
import { IndicatorList } from './indicator-list'
import { DESK } from './messages'

const Row = ({
  article: { id, title, updatedAt, wroteIt, ...standing },
  list,
  language,
  timeZone,
}: {
  article: Waiting
  list: string
  language: Language
  timeZone: string
}) => (
  <li>
    <Link href={`${list}/${id}`} prefetch={false}>
      {title || DESK.untitled[language]}
    </Link>
    <StandingBadge {...standing} language={language} />
    <span className="desk-quiet">
      {wroteIt
        ? DESK.wroteIt[language]
        : say(DESK.saved, language, { when: formatDate(updatedAt, language, timeZone) })}
    </span>
  </li>
)

const QueueList = ({
  queue: { stage, total, articles },
  list,
  language,
  timeZone,
}: {
  queue: Queue
  list: string
  language: Language
  timeZone: string
}) => (
  <section>
    <h3>
      {DESK.wait[stage as keyof typeof DESK.wait][language]} <span className="desk-count">{total}</span>
    </h3>
    <ul>
      {articles.map((article) => (
        <Row key={article.id} article={article} list={list} language={language} timeZone={timeZone} />
      ))}
    </ul>
    {total > articles.length && (
      <Link href={`${list}?where[stage][equals]=${stage}`} prefetch={false}>
        {DESK.all[language]}
      </Link>
    )}
  </section>
)

const TaskList = ({
  queue: { total, tasks },
  admin,
  language,
}: {
  queue: TaskQueue
  admin: string
  language: Language
}) => (
  <section>
    <h3>
      {TASK.queue[language]} <span className="desk-count">{total}</span>
    </h3>
    <ul>
      {tasks.map((task) => (
        <li key={task.id} className="desk-turn__task">
          <Link href={`${admin}/collections/articles/${task.article}`} prefetch={false}>
            {task.articleTitle || DESK.untitled[language]}
          </Link>
          <span>{taskSentence(task, language)}</span>
        </li>
      ))}
    </ul>
    {total > tasks.length && (
      <Link href={`${admin}/collections/tasks?where[state][equals]=open`} prefetch={false}>
        {DESK.allTasks[language]}
      </Link>
    )}
  </section>
)

export const Queues = async ({ payload, user, i18n }: ServerProps) => {
  if (!user) return null
  const language = languageOf(i18n.language)
  const { admin } = payload.config.routes
  const list = `${admin}/collections/articles`
  const writes = user.roles.includes('editor')
  const works = user.roles.some((role) => role !== 'admin')
  const queues = await articleQueues(payload, user)
  const tasks = await taskQueue(payload, user)
  const indicators = await indicatorsFor(payload, user)
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  return (
    <section className="desk-turn" aria-labelledby="desk-turn">
      <header>
        <h2 id="desk-turn">{DESK.yourTurn[language]}</h2>
        {writes && (
          <p className="desk-turn__new">
            <Link className="desk-button" href={`${list}/create`} prefetch={false}>
              {DESK.newArticle[language]}
            </Link>
            <Link className="desk-button" href={`${admin}/import`} prefetch={false}>
              {IMPORT.link[language]}
            </Link>
          </p>
        )}
      </header>
      {tasks.total > 0 && <TaskList queue={tasks} admin={admin} language={language} />}
      {indicators.total > 0 && <IndicatorList queue={indicators} admin={admin} language={language} />}
      {queues.map((queue) => (
        <QueueList key={queue.stage} queue={queue} list={list} language={language} timeZone={timeZone} />
      ))}
      {queues.length === 0 && tasks.total === 0 && indicators.total === 0 && (
        <p>
          {DESK.nothing[language]}
          {language === 'en' && ' '}
          {
            (writes
              ? DESK.nothingEditor
              : works
                ? DESK.nothingOther
                : user.roles.includes('admin')
                  ? DESK.admin
                  : DESK.roles
            )[language]
          }
        </p>
      )}
    </section>
  )
}
