// What every sign-in ends with, by whatever means: it is written down, its browser is known from now on, and the answer
// carries the session in a cookie and nowhere else.
import { generatePayloadCookie, headersWithCors, type PayloadRequest } from 'payload'
import { permitted } from '@/database/guard'
import type { User } from '@/payload-types'
import { appendToLedger } from '../ledger/append'
import { languageOf } from '../request/refusal-answer'
import { inTransaction } from '../request/transaction'
import { clientAddress } from './client-address'
import { deviceCookie, deviceName, newDevice, remember, type Device } from './devices'
import type { Entry } from './second-factor'
import { tellSignIn } from './security-record'
import { countTry, forgetTries } from './tries'

/** `sso-factor`: by the organisation's service, which asked for a second factor itself. */
export type Means = 'password' | 'sso' | 'sso-factor'
/** By what, from which browser, and what was shown beside. */
type Way = { device: Device | null; means: Means; entry: Entry }
export type Opened = { token: string; exp: number; user: User }

const DAY_MS = 24 * 60 * 60 * 1000
/** How long it is known where somebody signed in. */
const KEPT_DAYS = 180

const sessionIn = (token: string): string =>
  String((JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sid?: string }).sid)

/** Whose sign-ins the record tells one by one. */
const isTold = ({ roles }: User): boolean => roles.some((role) => role === 'publisher' || role === 'admin')

const writeDown = async (
  req: PayloadRequest,
  { token, user }: Opened,
  { device, means, entry }: Way & { device: Device },
): Promise<void> => {
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
    if (entry.recovery) await appendToLedger(inside, { action: 'set-second-factor' })
    if (told || entry.used === 'recovery') await tellSignIn(inside, { device: name, means, second: entry.used ?? null })
  })
}

/** The session's cookie. */
export const sessionCookie = (req: PayloadRequest, token: string): string => {
  const { config } = req.payload
  const { auth } = req.payload.collections.users.config
  return generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix: config.cookiePrefix, token })
}

/** Writes the sign-in down, and answers the cookies of who is in now. */
export const entranceHeaders = async (req: PayloadRequest, opened: Opened, way: Way): Promise<Headers> => {
  const device = way.device ?? newDevice()
  await writeDown(req, opened, { ...way, device })
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  headers.append('Set-Cookie', sessionCookie(req, opened.token))
  headers.append('Set-Cookie', deviceCookie(device))
  return headers
}

export const letIn = async (req: PayloadRequest, opened: Opened, way: Way): Promise<Response> => {
  const headers = await entranceHeaders(req, opened, way)
  const { user, exp } = opened
  const { recovery } = way.entry
  const body = { message: req.t('authentication:passed'), user, exp, ...(recovery ? { recovery } : {}) }
  return Response.json(body, { headers: headersWithCors({ headers, req }) })
}
