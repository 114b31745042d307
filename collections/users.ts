import type { CollectionConfig, Endpoint } from 'payload'
import { personChanged, keepLastAdmin, onlyActive, strongPassword } from '@/desk/staff/people'
import { ROLE_MESSAGES } from '@/domain/messages'
import { env } from '@/env'
import { admins, adminsField, nobody, staff, themselvesOrAdmins } from './access'
import { label, options } from './fields'

type Words = ReturnType<typeof label>

/** An address that Payload would answer by itself, and that this house keeps shut. */
const closed = (path: string, words: Words): Endpoint => ({
  path,
  method: 'post',
  handler: () => Response.json({ errors: [{ message: `${words.zh} ${words.en}` }] }, { status: 403 }),
})

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
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'email', 'roles', 'active'],
    group: label('设置', 'Settings'),
  },
  access: {
    create: admins,
    read: staff,
    update: themselvesOrAdmins,
    delete: nobody,
    unlock: admins,
    admin: ({ req }) => Boolean(req.user?.active),
  },
  // The first admin comes by the link on the console (desk/staff/setup.ts), never by a form open to whoever is first; and
  // without a mail server nobody can be sent a new password: an admin sets it.
  endpoints: [
    closed('/first-register', label('请使用控制台上的一次性链接。', 'Please use the one-time link on the console.')),
    closed('/forgot-password', label('请向管理员要新密码。', 'Please ask an admin for a new password.')),
  ],
  hooks: {
    beforeLogin: [onlyActive],
    beforeValidate: [strongPassword],
    beforeChange: [keepLastAdmin],
    afterChange: [personChanged],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: label('姓名', 'Name') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      label: label('角色', 'Roles'),
      defaultValue: ['editor'],
      options: options(ROLE_MESSAGES),
      access: { create: adminsField, update: adminsField },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: label('在岗', 'Active'),
      access: { create: adminsField, update: adminsField },
      admin: {
        description: label(
          '离岗的人不能登录，但记录里仍有其名。',
          'Inactive people cannot sign in; the record keeps their names.',
        ),
      },
    },
  ],
}
