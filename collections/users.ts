import type { CollectionConfig } from 'payload'
import { ROLE_WORDS } from '@/domain/sentences'
import { personChanged, keepLastAdmin, onlyActive, strongPassword } from '@/desk/people'
import { env } from '@/env'
import { admins, adminsField, nobody, staff, themselvesOrAdmins } from './access'
import { label, options } from './fields'

/** The people of the office. They are deactivated, never deleted: the record names them. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('人员', 'Person'), plural: label('人员', 'People') },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env.secure },
  },
  admin: { useAsTitle: 'name', hideAPIURL: true, defaultColumns: ['name', 'email', 'roles', 'active'], group: label('设置', 'Settings') },
  access: { create: admins, read: staff, update: themselvesOrAdmins, delete: nobody, unlock: admins, admin: ({ req }) => Boolean(req.user?.active) },
  // The first admin comes by the link on the console (desk/setup.ts), never by a form open to whoever is first.
  endpoints: [{ path: '/first-register', method: 'post', handler: () => Response.json({ errors: [{ message: 'Closed. 请使用控制台上的链接。' }] }, { status: 403 }) }],
  hooks: { beforeLogin: [onlyActive], beforeValidate: [strongPassword], beforeChange: [keepLastAdmin], afterChange: [personChanged] },
  fields: [
    { name: 'name', type: 'text', required: true, label: label('姓名', 'Name') },
    { name: 'roles', type: 'select', hasMany: true, required: true, label: label('角色', 'Roles'), defaultValue: ['editor'], options: options(ROLE_WORDS), access: { create: adminsField, update: adminsField } },
    { name: 'active', type: 'checkbox', defaultValue: true, label: label('在岗', 'Active'), access: { create: adminsField, update: adminsField }, admin: { description: label('离岗的人不能登录，但记录里仍有其名。', 'Inactive people cannot sign in; the record keeps their names.') } },
  ],
}
