// On a person's page: how they sign in, and where they are signed in. An admin makes a sign-in link for a colleague,
// resets a lost second factor, ends sessions; everybody changes their own.
import type { UIFieldServerComponent } from 'payload'
import { accessOf } from '@/desk/staff/person-page'
import { formatDate } from '../ui/format-date'
import { languageOf, say } from '../ui/messages'
import { FACTOR, SESSIONS } from './factor-messages'
import { GiveLink } from './give-link'
import { ACCESS } from './messages'
import { OwnFactor } from './own-factor'
import { OwnPassword } from './own-password'
import { OwnService } from './own-service'
import { ResetFactor } from './reset-factor'
import { Sessions } from './sessions'

type Last = { byName: string; at: string; expiresAt: string; usedAt?: string | null; endedAt?: string | null }

const isPast = (iso: string): boolean => iso < new Date().toISOString()

export const AccessPanel: UIFieldServerComponent = async ({ data, payload, user, i18n }) => {
  const person = data as { id?: string; active?: boolean }
  const language = languageOf(i18n.language)
  if (!person.id || !user) return null
  const own = String(user.id) === String(person.id)
  if (!own && !user.roles?.includes('admin')) return null
  const { docs } = await payload.find({
    collection: 'access-links',
    where: { person: { equals: person.id } },
    sort: '-at',
    limit: 1,
    depth: 0,
  })
  const { sessions, factor, isFactorNeeded, service } = await accessOf(payload, person.id, user)
  const last = docs[0] as Last | undefined
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const when = (at: string) => formatDate(at, language, timeZone)
  const stateOf = ({ usedAt, endedAt, expiresAt }: Last): string =>
    usedAt
      ? say(ACCESS.used, language, { when: when(usedAt) })
      : (endedAt || isPast(expiresAt) ? ACCESS.over : ACCESS.open)[language]
  const factorSentences = (isOwn: boolean): string[] => {
    const since = factor ? when(factor.since) : ''
    if (!isOwn) return [factor ? say(FACTOR.theirs, language, { when: since }) : FACTOR.none[language]]
    if (!factor) return [FACTOR.off[language]]
    const on = say(FACTOR.on, language, { when: since, left: factor.codesLeft })
    return isFactorNeeded ? [on, FACTOR.needed[language]] : [on]
  }
  return (
    <section className="desk-record desk-access">
      <h2>{ACCESS.title[language]}</h2>
      {last && (
        <p className="desk-quiet">
          {say(ACCESS.last, language, { by: last.byName, when: when(last.at), state: stateOf(last) })}
        </p>
      )}
      {own && <OwnPassword language={language} />}
      {!own && person.active === false && <p>{ACCESS.inactive[language]}</p>}
      {!own && person.active !== false && <GiveLink person={String(person.id)} language={language} />}
      <h2>{FACTOR.title[language]}</h2>
      {factorSentences(own).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {own && <OwnFactor language={language} isOn={Boolean(factor)} isNeeded={isFactorNeeded} />}
      {!own && factor && <ResetFactor person={String(person.id)} language={language} />}
      {own && service && (
        <>
          <h2>{service.name}</h2>
          <OwnService language={language} service={service} />
        </>
      )}
      <h2>{SESSIONS.title[language]}</h2>
      <Sessions person={String(person.id)} sessions={sessions} language={language} timeZone={timeZone} />
    </section>
  )
}
