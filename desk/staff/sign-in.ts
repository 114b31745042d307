// Signing in (authentication): from the office's own pages alone, and repeated whole when the person's row was changed
// while the password was being checked.
import {
  addDataAndFileToRequest,
  generatePayloadCookie,
  headersWithCors,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { env } from '@/env'
import { notAllowed } from '../request/refusal-answer'
import { untilFree } from '../request/transaction'

/**
 * A form on a foreign page could sign its visitor in as somebody else. Programs send no origin, and are let through.
 */
export const fromOwnPage = (req: PayloadRequest): void => {
  const origin = req.headers.get('origin')
  if (origin === null || env.origins.includes(origin)) return
  throw notAllowed(req, 403, {
    zh: `请从 ${env.origin} 打开后台再登录。`,
    en: `Please open the desk at ${env.origin} and sign in there.`,
  })
}

/** Likewise for every other address of Payload's under /api/users that takes something. */
export const ownPagesOnly: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI === 'REST' && req.method === 'POST') fromOwnPage(req)
  return args
}

const textIn = (data: unknown, key: string): string => {
  const value = (data as Record<string, unknown> | undefined)?.[key]
  return typeof value === 'string' ? value : ''
}

/** POST /api/users/login, with the answer of Payload's own. */
export const signIn = async (req: PayloadRequest): Promise<Response> => {
  fromOwnPage(req)
  await addDataAndFileToRequest(req)
  const data = { email: textIn(req.data, 'email'), password: textIn(req.data, 'password') }
  const { i18n, t, headers, method } = req
  const result = await untilFree(req, () =>
    req.payload.login({
      collection: 'users',
      data,
      depth: 0,
      overrideAccess: false,
      req: { i18n, t, headers, method: method ?? 'POST' },
    }),
  )
  const { auth } = req.payload.collections.users.config
  const cookie = generatePayloadCookie({
    collectionAuthConfig: auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: result.token!,
  })
  return Response.json(
    { message: t('authentication:passed'), ...result },
    { headers: headersWithCors({ headers: new Headers({ 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }), req }) },
  )
}
