'use client'
// Above the list of people: an admin adds somebody, and gets the link by which that person sets their own password.
import { Gutter, Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { ROLE_MESSAGES } from '@/domain/messages'
import { ROLES, type Role } from '@/domain/workflow'
import { ask } from '../ui/ask'
import { languageOf, say } from '../ui/messages'
import { LinkShown, type Given } from './link-shown'
import { ACCESS, INVITE } from './messages'

type Invited = Given & { id: string; name: string }

const Form = ({ language, done, cancel }: { language: Language; done: (one: Invited) => void; cancel: () => void }) => {
  const { config } = useConfig()
  const id = useId()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<Role[]>(['editor'])
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    const body = { name: name.trim(), email: email.trim(), roles }
    const address = `${config.routes.api}/users/invite`
    const asked = await ask<Given & { id: string }>(address, { language, unreached: ACCESS.unreached, body })
    setBusy(false)
    if ('answer' in asked) done({ ...asked.answer, name: body.name })
    else setTrouble(asked.trouble.sentence)
  }
  const toggle = (role: Role) => setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role])
  return (
    <form
      className="desk-fields"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor={`${id}-name`}>{INVITE.name[language]}</label>
      <input id={`${id}-name`} required maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
      <label htmlFor={`${id}-email`}>{INVITE.email[language]}</label>
      <input
        id={`${id}-email`}
        type="email"
        required
        maxLength={200}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <fieldset>
        <legend>{INVITE.roles[language]}</legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
            {ROLE_MESSAGES[role][language]}
          </label>
        ))}
      </fieldset>
      {trouble && <p role="alert">{trouble}</p>}
      <div className="desk-ask__send">
        <button className="desk-button" disabled={busy || roles.length === 0}>
          {INVITE.send[language]}
        </button>
        <button type="button" className="desk-button desk-button--quiet" onClick={cancel}>
          {INVITE.cancel[language]}
        </button>
      </div>
    </form>
  )
}

export const Invite = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const router = useRouter()
  const language = languageOf(i18n.language)
  const [open, setOpen] = useState(false)
  const [invited, setInvited] = useState<Invited | null>(null)
  if (!(user as { roles?: Role[] } | null)?.roles?.includes('admin')) return null
  const done = (one: Invited) => {
    setInvited(one)
    setOpen(false)
    router.refresh()
  }
  return (
    <Gutter className={open || invited ? 'desk-invite' : 'desk-import-link'}>
      {invited && (
        <output className="desk-record">
          <p>
            {say(INVITE.done, language, { name: invited.name })}{' '}
            <Link href={`${config.routes.admin}/collections/users/${invited.id}`} prefetch={false}>
              {INVITE.person[language]}
            </Link>
          </p>
          <LinkShown key={invited.id} link={invited} language={language} />
        </output>
      )}
      {open ? (
        <Form language={language} done={done} cancel={() => setOpen(false)} />
      ) : (
        <p>
          <button type="button" className="desk-button" onClick={() => setOpen(true)}>
            {INVITE.open[language]}
          </button>
        </p>
      )}
    </Gutter>
  )
}
