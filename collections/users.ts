import type { CollectionConfig, Endpoint } from 'payload'
import { personEndpoints } from '@/desk/staff/endpoints'
import { ownPagesOnly } from '@/desk/staff/own-pages'
import { keepPasswordOwn } from '@/desk/staff/password'
import { passwordAlone } from '@/desk/staff/password-check'
import { personChanged, keepLastAdmin, onlyActive, personRow, soundPerson } from '@/desk/staff/people'
import { factorShown } from '@/desk/staff/second-factor'
import { withoutToken } from '@/desk/staff/session'
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

const desksOwn = { create: nobody, update: nobody }
const hiddenEverywhere = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true }

/** The people of the office. They are deactivated, never deleted: the record names them. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('人员', 'Person'), plural: label('人员', 'People') },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Payload's lock keeps the owner out along with whoever tries: desk/staff/tries.ts counts instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: env.secure },
  },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'email', 'roles', 'active'],
    group: label('设置', 'Settings'),
    components: { beforeList: ['/components/admin/staff/invite#Invite'] },
  },
  access: {
    // By invitation alone (desk/staff/add-person.ts): nobody makes an account with a password they know.
    create: nobody,
    read: staff,
    update: themselvesOrAdmins,
    delete: nobody,
    unlock: admins,
    admin: ({ req }) => Boolean(req.user?.active),
  },
  // The first admin comes by the link on the console (desk/staff/setup.ts), never by a form open to whoever is first;
  // and who forgot their password is given a one-time link by an admin (desk/staff/access-link.ts).
  endpoints: [
    ...personEndpoints,
    closed('/first-register', label('请使用控制台上的一次性链接。', 'Please use the one-time link on the console.')),
    closed('/forgot-password', label('请向管理员要登录链接。', 'Please ask an admin for a sign-in link.')),
    closed('/reset-password', label('请向管理员要登录链接。', 'Please ask an admin for a sign-in link.')),
  ],
  hooks: {
    beforeOperation: [ownPagesOnly, keepPasswordOwn],
    beforeLogin: [passwordAlone, onlyActive, factorShown],
    beforeValidate: [soundPerson],
    beforeChange: [keepLastAdmin, personRow],
    afterChange: [personChanged],
    afterMe: [withoutToken],
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
        components: { Cell: '/components/admin/staff/active-cell#ActiveCell' },
        description: label(
          '离岗的人不能登录，但记录里仍有其名。',
          'Inactive people cannot sign in; the record keeps their names.',
        ),
      },
    },
    {
      name: 'access',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/components/admin/staff/access-panel#AccessPanel' } },
    },
    // The panel's own “change password” stays away: nobody may write it (desk/staff/password.ts). The panel hears so
    // only of a field that may be read; there is nothing in it.
    {
      name: 'password',
      type: 'text',
      virtual: true,
      hidden: true,
      access: desksOwn,
    },
    // How often this person was saved; what a sign-in writes never raises it (database/person-writes.ts).
    { name: 'revision', type: 'number', defaultValue: 0, access: desksOwn, admin: hiddenEverywhere },
    { name: 'nameKey', type: 'text', unique: true, index: true, access: desksOwn, admin: hiddenEverywhere },
  ],
}
