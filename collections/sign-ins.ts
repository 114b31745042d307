// What the house knows of signing in: tries that still count against a limit, browsers somebody signed in with, and the
// sign-ins themselves. Written by the desk alone; whether a session lives is told by the person's own row.
import type { CollectionConfig } from 'payload'
import { nobody } from './access'
import { label, record } from './fields'

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody }
const at = (name: string, zh: string, en: string) => record(name, label(zh, en), { required: true })

/** One try of a password or a code, for as long as it counts (desk/staff/tries.ts). Whose it was is not readable. */
export const tries: CollectionConfig = {
  slug: 'tries',
  labels: { singular: label('登录尝试', 'Try'), plural: label('登录尝试', 'Tries') },
  admin: { hidden: true },
  access: closed,
  indexes: [{ fields: ['key', 'until'] }],
  fields: [
    record('key', label('计数对象', 'Counted for'), { required: true }),
    record('until', label('计至', 'Counts until'), { required: true, index: true }),
  ],
}

/** A browser that somebody has signed in with: it stays known after the session (desk/staff/devices.ts). */
export const devices: CollectionConfig = {
  slug: 'devices',
  labels: { singular: label('用过的设备', 'Known device'), plural: label('用过的设备', 'Known devices') },
  admin: { hidden: true },
  access: closed,
  indexes: [{ fields: ['person', 'digest'] }],
  fields: [
    record('person', label('人员编号', 'Person id'), { required: true }),
    record('digest', label('SHA-256', 'SHA-256'), { required: true }),
    at('at', '首次使用', 'First used'),
    at('seenAt', '最近使用', 'Last used'),
  ],
}

/** One sign-in: on what, since when, last seen when. `session` is the id in the person's row. */
export const signIns: CollectionConfig = {
  slug: 'sign-ins',
  labels: { singular: label('登录', 'Sign-in'), plural: label('登录', 'Sign-ins') },
  admin: { hidden: true },
  access: closed,
  indexes: [{ fields: ['person', 'at'] }],
  fields: [
    record('session', label('会话编号', 'Session'), { required: true, unique: true, index: true }),
    record('person', label('人员编号', 'Person id'), { required: true }),
    record('device', label('设备', 'Device'), { required: true }),
    record('known', label('设备摘要', 'Digest of the device')),
    record('address', label('网络地址', 'Network address'), { required: true }),
    record('means', label('登录方式', 'By what'), { required: true }),
    at('at', '登录时间', 'Since'),
    at('seenAt', '最近活动', 'Last seen'),
  ],
}
