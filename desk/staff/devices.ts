// Browsers that somebody has signed in with. One keeps a cookie that outlives its sessions; the house keeps the digest.
// A browser that is known has limits of its own, so that nobody shuts its owner out by trying passwords elsewhere.
import { createHash, randomBytes } from 'node:crypto'
import { parseCookies, type Payload, type PayloadRequest } from 'payload'
import { generateCookie } from 'payload/shared'
import { permitted } from '@/database/guard'
import { row } from '@/database/rows'
import { env } from '@/env'

const COOKIE = 'known-device'
/** Browsers keep none longer. */
const LASTS_S = 400 * 24 * 60 * 60

export type Device = { token: string; digest: string }

const deviceOf = (token: string): Device => ({ token, digest: createHash('sha256').update(token).digest('hex') })

/** The browser this request comes from, where it has been marked. */
export const deviceIn = (headers: Headers): Device | null => {
  const token = parseCookies(headers).get(COOKIE)
  return token && /^[\w-]{43}$/.test(token) ? deviceOf(token) : null
}

export const newDevice = (): Device => deviceOf(randomBytes(32).toString('base64url'))

const found = (at: Payload | PayloadRequest, person: string, { digest }: Device) =>
  row(at, 'devices', { and: [{ person: { equals: person } }, { digest: { equals: digest } }] })

/** Whether this person has signed in with it. Asked for whoever it is, so that the answer takes as long for nobody. */
export const isKnown = async (payload: Payload, person: string, device: Device | null): Promise<boolean> =>
  (await found(payload, person, device ?? deviceOf(''))) !== null

/** This person has signed in with it, now. Inside the transaction of `req`. */
export const remember = async (req: PayloadRequest, person: string, device: Device): Promise<void> => {
  const at = new Date().toISOString()
  const known = await found(req, person, device)
  await permitted(() =>
    known
      ? req.payload.db.updateOne({ collection: 'devices', id: known.id, data: { seenAt: at }, req, returning: false })
      : req.payload.db.create({
          collection: 'devices',
          data: { person, digest: device.digest, at, seenAt: at },
          req,
          returning: false,
        }),
  )
}

/** It is known no longer: somebody ended its session from elsewhere. */
export const forget = (req: PayloadRequest, person: string, digests: readonly string[]): Promise<void> =>
  permitted(() =>
    req.payload.db.deleteMany({
      collection: 'devices',
      where: { and: [{ person: { equals: person } }, { digest: { in: [...digests] } }] },
      req,
    }),
  )

/** Sent to the sign-in alone, and read by no script. */
export const deviceCookie = ({ token }: Device): string =>
  generateCookie({
    name: COOKIE,
    value: token,
    path: '/api/users',
    httpOnly: true,
    sameSite: 'Lax',
    secure: env.secure,
    maxAge: LASTS_S,
    returnCookieAsObject: false,
  }) as string

/** `Firefox · Windows`: what a person tells their devices apart by. */
export const deviceName = (headers: Headers): string => {
  const agent = (headers.get('user-agent') ?? '').slice(0, 400)
  const first = (names: readonly [RegExp, string][]): string => names.find(([sign]) => sign.test(agent))?.[1] ?? ''
  const browser = first([
    [/MicroMessenger\//, 'WeChat'],
    [/Edg(?:e|A|iOS)?\//, 'Edge'],
    [/OPR\//, 'Opera'],
    [/QQBrowser\//, 'QQ Browser'],
    [/Firefox\/|FxiOS\//, 'Firefox'],
    [/Chrome\/|CriOS\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ])
  const system = first([
    [/OpenHarmony|HarmonyOS/, 'HarmonyOS'],
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
  ])
  return [browser, system].filter(Boolean).join(' · ') || '?'
}
