// Signing in (authentication): from the office's own pages alone, counted before the password is checked, and repeated
// whole when the person's row was changed meanwhile.
import { addDataAndFileToRequest, AuthenticationError, type PayloadRequest } from 'payload'
import { row } from '@/database/rows'
import type { User } from '@/payload-types'
import { notAllowed } from '../request/refusal-answer'
import { untilFree } from '../request/transaction'
import { clientAddress } from './client-address'
import { deviceIn, isKnown, type Device } from './devices'
import { letIn } from './let-in'
import { fromOwnPage } from './own-pages'
import { checkInVain, hashing } from './password-check'
import { tellRun } from './security-record'
import { countTry, RULES, type Limit } from './tries'

const textIn = (data: unknown, key: string): string => {
  const value = (data as Record<string, unknown> | undefined)?.[key]
  return typeof value === 'string' ? value : ''
}

type Asked = { email: string; password: string }
type Comer = { person: User | null; device: Device | null; known: boolean; address: string }

const limitsOf = ({ person, device, known, address }: Comer, { email }: Asked): Limit[] =>
  known
    ? [{ rule: 'device', of: `${person!.id} ${device!.digest}` }]
    : [
        { rule: 'account', of: email },
        { rule: 'address', of: address },
      ]

const MINUTES = RULES.account.lastsMs / 60_000
const tooOften = (req: PayloadRequest) =>
  notAllowed(req, 429, {
    zh: `密码试错次数太多，请 ${MINUTES} 分钟后再试。以前登录过的设备不受别处试错的影响；急用时请管理员发一个登录链接。`,
    en: `Too many wrong tries; please try again in ${MINUTES} minutes. A device you signed in with before is not held up by tries made elsewhere; if it is urgent, ask an admin for a sign-in link.`,
  })
const crowded = (req: PayloadRequest) =>
  notAllowed(req, 429, {
    zh: '同时登录的人太多，请稍等几秒再试。',
    en: 'Too many people are signing in at once; please try again in a few seconds.',
  })

/** Whoever has this password is let in, or refused; counted first, and taken back where no guess was wrong. */
const passed = async (req: PayloadRequest, comer: Comer, asked: Asked) => {
  const { payload, i18n, t, headers, method } = req
  const counted = await countTry(payload, limitsOf(comer, asked))
  if (!counted.allowed) {
    await tellRun(payload, comer.person, counted.reached)
    throw tooOften(req)
  }
  const inside = { i18n, t, headers, method: method ?? 'POST' }
  try {
    const result = await untilFree(req, () =>
      payload.login({ collection: 'users', data: asked, depth: 0, overrideAccess: false, req: inside }),
    )
    await counted.takeBack()
    return result
  } catch (error) {
    if (!(error instanceof AuthenticationError)) await counted.takeBack()
    else if (!comer.person) await checkInVain(asked.password)
    throw error
  }
}

/** POST /api/users/login. */
export const signIn = async (req: PayloadRequest): Promise<Response> => {
  fromOwnPage(req)
  await addDataAndFileToRequest(req)
  const asked = { email: textIn(req.data, 'email').trim().toLowerCase(), password: textIn(req.data, 'password') }
  const person = await row(req.payload, 'users', { email: { equals: asked.email } })
  const device = deviceIn(req.headers)
  const known = await isKnown(req.payload, String(person?.id ?? ''), device)
  const comer = { person, device, known, address: clientAddress(req.headers) }
  const result = await hashing[known ? 'known' : 'strangers'](() => passed(req, comer, asked))
  if (!result) throw crowded(req)
  return letIn(
    req,
    { token: result.token!, exp: result.exp!, user: result.user as User },
    { device, means: 'password' },
  )
}
