// Staff pages outside the admin: who asks, in which language, and the way to the sign-in for who is not signed in.
import type { Payload } from 'payload'
import { faultSince } from '@/database/fault'
import type { Language } from '@/domain/manuscript'
import type { User } from '@/payload-types'
import { outagePage } from './outage'
import type { Actor } from './transaction'

const languageIn = (headers: Headers): Language =>
  /payload-lng=(\w\w)/.exec(headers.get('cookie') ?? '')?.[1] === 'en' ? 'en' : 'zh'

/**
 * For a page that is opened before anybody signs in: what the panel was last read in, what the browser asks for, or
 * this.
 */
export const languageAsked = (headers: Headers, otherwise: Language): Language => {
  if (/payload-lng=/.test(headers.get('cookie') ?? '')) return languageIn(headers)
  const [first] = /^(zh|en)\b/i.exec(headers.get('accept-language') ?? '') ?? []
  return first ? (first.toLowerCase() as Language) : otherwise
}

/** The active person behind this request, or the redirect to the sign-in; 503 where the database does not answer. */
export const staffOf = async (
  payload: Payload,
  request: Request,
): Promise<{ actor: Actor } | { redirect: Response }> => {
  const since = Date.now()
  const { user } = await payload.auth({ headers: request.headers })
  if (user && user.active !== false) return { actor: { user: user as User, language: languageIn(request.headers) } }
  const fault = faultSince(since)
  if (fault) return { redirect: outagePage(request, fault) }
  const { pathname } = new URL(request.url)
  return {
    redirect: new Response(null, {
      status: 302,
      headers: {
        'Location': `/admin/login?redirect=${encodeURIComponent(pathname)}`,
        'Cache-Control': 'private, no-store',
      },
    }),
  }
}
