// The home page of the desk: what waits for this person, one sentence each, oldest first; their drafts; what they wait
// for; and what happened to readers today.
import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { homeOf } from '@/desk/queues/home'
import type { Language } from '@/domain/manuscript'
import type { Role } from '@/domain/workflow'
import { IMPORT } from '../import/messages'
import { zoneName } from '../ui/format-date'
import { KeepFresh } from '../ui/keep-fresh'
import { languageOf, say } from '../ui/messages'
import type { Telling } from './line'
import { HOME } from './messages'
import { DraftLine, TodayLine, WaitingLine } from './other-lines'
import { TurnLine } from './turn-lines'

const Part = ({ id, words, count, children }: { id: string; words: string; count: number; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>
      {words} <span className="desk-count">{count}</span>
    </h2>
    {children}
  </section>
)

const Nothing = ({ roles, language }: { roles: readonly Role[]; language: Language }) => {
  const words = roles.includes('editor')
    ? HOME.nothingEditor
    : roles.some((role) => role !== 'admin')
      ? HOME.nothingOther
      : roles.includes('admin')
        ? HOME.nothingAdmin
        : HOME.roles
  return (
    <p>
      {HOME.nothing[language]}
      {language === 'en' && ' '}
      {words[language]}
    </p>
  )
}

/** The list of articles, for one person's drafts. */
const draftsAddress = (list: string, person: string): string =>
  `${list}?where[or][0][and][0][stage][equals]=draft&where[or][0][and][1][writers][in][0]=${person}`

export const Home = async ({ payload, user, i18n }: Pick<AdminViewServerProps, 'payload' | 'user' | 'i18n'>) => {
  if (!user) return null
  const person = user as unknown as Parameters<typeof homeOf>[1]
  const language = languageOf(i18n.language)
  const { admin } = payload.config.routes
  const list = `${admin}/collections/articles`
  const { turns, drafts, waiting, today, now, timeZone } = await homeOf(payload, person, language)
  const telling: Telling = { now, timeZone, language, admin }
  const writes = person.roles.includes('editor')
  return (
    <Gutter className="desk-home">
      <main>
        <KeepFresh />
        <header>
          <h1 id="desk-turns">
            {HOME.turns[language]} <span className="desk-count">{turns.length}</span>
          </h1>
          {writes && (
            <p>
              <Link className="desk-button" href={`${list}/create`} prefetch={false}>
                {HOME.newArticle[language]}
              </Link>
              <Link className="desk-button" href={`${admin}/import`} prefetch={false}>
                {IMPORT.link[language]}
              </Link>
            </p>
          )}
        </header>
        {turns.length > 0 ? (
          <ol aria-labelledby="desk-turns">
            {turns.map((item) => (
              <TurnLine
                key={item.kind + ('article' in item ? item.article : item.indicator)}
                item={item}
                telling={telling}
              />
            ))}
          </ol>
        ) : (
          <Nothing roles={person.roles} language={language} />
        )}
        {drafts.total > 0 && (
          <Part id="desk-drafts" words={HOME.drafts[language]} count={drafts.total}>
            <ul>
              {drafts.shown.map((item) => (
                <DraftLine key={item.article} item={item} telling={telling} />
              ))}
            </ul>
            {drafts.total > drafts.shown.length && (
              <p>
                <Link href={draftsAddress(list, String(person.id))} prefetch={false}>
                  {say(HOME.allDrafts, language, { n: drafts.total })}
                </Link>
              </p>
            )}
          </Part>
        )}
        {waiting.length > 0 && (
          <Part id="desk-waiting" words={HOME.waiting[language]} count={waiting.length}>
            <ul>
              {waiting.map((item) => (
                <WaitingLine
                  key={item.kind === 'article' ? item.article : item.indicator}
                  item={item}
                  telling={telling}
                />
              ))}
            </ul>
          </Part>
        )}
        <Part id="desk-today" words={HOME.today[language]} count={today.length}>
          {today.length > 0 ? (
            <ul>
              {today.map((item) => (
                <TodayLine key={`${item.article} ${item.at}`} item={item} telling={telling} />
              ))}
            </ul>
          ) : (
            <p className="desk-quiet">{HOME.nothingToday[language]}</p>
          )}
        </Part>
        <footer className="desk-quiet">
          <Link href={list} prefetch={false}>
            {HOME.allArticles[language]}
          </Link>
          <span>{say(HOME.zone, language, { zone: zoneName(timeZone, language) })}</span>
        </footer>
      </main>
    </Gutter>
  )
}
