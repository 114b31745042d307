// An edition in plain words: its title and number, who approved and published it, and the page where it can be read.
import { Link } from '@payloadcms/ui'
import type { UIFieldServerComponent } from 'payload'
import type { Approval } from '@/domain/approved-by'
import { levelWords } from '@/domain/messages'
import { mark } from '@/domain/person-name'
import { formatDate } from '../ui/format-date'
import { languageOf, say } from '../ui/messages'
import { EDITION } from './messages'

type Row = {
  number?: number
  article?: string
  approvals?: string | null
  publishedAt?: string
  publishedBy?: string | null
}

const parsed = <T,>(json: string | null | undefined, otherwise: T): T => (json ? (JSON.parse(json) as T) : otherwise)
/** People are stored as JSON, or by name alone. */
const nameIn = (person: string | null | undefined): string =>
  person?.startsWith('{') ? (JSON.parse(person) as { name: string }).name : (person ?? '')

export const EditionSummary: UIFieldServerComponent = async ({ data, payload, i18n }) => {
  const language = languageOf(i18n.language)
  const { number = 0, article, approvals, publishedAt, publishedBy } = data as Row
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const { docs } = await payload.find({
    collection: 'releases',
    where: { article: { equals: article } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const given = parsed<Approval[]>(approvals, [])
  const when = (at: string) => formatDate(at, language, timeZone)
  return (
    <section className="desk-record">
      <p>
        {say(EDITION.number, language, { n: number })}
        {EDITION.sealed[language]}
      </p>
      <dl className="desk-parts">
        <div className="desk-part">
          <dt>{EDITION.approvals[language]}</dt>
          <dd>
            {given.map(({ id, name, level, at }) => (
              <p key={id}>
                {levelWords(level, given.length)[language]} {name} <span className="desk-quiet">{mark(id)}</span>{' '}
                <time dateTime={at}>{when(at)}</time>
              </p>
            ))}
          </dd>
        </div>
        {publishedAt && (
          <div className="desk-part">
            <dt>{EDITION.published[language]}</dt>
            <dd>
              {nameIn(publishedBy)} <time dateTime={publishedAt}>{when(publishedAt)}</time>
            </dd>
          </div>
        )}
      </dl>
      <p className="desk-links">
        {docs[0] && (
          <a href={`/releases/${docs[0].slug}/editions/${number}`} target="_blank" rel="noreferrer">
            {EDITION.page[language]}
          </a>
        )}
        <Link href={`${payload.config.routes.admin}/collections/articles/${article}`} prefetch={false}>
          {EDITION.article[language]}
        </Link>
      </p>
    </section>
  )
}
