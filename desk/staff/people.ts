// Who works here: signing in, roles, and the record of every change to them.
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import { count } from '@/database/rows'
import { appendToLedger } from '../ledger/append'
import { notAllowed } from '../request/refused'

const SHORTEST_PASSWORD = 10

export const onlyActive: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.active === false)
    throw notAllowed(req, 403, {
      zh: '此账号已停用，请联系管理员。',
      en: 'This account is inactive; please ask an admin.',
    })
}

export const strongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  if (typeof data?.password === 'string' && data.password.length < SHORTEST_PASSWORD) {
    throw notAllowed(req, 422, {
      zh: `密码至少 ${SHORTEST_PASSWORD} 个字符。`,
      en: `A password has at least ${SHORTEST_PASSWORD} characters.`,
    })
  }
}

/** Without an active admin nobody could ever be let in again. */
export const keepLastAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return data
  const was = originalDoc.active !== false && originalDoc.roles?.includes('admin')
  const stays = (data.active ?? originalDoc.active) !== false && (data.roles ?? originalDoc.roles)?.includes('admin')
  if (was && !stays) {
    const others = await count(req, 'users', {
      and: [{ id: { not_equals: originalDoc.id } }, { active: { not_equals: false } }, { roles: { in: ['admin'] } }],
    })
    if (others === 0)
      throw new APIError(
        req.i18n?.language === 'en' ? 'The last admin stays an admin.' : '最后一位管理员不能取消。',
        409,
        null,
        true,
      )
  }
  return data
}

const told = (user: Record<string, unknown> | undefined) =>
  user ? { roles: [...((user.roles as string[] | undefined) ?? [])].sort(), active: user.active !== false } : null

export const personChanged: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const before = operation === 'create' ? null : told(previousDoc)
  const after = told(doc)
  if (JSON.stringify(before) === JSON.stringify(after)) return
  await appendToLedger(req, {
    action: 'change-person',
    details: { person: String(doc.id), name: doc.name, before, after },
  })
}
