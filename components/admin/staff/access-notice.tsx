// Above every page of the panel: a link was made for this account, or its second factor was reset, by whom and when,
// until its owner says that they read it.
import type { ServerProps } from 'payload'
import { unseenReset } from '@/desk/staff/person-page'
import { formatDate } from '../ui/format-date'
import { languageOf, say } from '../ui/messages'
import { NOTICE } from './messages'
import { SeenButton } from './seen-button'

type Unseen = { id: string; purpose: string; byName: string; at: string; usedAt?: string | null }

export const AccessNotice = async ({ payload, user, i18n }: ServerProps) => {
  if (!user || !payload || !i18n) return null
  const language = languageOf(i18n.language)
  const { docs } = await payload.find({
    collection: 'access-links',
    where: { and: [{ person: { equals: String(user.id) } }, { seenAt: { exists: false } }] },
    sort: 'at',
    depth: 0,
    limit: 20,
    pagination: false,
  })
  const reset = await unseenReset(payload, String(user.id))
  if (docs.length === 0 && !reset) return null
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const when = (at: string) => formatDate(at, language, timeZone)
  return (
    <aside className="desk-notice">
      <div>
        {(docs as Unseen[]).map(({ id, purpose, byName, at, usedAt }) => (
          <p key={id}>
            {say(purpose === 'invite' ? NOTICE.invite : NOTICE.reset, language, { by: byName, when: when(at) })}
            {usedAt ? say(NOTICE.used, language, { when: when(usedAt) }) : NOTICE.unused[language]}
          </p>
        ))}
        {reset && <p>{say(NOTICE.factor, language, { by: reset.by, when: when(reset.at) })}</p>}
        <p>{NOTICE.doubt[language]}</p>
      </div>
      <SeenButton language={language} />
    </aside>
  )
}
