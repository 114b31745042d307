// Single sign-on: on the way to the organisation's service, and back from it. It says who somebody is; whether they are
// let in is decided here.
import type { Endpoint, PayloadRequest } from 'payload'
import { parseCookies } from 'payload'
import { generateCookie, getSafeRedirect } from 'payload/shared'
import { z } from 'zod'
import { rowById } from '@/database/rows'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { endpoint, parseBody, requireActor } from '../request/endpoint'
import { languageOf, notAllowed } from '../request/refusal-answer'
import { inTransaction } from '../request/transaction'
import { ownerOf, useLink } from './access-link'
import { deviceIn } from './devices'
import { connect, disconnect, personOf } from './identities'
import { entranceHeaders } from './let-in'
import { openSession } from './open-session'
import { fromOwnPage } from './own-pages'
import { givePresent } from './password'
import { seal, unseal } from './sealed'
import { factorOf, isFactorNeeded } from './second-factor'
import { answerOf, hasService, questionTo, type Identified } from './sso-service'
import { ticketCookie } from './sso-ticket'

const COOKIE = 'sso'
const PURPOSE = 'single sign-on'
const LASTS_S = 10 * 60

const journeySchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.number(),
  /** Where to afterwards. */
  to: z.string(),
  /** The one-time link that connects its owner, or who connects themselves; neither: a sign-in. */
  link: z.string().optional(),
  connects: z.string().optional(),
})
type Journey = z.infer<typeof journeySchema>

const cookie = (value: string, maxAge: number): string =>
  generateCookie({
    name: COOKIE,
    value,
    path: '/api/users/sso',
    httpOnly: true,
    sameSite: 'Lax',
    secure: env.secure,
    ...(maxAge > 0 ? { maxAge } : { expires: new Date(0) }),
    returnCookieAsObject: false,
  }) as string

const seeOther = (to: string, ...cookies: string[]): Response => {
  const headers = new Headers({ 'Location': to, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
  for (const one of cookies) headers.append('Set-Cookie', one)
  return new Response(null, { status: 303, headers })
}
/** Back to the sign-in page, which says what happened. */
const login = (said: 'failed' | 'unknown' | 'inactive' | 'code'): string => `/admin/login?sso=${said}`

/** Begins: what must come back is encrypted, and stays in this browser. */
const begun = async (
  req: PayloadRequest,
  aim: Pick<Journey, 'to' | 'link' | 'connects'>,
): Promise<{ address: string; cookie: string } | null> => {
  if (!hasService()) throw notAllowed(req, 404, { zh: '没有启用单点登录。', en: 'Single sign-on is not in use.' })
  try {
    const { address, asked } = await questionTo()
    return { address, cookie: cookie(seal(PURPOSE, { ...asked, ...aim, until: Date.now() + LASTS_S * 1000 }), LASTS_S) }
  } catch (err) {
    req.payload.logger.error({ err, msg: 'The sign-in service does not answer' })
    return null
  }
}

const toService = async (req: PayloadRequest, aim: Pick<Journey, 'to'>): Promise<Response> => {
  const journey = await begun(req, aim)
  return journey ? seeOther(journey.address, journey.cookie) : seeOther(login('failed'))
}

/**
 * Who is connected already is let in, after a code where the service asked for none and the account or the office does.
 */
const comeIn = async (req: PayloadRequest, who: Identified, to: string): Promise<Response> => {
  const id = await personOf(req.payload, who)
  const person = id ? await rowById(req.payload, 'users', id) : null
  if (!person) return seeOther(login('unknown'))
  if (person.active === false) return seeOther(login('inactive'))
  const asksCode = !who.withFactor && ((await factorOf(req.payload, id)) || (await isFactorNeeded(req.payload, person)))
  if (asksCode) return seeOther(`${login('code')}&redirect=${encodeURIComponent(to)}`, ticketCookie(id!))
  const way = { device: deviceIn(req.headers), means: who.withFactor ? 'sso-factor' : 'sso', entry: {} } as const
  const headers = await entranceHeaders(req, await openSession(req, person), way)
  headers.set('Location', to)
  return new Response(null, { status: 303, headers })
}

const connectTo = async (req: PayloadRequest, person: User, who: Identified, link?: string): Promise<void> => {
  await inTransaction(req.payload, { user: person, language: languageOf(req) }, async (inside) => {
    if (link !== undefined) await useLink(inside, String(person.id), link)
    await connect(inside, String(person.id), who)
  })
}

const arrived = async (req: PayloadRequest, journey: Journey): Promise<Response> => {
  const who = await answerOf(req.searchParams.toString(), journey)
  if (journey.link !== undefined) {
    const owner = await ownerOf(req.payload, journey.link)
    if (!owner) return seeOther(`/access?token=${encodeURIComponent(journey.link)}`)
    await connectTo(req, owner, who, journey.link)
    return comeIn(req, who, journey.to)
  }
  if (journey.connects === undefined) return comeIn(req, who, journey.to)
  // The browser tells nobody's session on its way back from another site; who began is told by what we encrypted.
  const person = await rowById(req.payload, 'users', journey.connects)
  if (!person) return seeOther(login('failed'))
  await connectTo(req, person, who)
  return seeOther(journey.to)
}

/** GET /api/users/sso/back: what the service answers. */
const back = async (req: PayloadRequest): Promise<Response> => {
  const journey = journeySchema.safeParse(unseal(PURPOSE, parseCookies(req.headers).get(COOKIE) ?? '')).data
  if (!hasService() || !journey || journey.until < Date.now()) return seeOther(login('failed'), cookie('', 0))
  const answer = await arrived(req, journey).catch((err: unknown) => {
    req.payload.logger.warn({ err, msg: 'A single sign-on failed' })
    return seeOther(login('failed'))
  })
  answer.headers.append('Set-Cookie', cookie('', 0))
  return answer
}

/**
 * From a page whose policy lets its form be answered by us alone, not by a redirect to somebody else: the way on is in
 * the answer.
 */
const onward = (address: string, said: string): Response =>
  new Response(
    `<!doctype html><meta charset="utf-8"><meta name="robots" content="noindex"><a href="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${env.OIDC_NAME.replaceAll(/[<&]/g, '')}</a>`,
    {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Refresh': `0; url=${address}`,
        'Set-Cookie': said,
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      },
    },
  )

const form = async (req: PayloadRequest): Promise<string> => {
  const given = await req.formData?.().catch(() => null)
  const token = given?.get('token')
  return typeof token === 'string' ? token.slice(0, 100) : ''
}

/** GET /api/users/sso. */
const toSignIn = (req: PayloadRequest): Promise<Response> =>
  toService(req, { to: getSafeRedirect({ fallbackTo: '/admin', redirectTo: req.searchParams?.get('to') ?? '' }) })

/** POST /api/users/sso/invited: the form of a one-time link. */
const byLink = async (req: PayloadRequest): Promise<Response> => {
  fromOwnPage(req)
  const journey = await begun(req, { to: '/admin', link: await form(req) })
  return journey ? onward(journey.address, journey.cookie) : seeOther(login('failed'))
}

/** POST /api/users/sso/connect: by somebody who is signed in and knows their password. */
const toConnect = async (req: PayloadRequest): Promise<Response> => {
  fromOwnPage(req)
  const actor = requireActor(req)
  const { present } = await parseBody(req, z.strictObject({ present: z.string().max(1000) }))
  await givePresent(req, actor, present)
  const journey = await begun(req, { to: '/admin/account', connects: String(actor.user.id) })
  if (!journey)
    throw notAllowed(req, 503, {
      zh: '单点登录服务没有应答，请稍后再试。',
      en: 'The sign-in service does not answer; please try again later.',
    })
  const headers = { 'Set-Cookie': journey.cookie, 'Cache-Control': 'no-store' }
  return Response.json({ address: journey.address }, { headers })
}

export const ssoEndpoints: Endpoint[] = [
  { path: '/sso', method: 'get', handler: toSignIn },
  { path: '/sso/back', method: 'get', handler: back },
  { path: '/sso/invited', method: 'post', handler: byLink },
  { path: '/sso/connect', method: 'post', handler: toConnect },
  endpoint('post', '/sso/disconnect', (req, actor) =>
    inTransaction(req.payload, actor, async (inside) => {
      await disconnect(inside, String(actor.user.id))
      return { disconnected: true }
    }),
  ),
]
