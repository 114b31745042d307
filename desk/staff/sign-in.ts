// Signing in (authentication): from the office's own pages alone, counted before the password is checked, and repeated
// whole when the person's row was changed meanwhile.
import { addDataAndFileToRequest, APIError, AuthenticationError, type PayloadRequest } from 'payload'
import { row, rowById } from '@/database/rows'
import type { User } from '@/payload-types'
import { languageOf, notAllowed } from '../request/refusal-answer'
import { inTransaction, untilFree } from '../request/transaction'
import { clientAddress } from './client-address'
import { deviceIn, isKnown, type Device } from './devices'
import { letIn } from './let-in'
import { openSession } from './open-session'
import { fromOwnPage } from './own-pages'
import { checkInVain, hashing } from './password-check'
import { ENTRY, setupOf, showFactor, type Entry, type FactorReason } from './second-factor'
import { tellRun } from './security-record'
import { spentTicket, ticketIn } from './sso-ticket'
import { countTry, RULES, type Limit } from './tries'

const textIn = (data: unknown, key: string): string => {
  const value = (data as Record<string, unknown> | undefined)?.[key]
  return typeof value === 'string' ? value : ''
}

type Asked = { email: string; password: string; code: string; setup: string }
type Comer = { person: User | null; device: Device | null; known: boolean; address: string }

const limitsOf = ({ person, device, known, address }: Comer, { email, code }: Asked): Limit[] => {
  const one = known ? `${person!.id} ${device!.digest}` : email
  return [
    { rule: known ? 'device' : 'account', of: one },
    ...(known ? [] : [{ rule: 'address' as const, of: address }]),
    ...(code ? [{ rule: 'code' as const, of: one }] : []),
  ]
}

const reasonOf = (error: unknown): FactorReason | null =>
  error instanceof APIError ? ((error.data as { reason?: FactorReason } | null)?.reason ?? null) : null

const MINUTES = RULES.account.lastsMs / 60_000
const tooOften = (req: PayloadRequest) =>
  notAllowed(
    req,
    429,
    {
      zh: `密码试错次数太多，请 ${MINUTES} 分钟后再试。以前登录过的设备不受别处试错的影响；急用时请管理员发一个登录链接。`,
      en: `Too many wrong tries; please try again in ${MINUTES} minutes. A device you signed in with before is not held up by tries made elsewhere; if it is urgent, ask an admin for a sign-in link.`,
    },
    { retryAfter: MINUTES * 60 },
  )
const crowded = (req: PayloadRequest) =>
  notAllowed(
    req,
    429,
    {
      zh: '同时登录的人太多，请稍等几秒再试。',
      en: 'Too many people are signing in at once; please try again in a few seconds.',
    },
    { retryAfter: 5 },
  )

const nameless = (req: PayloadRequest) =>
  notAllowed(req, 400, { zh: '请填写邮箱和密码。', en: 'Please give your e-mail address and password.' })

/** Whoever has this password is let in, or refused; counted first, and taken back where no guess was wrong. */
const passed = async (req: PayloadRequest, comer: Comer, asked: Asked) => {
  const { payload, i18n, t, headers, method } = req
  const counted = await countTry(payload, limitsOf(comer, asked))
  if (!counted.allowed) {
    await tellRun(payload, comer.person, counted.reached)
    throw tooOften(req)
  }
  const inside = { i18n, t, headers, method: method ?? 'POST' }
  const { email, password, code, setup } = asked
  const entry: Entry = { code, setup }
  const data = { email, password }
  try {
    const result = await untilFree(req, () =>
      payload.login({
        collection: 'users',
        data,
        depth: 0,
        overrideAccess: false,
        req: inside,
        context: { [ENTRY]: entry },
      }),
    )
    await counted.takeBack()
    return { opened: { token: result.token!, exp: result.exp!, user: result.user as User }, entry }
  } catch (error) {
    const reason = reasonOf(error)
    if (!(error instanceof AuthenticationError) && reason !== 'wrong-code') await counted.takeBack()
    if (error instanceof AuthenticationError && !comer.person) await checkInVain(password)
    if (reason === 'second-factor-setup') return setupAnswer(req, comer.person!, error as APIError)
    throw error
  }
}

/** What the authenticator takes up; its first code comes back together with it. */
const setupAnswer = async (req: PayloadRequest, person: User, { message }: APIError): Promise<Response> => {
  const data = { reason: 'second-factor-setup' satisfies FactorReason, ...(await setupOf(req, person)) }
  return Response.json({ errors: [{ message, data }] }, { status: 401, headers: { 'Cache-Control': 'no-store' } })
}

/** Whom the organisation's service has named shows a code, and needs no password. */
const afterService = async (req: PayloadRequest, id: string, { code, setup }: Asked): Promise<Response> => {
  const { payload } = req
  const person = await rowById(payload, 'users', id)
  if (!person) throw new AuthenticationError(req.t)
  const counted = await countTry(payload, code ? [{ rule: 'code', of: id }] : [])
  if (!counted.allowed) throw tooOften(req)
  const entry: Entry = { code, setup }
  try {
    await inTransaction(payload, { user: person, language: languageOf(req) }, (inside) =>
      showFactor(inside, person, entry),
    )
  } catch (error) {
    if (reasonOf(error) !== 'wrong-code') await counted.takeBack()
    if (reasonOf(error) === 'second-factor-setup') return setupAnswer(req, person, error as APIError)
    throw error
  }
  await counted.takeBack()
  const answer = await letIn(req, await openSession(req, person), {
    device: deviceIn(req.headers),
    means: 'sso',
    entry,
  })
  answer.headers.append('Set-Cookie', spentTicket())
  return answer
}

/** POST /api/users/login. */
export const signIn = async (req: PayloadRequest): Promise<Response> => {
  fromOwnPage(req)
  await addDataAndFileToRequest(req)
  const asked = {
    email: textIn(req.data, 'email').trim().toLowerCase(),
    password: textIn(req.data, 'password'),
    code: textIn(req.data, 'code').slice(0, 40),
    setup: textIn(req.data, 'setup').slice(0, 1000),
  }
  const named = asked.email === '' ? ticketIn(req.headers) : null
  if (named) return afterService(req, named, asked)
  if (asked.email === '' || asked.password === '') throw nameless(req)
  const person = await row(req.payload, 'users', { email: { equals: asked.email } })
  const device = deviceIn(req.headers)
  const known = await isKnown(req.payload, String(person?.id ?? ''), device)
  const comer = { person, device, known, address: clientAddress(req.headers) }
  const result = await hashing[known ? 'known' : 'strangers'](() => passed(req, comer, asked))
  if (!result) throw crowded(req)
  return result instanceof Response
    ? result
    : letIn(req, result.opened, { device, means: 'password', entry: result.entry })
}
