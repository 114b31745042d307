// Signing out and renewing a session, with the answers of Payload's own addresses: repeated whole, as a sign-in is, when
// the person's row was changed at the same moment, so that neither is refused for somebody else's sake.
import {
  generateExpiredPayloadCookie,
  generatePayloadCookie,
  headersWithCors,
  logoutOperation,
  refreshOperation,
  type PayloadRequest,
} from 'payload'
import { untilFree } from '../request/transaction'
import { fromOwnPage } from './sign-in'

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

/** POST /api/users/refresh-token. */
export const renew = async (req: PayloadRequest): Promise<Response> => {
  fromOwnPage(req)
  const result = await untilFree(req, () => refreshOperation({ collection: users(req), req }))
  const cookie = generatePayloadCookie({
    collectionAuthConfig: users(req).config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: result.refreshedToken,
  })
  return answer(req, cookie, { message: req.t('authentication:tokenRefreshSuccessful'), ...result })
}
