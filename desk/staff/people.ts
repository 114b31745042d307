// Who works here: signing in, roles, and the record of every change to them.
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import { z } from 'zod'
import { count, row, rowById } from '@/database/rows'
import { nameKey, nameSchema } from '@/domain/person-name'
import { ROLES, type Role } from '@/domain/workflow'
import { appendToLedger } from '../ledger/append'
import { notAllowed } from '../request/refusal-answer'
import { soundPassword } from './password'

export const onlyActive: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.active === false)
    throw notAllowed(req, 403, {
      zh: '此账号已停用，请联系管理员。',
      en: 'This account is inactive; please ask an admin.',
    })
}

const WRONG = {
  name: {
    zh: '姓名须为1至80个字，不含看不见的字符。',
    en: 'A name has 1 to 80 characters, none of them invisible.',
  },
  email: { zh: '请填写有效的邮箱。', en: 'Please give a valid e-mail address.' },
  roles: { zh: '请选择角色。', en: 'Please choose roles.' },
  active: { zh: '“在岗”只能是“是”或“否”。', en: '“Active” is either yes or no.' },
}
const personSchema = z.object({
  name: nameSchema.optional(),
  email: z.email().max(200).optional(),
  roles: z.array(z.enum(ROLES)).min(1).optional(),
  active: z.boolean().nullish(),
})

/** What is said of a person is of its kind, before anything is stored. */
export const soundPerson: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const parsed = personSchema.safeParse(data)
  if (parsed.success) return soundPassword(req, { ...originalDoc, ...data })
  throw notAllowed(req, 422, WRONG[(parsed.error.issues[0]?.path[0] ?? 'name') as keyof typeof WRONG])
}

/**
 * The row of a save. Its `revision` tells the save from what a sign-in writes (database/person-writes.ts); other roles
 * and a deactivation end every sign-in of the person at once; and a name that somebody has is nobody else's.
 */
export const personRow: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const stored = operation === 'create' ? null : await rowById(req, 'users', String(originalDoc.id))
  const key = nameKey(String(data.name ?? stored?.name))
  const namesake = await row(req, 'users', {
    and: [{ nameKey: { equals: key } }, ...(stored ? [{ id: { not_equals: stored.id } }] : [])],
  })
  if (namesake)
    throw notAllowed(req, 409, {
      zh: '已有人员用这个姓名，请加上部门等以示区别。',
      en: 'Somebody has this name already; add a department, for example, to tell the two apart.',
    })
  const roles = (data.roles ?? stored?.roles ?? []) as Role[]
  // What was given counts from the next sign-in, too: it may ask for a second factor.
  const isAnother =
    stored &&
    ((data.active === false && stored.active !== false) ||
      stored.roles.length !== roles.length ||
      stored.roles.some((role) => !roles.includes(role)))
  return {
    ...data,
    nameKey: key,
    revision: (stored?.revision ?? 0) + 1,
    ...(isAnother ? { sessions: [] } : {}),
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
  user
    ? {
        name: user.name,
        email: user.email,
        roles: [...((user.roles as string[] | undefined) ?? [])].sort(),
        active: user.active !== false,
      }
    : null

export const personChanged: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const before = operation === 'create' ? null : told(previousDoc)
  const after = told(doc)
  if (JSON.stringify(before) === JSON.stringify(after)) return
  await appendToLedger(req, {
    action: 'change-person',
    details: { person: String(doc.id), name: doc.name, before, after },
  })
}
