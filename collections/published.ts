// What was published: rows that only the desk writes (database/guard.ts). Ids and names are plain text, not relations,
// so that no deletion elsewhere can empty them. Who did what: recorded.ts.
import type { CollectionConfig } from 'payload'
import { PUBLIC_STATE_MESSAGES } from '@/domain/messages'
import { nobody, staff } from './access'
import { asStored, label, options, record, summary } from './fields'

const closed = { create: nobody, read: staff, update: nobody, delete: nobody }
const group = label('档案', 'Archive')

/** One published manuscript, numbered per article. Never changed, never deleted. */
export const editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: label('版次', 'Edition'), plural: label('版次', 'Editions') },
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['title', 'number', 'publishedAt', 'fingerprint'],
    group,
  },
  access: closed,
  indexes: [{ fields: ['article', 'number'], unique: true }],
  defaultSort: '-publishedAt',
  fields: [
    summary('/components/admin/records/edition-summary#EditionSummary'),
    asStored([
      record('title', label('标题', 'Title')),
      record('article', label('稿件', 'Article')),
      { name: 'number', type: 'number', required: true, label: label('版次', 'Edition'), admin: { readOnly: true } },
      record('fingerprint', label('指纹', 'Fingerprint'), { index: true }),
      {
        name: 'manuscript',
        type: 'textarea',
        required: true,
        label: label('定稿（规范化 JSON）', 'Manuscript (canonical JSON)'),
        admin: { readOnly: true, rows: 16 },
      },
      { name: 'approvals', type: 'textarea', label: label('审批', 'Approvals'), admin: { readOnly: true, rows: 4 } },
      {
        name: 'publishedAt',
        type: 'date',
        index: true,
        required: true,
        label: label('发布时间', 'Published'),
        admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
      },
      record('publishedBy', label('发布人', 'Published by')),
      record('digest', label('整版摘要', 'Digest of the whole edition')),
      {
        name: 'media',
        type: 'text',
        hasMany: true,
        index: true,
        label: label('媒体', 'Media'),
        admin: { readOnly: true },
      },
    ]),
    { name: 'revision', type: 'number', admin: { hidden: true } },
  ],
}

/** An article's public face: which edition is live, or why there is none. The one public row that changes. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: label('发布稿', 'Release'), plural: label('发布稿', 'Releases') },
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['title', 'state', 'edition', 'firstPublishedAt'],
    group,
  },
  access: closed,
  defaultSort: '-firstPublishedAt',
  indexes: [{ fields: ['state', 'firstPublishedAt'] }, { fields: ['column', 'state', 'firstPublishedAt'] }],
  fields: [
    record('title', label('标题', 'Title')),
    record('article', label('稿件', 'Article'), { unique: true, index: true }),
    record('slug', label('网址名', 'Slug'), { unique: true, index: true }),
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: options(PUBLIC_STATE_MESSAGES),
      label: label('公开状态', 'Public state'),
      admin: { readOnly: true },
    },
    {
      name: 'edition',
      type: 'number',
      required: true,
      label: label('现行版次', 'Live edition'),
      admin: { readOnly: true },
    },
    record('column', label('栏目', 'Column')),
    record('language', label('语言', 'Language')),
    {
      name: 'explanation',
      type: 'textarea',
      label: label('撤稿说明或移除原因', 'Explanation or reason'),
      admin: { readOnly: true },
    },
    {
      name: 'firstPublishedAt',
      type: 'date',
      index: true,
      label: label('首次发布', 'First published'),
      admin: { readOnly: true },
    },
    { name: 'changedAt', type: 'date', label: label('状态变更', 'State changed'), admin: { readOnly: true } },
    record('replacement', label('由哪篇稿件取代', 'Replaced by the article')),
    {
      name: 'correctedAt',
      type: 'date',
      index: true,
      label: label('更正或撤稿时间', 'Corrected or withdrawn'),
      admin: { readOnly: true },
    },
  ],
}

/**
 * The notices and names of the office that published editions have printed, each once: what is not here is not public.
 */
export const imprints: CollectionConfig = {
  slug: 'imprints',
  labels: { singular: label('已公开的单位用语', 'Imprint'), plural: label('已公开的单位用语', 'Imprints') },
  admin: { useAsTitle: 'word', hideAPIURL: true, defaultColumns: ['word', 'article', 'edition'], group: false },
  access: closed,
  fields: [
    record('word', label('用语', 'Words'), { required: true, unique: true, index: true }),
    record('article', label('首次刊出的稿件', 'First printed by article')),
    { name: 'edition', type: 'number', required: true, label: label('版次', 'Edition'), admin: { readOnly: true } },
  ],
}

/** Every public address ever used, never freed. A former one leads to the release's present one. */
export const slugs: CollectionConfig = {
  slug: 'slugs',
  labels: { singular: label('网址名', 'Slug'), plural: label('网址名', 'Slugs') },
  admin: { useAsTitle: 'slug', hideAPIURL: true, defaultColumns: ['slug', 'article'], group: false },
  access: closed,
  fields: [
    record('slug', label('网址名', 'Slug'), { unique: true, index: true }),
    record('article', label('稿件', 'Article'), { index: true }),
  ],
}
