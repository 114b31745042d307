import type { CollectionConfig, Field } from 'payload'
import { MEDIA_FOLDER } from '@/database/media-files'
import { adminPicture } from '@/desk/preview-picture'
import { nameByDigest, storeFile } from '@/desk/saving/media'
import { uploadEndpoint } from '@/desk/saving/upload'
import { IMAGE_MIMES } from '@/domain/media'
import { editors, nobody, staff } from './access'
import { label, record } from './fields'

/** What the machine knows of a file; people see the picture. */
const TECHNICAL = { hidden: true, readOnly: true, disableListColumn: true, disableListFilter: true }

/** Files by the SHA-256 of their bytes. Never replaced; the public gets only those that a published edition pins. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('媒体', 'File'), plural: label('媒体', 'Media') },
  admin: {
    useAsTitle: 'original',
    hideAPIURL: true,
    defaultColumns: ['original', 'createdAt'],
    components: { edit: { Upload: '/components/admin/media/picture-upload#PictureUpload' } },
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
    record('original', label('图片', 'Picture'), {
      admin: { components: { Cell: '/components/admin/media/picture-cell#PictureCell' } },
    }),
    {
      ...record('digest', label('文件摘要（SHA-256）', 'Digest of the file (SHA-256)'), { unique: true, index: true }),
      admin: TECHNICAL,
    } as Field,
    ...(['filename', 'mimeType', 'url', 'thumbnailURL'] as const).map((name): Field => ({
      name,
      type: 'text',
      admin: TECHNICAL,
    })),
    ...(['filesize', 'width', 'height'] as const).map((name): Field => ({ name, type: 'number', admin: TECHNICAL })),
  ],
}
