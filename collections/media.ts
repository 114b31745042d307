import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { nameByDigest } from '@/desk/saving/media'
import { env } from '@/env'
import { editors, nobody, staff } from './access'
import { label, record } from './fields'

/** Files by the SHA-256 of their bytes. Never replaced; the public gets only those that a published edition pins. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('媒体', 'File'), plural: label('媒体', 'Media') },
  admin: {
    useAsTitle: 'original',
    hideAPIURL: true,
    defaultColumns: ['original', 'mimeType', 'filesize'],
    group: label('编辑', 'Desk'),
  },
  access: { create: editors, read: staff, update: nobody, delete: nobody },
  upload: {
    staticDir: join(env.DATA_DIR, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: { beforeOperation: [nameByDigest] },
  fields: [
    record('original', label('原文件名', 'Original name')),
    record('digest', label('SHA-256', 'SHA-256'), { unique: true, index: true }),
  ],
}
