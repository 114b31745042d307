// What people prove their sign-in with beside a password: the secret of their authenticator, and who they are at the
// organisation's own sign-in service. Written by the desk alone, and never shown.
import type { CollectionConfig } from 'payload'
import { nobody } from './access'
import { label, record } from './fields'

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody }

/** One for each person. Without `sealed` there is none: it was taken off or reset. */
export const secondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: { singular: label('两步验证', 'Second factor'), plural: label('两步验证', 'Second factors') },
  admin: { hidden: true },
  access: closed,
  fields: [
    record('person', label('人员编号', 'Person id'), { required: true, unique: true, index: true }),
    // The authenticator's secret and the digests of the recovery codes, encrypted.
    { name: 'sealed', type: 'textarea', label: label('密文', 'Sealed') },
    // The last half minute whose code was taken: a code works once.
    { name: 'step', type: 'number', label: label('已用时间步', 'Last step') },
    record('at', label('启用时间', 'Since')),
    record('resetBy', label('重置者', 'Reset by')),
    record('resetAt', label('重置时间', 'Reset')),
    record('seenAt', label('本人知悉时间', 'Seen by its person')),
  ],
}

/** Who a person is at the organisation's sign-in service. */
export const identities: CollectionConfig = {
  slug: 'identities',
  labels: { singular: label('单点登录身份', 'Identity'), plural: label('单点登录身份', 'Identities') },
  admin: { hidden: true },
  access: closed,
  indexes: [{ fields: ['issuer', 'subject'], unique: true }],
  fields: [
    record('person', label('人员编号', 'Person id'), { required: true, index: true }),
    record('issuer', label('服务地址', 'Issuer'), { required: true }),
    record('subject', label('在该服务的编号', 'Subject'), { required: true }),
    record('at', label('连接时间', 'Since'), { required: true }),
  ],
}
