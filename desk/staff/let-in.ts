// What every sign-in ends with, by whatever means: it is written down, its browser is known from now on, and the answer
// carries the session in a cookie and nowhere else.
import { generatePayloadCookie, headersWithCors, type PayloadRequest } from 'payload'
import { permitted } from '@/database/guard'
import type { User } from '@/payload-types'
import { languageOf } from '../request/refusal-answer'
import { inTransaction } from '../request/transaction'
import { clientAddress } from './client-address'
import { deviceCookie, deviceName, newDevice, remember, type Device } from './devices'
import { tellSignIn } from './security-record'
import { countTry, forgetTries } from './tries'

export type Means = 'password'
export type Opened = { token: string; exp: number; user: User }

const DAY_MS = 24 * 60 * 60 * 1000
/** How long it is known where somebody signed in. */
const KEPT_DAYS = 180

export const sessionIn = (token: string): string =>
  String((JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sid?: string }).sid)

/** Whose sign-ins the record tells one by one. */
const isTold = ({ roles }: User): boolean => roles.some((role) => role === 'publisher' || role === 'admin')

const writeDown = async (req: PayloadRequest, { token, user }: Opened, device: Device, means: Means): Promise<void> => {
  const person = String(user.id)
  const name = deviceName(req.headers)
  // Counted outside: on SQLite nothing else writes while a transaction is open.
  const told = isTold(user) && (await countTry(req.payload, [{ rule: 'told', of: person }])).allowed
  const now = new Date()
  await forgetTries(req.payload)
  await inTransaction(req.payload, { user, language: languageOf(req) }, async (inside) => {
    const { db } = inside.payload
    await remember(inside, person, device)
    await permitted(() =>
      db.create({
        collection: 'sign-ins',
        data: {
          session: sessionIn(token),
          person,
          device: name,
          known: device.digest,
          address: clientAddress(req.headers),
          means,
          at: now.toISOString(),
          seenAt: now.toISOString(),
        },
        req: inside,
        returning: false,
      }),
    )
    const old = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()
    await permitted(() =>
      db.deleteMany({
        collection: 'sign-ins',
        where: { and: [{ person: { equals: person } }, { at: { less_than: old } }] },
        req: inside,
      }),
    )
    if (told) await tellSignIn(inside, { device: name, means })
  })
}

/** The session's cookie. */
export const sessionCookie = (req: PayloadRequest, token: string): string => {
  const { config } = req.payload
  const { auth } = req.payload.collections.users.config
  return generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix: config.cookiePrefix, token })
}

export const letIn = async (
  req: PayloadRequest,
  opened: Opened,
  { device: given, means }: { device: Device | null; means: Means },
): Promise<Response> => {
  const device = given ?? newDevice()
  await writeDown(req, opened, device, means)
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  headers.append('Set-Cookie', sessionCookie(req, opened.token))
  headers.append('Set-Cookie', deviceCookie(device))
  const { user, exp } = opened
  return Response.json(
    { message: req.t('authentication:passed'), user, exp },
    { headers: headersWithCors({ headers, req }) },
  )
}
