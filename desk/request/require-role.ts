// Whether the person who asks holds a role, where no field or collection asks it already.
import type { PayloadRequest } from 'payload'
import type { Role } from '@/domain/workflow'
import { refused } from './refusal-answer'

/** @throws Refused (403 role) */
export const requireRole = (req: PayloadRequest, role: Role): void => {
  if (!req.user?.roles.includes(role)) throw refused(req, { kind: 'forbidden', reason: 'role' })
}
