// Who is who at the organisation's sign-in service. Never guessed from an address: somebody is connected by a one-time
// link that an admin gave them, or by themselves when they are signed in; so no account is made, and none taken, from
// outside.
import type { PayloadRequest } from 'payload'
import { permitted } from '@/database/guard'
import { row, rows, type At } from '@/database/rows'
import { appendToLedger } from '../ledger/append'
import { notAllowed } from '../request/refusal-answer'
import type { Identified } from './sso-service'

type Who = Pick<Identified, 'issuer' | 'subject'>

export const personOf = async (at: At, { issuer, subject }: Who): Promise<string | null> =>
  (await row(at, 'identities', { and: [{ issuer: { equals: issuer } }, { subject: { equals: subject } }] }))?.person ??
  null

export const isConnected = async (at: At, person: string): Promise<boolean> =>
  (await row(at, 'identities', { person: { equals: person } })) !== null

const remove = async (req: PayloadRequest, person: string): Promise<number> => {
  const theirs = await rows(req, 'identities', { person: { equals: person } })
  for (const { id } of theirs)
    await permitted(() => req.payload.db.deleteMany({ collection: 'identities', where: { id: { equals: id } }, req }))
  return theirs.length
}

/** In the transaction of `req`, whose person it is. One account there is one person here. */
export const connect = async (req: PayloadRequest, person: string, { issuer, subject }: Who): Promise<void> => {
  const holder = await personOf(req, { issuer, subject })
  if (holder === person) return
  if (holder)
    throw notAllowed(req, 409, {
      zh: '这个单位账号已与另一位人员连接。',
      en: 'This account of the organisation is connected with somebody else.',
    })
  await remove(req, person)
  const data = { person, issuer, subject, at: new Date().toISOString() }
  await permitted(() => req.payload.db.create({ collection: 'identities', data, req, returning: false }))
  await appendToLedger(req, { action: 'connect-sso', details: { person, issuer, subject } })
}

export const disconnect = async (req: PayloadRequest, person: string): Promise<void> => {
  if ((await remove(req, person)) > 0) await appendToLedger(req, { action: 'disconnect-sso', details: { person } })
}
