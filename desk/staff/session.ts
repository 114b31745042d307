// Signing out and renewing a session: repeated whole, as a sign-in is, when the person's row was changed at the same
// moment, so that neither is refused for somebody else's sake.
import {
  generateExpiredPayloadCookie,
  headersWithCors,
  logoutOperation,
  refreshOperation,
  type CollectionAfterMeHook,
  type PayloadRequest,
} from 'payload'
import { permitted } from '@/database/guard'
import { notAllowed } from '../request/refusal-answer'
import { untilFree } from '../request/transaction'
import { sessionCookie } from './let-in'
import { fromOwnPage } from './own-pages'
import { isFactorEnough } from './second-factor'

/** However busily somebody works, they sign in once a day. */
const LONGEST_MS = 24 * 60 * 60 * 1000

const users = (req: PayloadRequest) => req.payload.collections.users

const answer = (req: PayloadRequest, cookie: string, body: object): Response =>
  Response.json(body, {
    headers: headersWithCors({ headers: new Headers({ 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }), req }),
  })

/** POST /api/users/logout: this session, or with `?allSessions=true` every one of the person. */
export const signOut = async (req: PayloadRequest): Promise<Response> => {
  fromOwnPage(req)
  const allSessions = req.searchParams?.get('allSessions') === 'true'
  await untilFree(req, () => logoutOperation({ allSessions, collection: users(req), req }))
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: users(req).config.auth,
    config: req.payload.config,
    cookiePrefix: req.payload.config.cookiePrefix,
  })
  return answer(req, cookie, { message: req.t('authentication:logoutSuccessful') })
}

type Mine = { _sid?: string; sessions?: { id: string; createdAt?: string | null }[] | null }

/** POST /api/users/refresh-token. */
export const renew = async (req: PayloadRequest): Promise<Response> => {
  fromOwnPage(req)
  const { _sid: sid, sessions } = (req.user ?? {}) as Mine
  const since = sessions?.find(({ id }) => id === sid)?.createdAt
  if (since && Date.now() - new Date(since).getTime() > LONGEST_MS)
    throw notAllowed(req, 401, {
      zh: '登录已满一天，请重新登录。',
      en: 'This session is a day old; please sign in again.',
    })
  if (req.user && !(await isFactorEnough(req.payload, req.user, sid ?? '')))
    throw notAllowed(req, 401, {
      zh: '本单位已要求两步验证，请重新登录并设置。',
      en: 'The office now asks for a second factor; please sign in again and set it up.',
    })
  const { refreshedToken, user, exp } = await untilFree(req, () => refreshOperation({ collection: users(req), req }))
  await permitted(() =>
    req.payload.db.updateOne({
      collection: 'sign-ins',
      where: { session: { equals: sid ?? '' } },
      data: { seenAt: new Date().toISOString() },
      returning: false,
    }),
  )
  return answer(req, sessionCookie(req, refreshedToken), {
    message: req.t('authentication:tokenRefreshSuccessful'),
    user,
    exp,
  })
}

/** GET /api/users/me: the token stays in its cookie. */
export const withoutToken: CollectionAfterMeHook = ({ response }) => {
  const { token: _token, ...rest } = response as Record<string, unknown>
  return rest
}
