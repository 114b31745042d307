import type { CollectionConfig } from 'payload'
import { nobody } from './access'
import { label, record } from './fields'

/** One-time links by which people set their own password. Written by the desk; the link itself is stored nowhere. */
export const accessLinks: CollectionConfig = {
  slug: 'access-links',
  labels: { singular: label('登录链接', 'Sign-in link'), plural: label('登录链接', 'Sign-in links') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    record('digest', label('SHA-256', 'SHA-256'), { required: true, unique: true, index: true }),
    record('purpose', label('用途', 'Purpose'), { required: true }),
    record('person', label('人员编号', 'Person id'), { required: true, index: true }),
    record('by', label('发出者编号', 'Given by, id'), { required: true }),
    record('byName', label('发出者', 'Given by'), { required: true }),
    record('at', label('发出时间', 'Given'), { required: true }),
    record('expiresAt', label('失效时间', 'Expires'), { required: true }),
    record('usedAt', label('使用时间', 'Used')),
    // A newer link for the same person took its place.
    record('endedAt', label('作废时间', 'Ended')),
    record('seenAt', label('本人知悉时间', 'Seen by its person')),
  ],
}
