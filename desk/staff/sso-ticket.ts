// Between the organisation's service and the code that is still asked for: who was named, for five minutes, encrypted
// in a cookie of the browser that was there.
import { parseCookies } from 'payload'
import { generateCookie } from 'payload/shared'
import { z } from 'zod'
import { env } from '@/env'
import { seal, unseal } from './sealed'

const COOKIE = 'sso-ticket'
const PURPOSE = 'single sign-on, before the code'
const LASTS_S = 5 * 60
const schema = z.strictObject({ person: z.string(), until: z.number() })

const cookie = (value: string, maxAge: number): string =>
  generateCookie({
    name: COOKIE,
    value,
    path: '/api/users/login',
    httpOnly: true,
    sameSite: 'Strict',
    secure: env.secure,
    ...(maxAge > 0 ? { maxAge } : { expires: new Date(0) }),
    returnCookieAsObject: false,
  }) as string

export const ticketCookie = (person: string): string =>
  cookie(seal(PURPOSE, { person, until: Date.now() + LASTS_S * 1000 }), LASTS_S)
export const spentTicket = (): string => cookie('', 0)

export const ticketIn = (headers: Headers): string | null => {
  const ticket = schema.safeParse(unseal(PURPOSE, parseCookies(headers).get(COOKIE) ?? '')).data
  return ticket && ticket.until > Date.now() ? ticket.person : null
}
