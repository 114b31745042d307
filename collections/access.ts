// Who may do what, by name. Default deny: a collection that names nobody is closed.
import type { Access, FieldAccess, PayloadRequest } from 'payload'
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
export const admins: Access = ({ req }) => holds(req, ['admin'])
export const adminsField: FieldAccess = ({ req }) => holds(req, ['admin'])

/** People change their own name and password; admins change anybody. */
export const themselvesOrAdmins: Access = ({ req }) =>
  holds(req, ['admin']) || (active(req) ? { id: { equals: active(req)!.id } } : false)
