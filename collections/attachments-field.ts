// The attachments of an article, one a line: the id of the document, and its title. The sheet lists them.
import type { Field } from 'payload'
import { attachmentsFit } from '@/desk/attachments/attachments-fit'
import { label } from './fields'

export const attachmentsField: Field = {
  name: 'attachments',
  type: 'textarea',
  maxLength: 4000,
  label: label('附件', 'Attachments'),
  validate: attachmentsFit,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}
