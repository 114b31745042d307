// Files that go with releases as attachments, by the SHA-256 of their bytes (desk/attachments/take-document.ts writes
// them). Never replaced; the public gets only those that a published edition pins.
import type { CollectionConfig } from 'payload'
import { documentEndpoint } from '@/desk/attachments/take-document'
import { nobody, staff } from './access'
import { label, record } from './fields'

export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: label('附件', 'Attachment'), plural: label('附件', 'Attachments') },
  admin: { hidden: true },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  endpoints: [documentEndpoint],
  fields: [
    record('original', label('文件名', 'File name')),
    record('digest', label('文件摘要（SHA-256）', 'Digest of the file (SHA-256)'), { unique: true, index: true }),
    record('mimeType', label('类型', 'Kind')),
    { name: 'filesize', type: 'number', required: true, admin: { readOnly: true } },
  ],
}
