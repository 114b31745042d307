// One-time links: an admin gives somebody access without ever knowing a password. The link is shown once to who made
// it, its digest is stored, it expires, and it is spent when its owner sets a password.
import { createHash, randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { permitted } from '@/database/guard'
import { row, rowById, rows } from '@/database/rows'
import { env } from '@/env'
import type { AccessLink, User } from '@/payload-types'
import { actorOf, appendToLedger } from '../ledger/append'
import { notAllowed } from '../request/refusal-answer'
import { inTransaction, type Actor } from '../request/transaction'
import type { LinkDetails } from './access-given'
import { remember, type Device } from './devices'
import { OWN_PASSWORD } from './password'
import { seeReset } from './second-factor'
import { endSessions } from './sessions'
import { presentOf } from './still-holds'

/** Over a weekend: who is invited on Friday comes on Monday. */
const LASTS_MS = 72 * 60 * 60 * 1000

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')
const isOpen = ({ usedAt, endedAt, expiresAt }: AccessLink): boolean =>
  !usedAt && !endedAt && expiresAt > new Date().toISOString()

const detailsOf = (link: Pick<AccessLink, 'purpose' | 'by' | 'byName' | 'expiresAt'>, person: User): LinkDetails => ({
  purpose: link.purpose === 'invite' ? 'invite' : 'reset',
  person: { id: String(person.id), name: person.name },
  by: { id: link.by, name: link.byName },
  expiresAt: link.expiresAt,
})

const change = (req: PayloadRequest, id: string, data: Partial<AccessLink>): Promise<unknown> =>
  permitted(() => req.payload.db.updateOne({ collection: 'access-links', id, data, req, returning: false }))

export type Given = { address: string; expiresAt: string }

/** Makes a link for this person; earlier ones that are still open end. Inside the transaction of `req`. */
export const makeLink = async (req: PayloadRequest, person: User, purpose: LinkDetails['purpose']): Promise<Given> => {
  const token = randomBytes(32).toString('base64url')
  const by = actorOf(req)
  const at = new Date()
  const link = {
    purpose,
    person: String(person.id),
    by: by.id,
    byName: by.name,
    at: at.toISOString(),
    expiresAt: new Date(at.getTime() + LASTS_MS).toISOString(),
  }
  for (const earlier of await rows(req, 'access-links', { person: { equals: link.person } }))
    if (isOpen(earlier)) await change(req, String(earlier.id), { endedAt: link.at })
  const data = { ...link, digest: digestOf(token) }
  await permitted(() => req.payload.db.create({ collection: 'access-links', data, req, returning: false }))
  await appendToLedger(req, { action: 'give-link', details: detailsOf(link, person) })
  return { address: `${env.origin}/access?token=${token}`, expiresAt: link.expiresAt }
}

/** An admin gives a colleague who cannot sign in a new way in. The actor `null` is the server's own console. */
export const giveLink = (payload: Payload, actor: Actor | null, id: string): Promise<Given> =>
  inTransaction(payload, actor, async (req) => {
    if (req.user && !req.user.roles.includes('admin'))
      throw notAllowed(req, 403, { zh: '只有管理员能发出登录链接。', en: 'Only admins give sign-in links.' })
    if (req.user && String(req.user.id) === id)
      throw notAllowed(req, 409, {
        zh: '自己的密码请在账号页修改。',
        en: 'Change your own password on your account page.',
      })
    const person = await rowById(req, 'users', id)
    if (!person) throw notAllowed(req, 404, { zh: '没有这个人员。', en: 'There is no such person.' })
    if (person.active === false)
      throw notAllowed(req, 409, {
        zh: '此账号已停用，请先恢复在岗。',
        en: 'This account is inactive; make it active first.',
      })
    return makeLink(req, person, 'reset')
  })

const linkOf = (at: Payload | PayloadRequest, token: string): Promise<AccessLink | null> =>
  row(at, 'access-links', { digest: { equals: digestOf(token) } })

/** Whose link this is, while it can be used. */
export const ownerOf = async (payload: Payload, token: string): Promise<User | null> => {
  const link = await linkOf(payload, token)
  const person = link && isOpen(link) ? await rowById(payload, 'users', link.person) : null
  return person && person.active !== false ? person : null
}

/**
 * Its owner sets a password: the link is spent, every sign-in of the account ends, and the record names both. The
 * browser is known from now on, so that nobody who tries passwords elsewhere keeps its owner from signing in.
 */
export const spendLink = async (
  payload: Payload,
  owner: User,
  token: string,
  { password, device }: { password: string; device: Device },
): Promise<void> => {
  await inTransaction(payload, { user: owner, language: 'zh' }, async (req) => {
    const id = String(owner.id)
    await useLink(req, id, token)
    req.context[OWN_PASSWORD] = true
    await req.payload.update({ collection: 'users', id, data: { password }, req, depth: 0 })
    await remember(req, id, device)
  })
}

/** Spends the link, for whatever its owner signs in with from now on; on the record, in the transaction of `req`. */
export const useLink = async (req: PayloadRequest, owner: string, token: string): Promise<void> => {
  const link = await linkOf(req, token)
  if (!link || !isOpen(link) || link.person !== owner)
    throw notAllowed(req, 409, { zh: '这个链接已失效。', en: 'This link is spent.' })
  const person = await presentOf(req, owner)
  await change(req, String(link.id), { usedAt: new Date().toISOString() })
  await endSessions(req, owner)
  await appendToLedger(req, { action: 'use-link', details: detailsOf(link, person) })
}

/** The person has read that links were made for them, and that their second factor was reset. */
export const seeLinks = (payload: Payload, actor: Actor): Promise<{ seen: number }> =>
  inTransaction(payload, actor, async (req) => {
    const mine = await rows(req, 'access-links', { person: { equals: String(req.user!.id) } })
    const unseen = mine.filter(({ seenAt }) => !seenAt)
    await seeReset(req, req.user!.id)
    for (const { id } of unseen) await change(req, String(id), { seenAt: new Date().toISOString() })
    return { seen: unseen.length }
  })
