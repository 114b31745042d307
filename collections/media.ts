import type { CollectionConfig } from 'payload'
import { MEDIA_FOLDER } from '@/database/media-files'
import { adminPicture } from '@/desk/preview-picture'
import { nameByDigest, storeFile } from '@/desk/saving/media'
import { uploadEndpoint } from '@/desk/saving/upload'
import { IMAGE_MIMES } from '@/domain/media'
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
  // A copy would be the same file once more.
  disableDuplicate: true,
  endpoints: [uploadEndpoint],
  upload: {
    // We write the files, and hand them out (database/media-files.ts): Payload does it in place, unsynced and
    // unchecked.
    staticDir: MEDIA_FOLDER,
    disableLocalStorage: true,
    handlers: [adminPicture],
    mimeTypes: [...IMAGE_MIMES],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: { beforeOperation: [nameByDigest], beforeChange: [storeFile] },
  fields: [
    record('original', label('原文件名', 'Original name')),
    record('digest', label('SHA-256', 'SHA-256'), { unique: true, index: true }),
  ],
}
