import type { CollectionConfig } from 'payload'
import { noticeEndpoints } from '@/desk/notices/endpoints'
import { newKeyOnly, nextNoticeVersion, noticeAdded } from '@/desk/notices/hooks'
import { NOTICE_MESSAGES } from '@/domain/messages'
import { admins, nobody, staff } from './access'
import { label, options, slugShape, summary } from './fields'

/**
 * The office's legal texts. A new wording is a new version with the same key; what was published stays
 * (database/guard.ts).
 */
export const notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: label('声明', 'Notice'), plural: label('声明', 'Notices') },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'kind', 'key', 'version'],
    group: label('设置', 'Settings'),
  },
  access: { create: admins, read: staff, update: nobody, delete: nobody },
  // A copy would be a new version with the same words, and void every review under way.
  disableDuplicate: true,
  hooks: { beforeChange: [newKeyOnly, nextNoticeVersion], afterChange: [noticeAdded] },
  endpoints: noticeEndpoints,
  indexes: [{ fields: ['key', 'version'], unique: true }],
  fields: [
    summary('/components/admin/notices/notice-versions#NoticeVersions'),
    { name: 'name', type: 'text', maxLength: 200, label: label('名称', 'Name'), admin: { hidden: true } },
    { name: 'kind', type: 'select', required: true, options: options(NOTICE_MESSAGES), label: label('类别', 'Kind') },
    {
      name: 'key',
      type: 'text',
      maxLength: 60,
      required: true,
      index: true,
      label: label('代号', 'Key'),
      validate: slugShape,
      admin: {
        description: label(
          '这份声明的英文短名，如 copyright；英文稿件用的以 -en 结尾。已有的声明要改措辞，请打开它，按“写新版本”。',
          'A short name for this notice, such as copyright; one for English articles ends in -en. To change the words of a notice, open it and write a new version.',
        ),
      },
    },
    {
      name: 'version',
      type: 'number',
      label: label('版本', 'Version'),
      access: { create: nobody },
      admin: { readOnly: true },
    },
    { name: 'title', type: 'text', required: true, maxLength: 100, label: label('标题', 'Title') },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 20_000,
      label: label('全文', 'Full text'),
      admin: { rows: 12 },
    },
  ],
}
