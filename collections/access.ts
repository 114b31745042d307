// Who may do what, by name. Default deny: a collection that names nobody is closed.
import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { isTextLocked, type Lockable } from '@/desk/saving/locked'
import type { Role } from '@/domain/workflow'

/** The signed-in person, unless deactivated. */
const active = ({ user }: PayloadRequest) => (user && user.active !== false ? user : null)

const holds = (req: PayloadRequest, roles: readonly Role[]): boolean => {
  const held = active(req)?.roles
  return roles.some((role) => held?.includes(role))
}

export const nobody = () => false
export const staff: Access = ({ req }) => active(req) !== null
export const editors: Access = ({ req }) => holds(req, ['editor'])

/**
 * Editors. While the article is under review the admin panel is told no, so that its forms are read-only. Only told:
 * Payload names the collection when it asks for the panel and not when it writes, and a write must reach the hook of
 * desk/saving/save.ts, which refuses it with the sentence why.
 */
export const editorsUnlessLocked: Access = async ({ collectionConfig, id, req }) => {
  if (!holds(req, ['editor'])) return false
  return (
    !collectionConfig || id === undefined || !(await isTextLocked(req, collectionConfig.slug as Lockable, String(id)))
  )
}
export const admins: Access = ({ req }) => holds(req, ['admin'])
export const editorsOrAdmins: Access = ({ req }) => holds(req, ['editor', 'admin'])
export const adminsField: FieldAccess = ({ req }) => holds(req, ['admin'])

/** People change their own name and password; admins change anybody. */
export const themselvesOrAdmins: Access = ({ req }) =>
  holds(req, ['admin']) || (active(req) ? { id: { equals: active(req)!.id } } : false)
