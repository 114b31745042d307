// Whatever signs somebody in or out, or changes who they are, is asked for by the office's own pages alone.
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { env } from '@/env'
import { notAllowed } from '../request/refusal-answer'

/**
 * A form on a foreign page could sign its visitor in as somebody else. Browsers say where a request comes from, by its
 * origin and by how far that is from us; programs say neither, and are let through.
 */
export const fromOwnPage = (req: Pick<PayloadRequest, 'headers' | 'i18n'>): void => {
  const origin = req.headers.get('origin')
  const site = req.headers.get('sec-fetch-site')
  const isOwn = origin === null || env.origins.includes(origin)
  if (isOwn && (site === null || site === 'same-origin' || site === 'none')) return
  throw notAllowed(req as PayloadRequest, 403, {
    zh: `请从 ${env.origin} 打开后台再登录。`,
    en: `Please open the desk at ${env.origin} and sign in there.`,
  })
}

/** Likewise for every other address of Payload's under /api/users that takes something. */
export const ownPagesOnly: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI === 'REST' && req.method === 'POST') fromOwnPage(req)
  return args
}
