// A ledger entry in plain words; the canonical text that was hashed stands below it.
import { Link } from '@payloadcms/ui'
import type { UIFieldServerComponent } from 'payload'
import type { ReactNode } from 'react'
import type { Entry } from '@/domain/ledger'
import { REASON_WORDS, REMOVAL_WORDS } from '@/domain/sentences'
import { taskSentence, type Told } from '../citing/task-messages'
import { PANEL } from '../panel/messages'
import { moment } from '../ui/format-date'
import { languageOf, say } from '../ui/messages'
import { DEED_WORDS, LEDGER } from './messages'

const wordIn = (table: Record<string, Record<'zh' | 'en', string>>, key: string, language: 'zh' | 'en'): string =>
  table[key]?.[language] ?? key

export const LedgerSummary: UIFieldServerComponent = async ({ data, payload, i18n }) => {
  const language = languageOf(i18n.language)
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const { actor, at, deed, outcome, reason, article, edition, note, details } = JSON.parse(
    (data as { body: string }).body,
  ) as Entry
  const part = (name: keyof typeof LEDGER, value: ReactNode) =>
    value && (
      <div className="desk-part">
        <dt>{LEDGER[name][language]}</dt>
        <dd>{value}</dd>
      </div>
    )
  return (
    <section className="desk-record">
      <h2>
        {actor.name} · {wordIn(DEED_WORDS, deed, language)}
        {outcome === 'refused' && ` · ${LEDGER.refused[language]}`}
      </h2>
      <dl className="desk-parts">
        {part('at', <time dateTime={at}>{moment(at, language, timeZone)}</time>)}
        {part('reason', reason && wordIn(REASON_WORDS, reason, language))}
        {part(
          'about',
          deed === 'keep-citation' &&
            details &&
            taskSentence({ ...details, title: (details.release as { title: string }).title } as Told, language),
        )}
        {part('edition', edition && say(PANEL.edition, language, { n: edition }))}
        {part('note', note && wordIn(deed === 'remove' ? REMOVAL_WORDS : {}, note, language))}
        {part(
          'article',
          article && (
            <Link href={`${payload.config.routes.admin}/collections/articles/${article}`} prefetch={false}>
              {LEDGER.open[language]}
            </Link>
          ),
        )}
      </dl>
    </section>
  )
}
