// A ledger entry in plain words; the canonical text that was hashed stands below it.
import { Link } from '@payloadcms/ui'
import type { UIFieldServerComponent } from 'payload'
import type { ReactNode } from 'react'
import { formChanges, formSchema, type Form } from '@/domain/indicator-confirmation'
import type { Entry } from '@/domain/ledger'
import { REASON_MESSAGES, REMOVAL_MESSAGES } from '@/domain/messages'
import { mark } from '@/domain/person-name'
import { taskSentence, type Told } from '../citing/task-messages'
import { FormChanges } from '../indicators/form-changes'
import { personSentence } from '../staff/person-sentence'
import { formatDate, listed } from '../ui/format-date'
import { UI, languageOf, say } from '../ui/messages'
import { LEDGER_ACTION_MESSAGES, LEDGER } from './messages'

const formOf = (stored: unknown): Form | null => formSchema.safeParse(stored).data ?? null

const wordIn = (table: Record<string, Record<'zh' | 'en', string>>, key: string, language: 'zh' | 'en'): string =>
  table[key]?.[language] ?? key

export const LedgerSummary: UIFieldServerComponent = async ({ data, payload, i18n }) => {
  const language = languageOf(i18n.language)
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const { actor, at, action, outcome, reason, article, edition, note, details } = JSON.parse(
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
        {actor.name} <span className="desk-quiet">{mark(actor.id)}</span> ·{' '}
        {wordIn(LEDGER_ACTION_MESSAGES, action, language)}
        {outcome === 'refused' && ` · ${LEDGER.refused[language]}`}
      </h2>
      <dl className="desk-parts">
        {part('at', <time dateTime={at}>{formatDate(at, language, timeZone)}</time>)}
        {part('reason', reason && wordIn(REASON_MESSAGES, reason, language))}
        {part(
          'about',
          action === 'keep-citation' &&
            details &&
            taskSentence({ ...details, title: (details.release as { title: string }).title } as Told, language),
        )}
        {part('about', typeof details?.title === 'string' ? details.title : personSentence(action, details, language))}
        {part(
          'change',
          action.endsWith('-indicator') && details?.after ? (
            <FormChanges
              changes={formChanges(formOf(details.before), formOf(details.after)!)}
              isNew={!details.before}
              language={language}
            />
          ) : null,
        )}
        {part(
          'proposers',
          Array.isArray(details?.proposers) &&
            listed(
              (details.proposers as { name: string }[]).map(({ name }) => name),
              language,
            ),
        )}
        {part('edition', edition && say(UI.edition, language, { n: edition }))}
        {part('note', note && wordIn(action === 'remove' ? REMOVAL_MESSAGES : {}, note, language))}
        {part(
          'article',
          article && action !== 'erase' && (
            <Link
              href={`${payload.config.routes.admin}/collections/articles/${action === 'delete' ? 'trash/' : ''}${article}`}
              prefetch={false}
            >
              {LEDGER.open[language]}
            </Link>
          ),
        )}
      </dl>
    </section>
  )
}
