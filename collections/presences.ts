import type { CollectionConfig } from 'payload'
import { nobody } from './access'
import { label, record } from './fields'

/** Who has an article open now. Written by the desk, and gone soon: no part of any record. */
export const presences: CollectionConfig = {
  slug: 'presences',
  labels: { singular: label('在场', 'Presence'), plural: label('在场', 'Presences') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  timestamps: false,
  indexes: [{ fields: ['article', 'at'] }],
  fields: [
    // Article and person: somebody with two windows is there once.
    record('key', label('稿件与人员', 'Article and person'), { required: true, unique: true, index: true }),
    record('article', label('稿件编号', 'Article id'), { required: true }),
    record('person', label('人员编号', 'Person id'), { required: true }),
    record('name', label('姓名', 'Name'), { required: true }),
    record('section', label('章节', 'Section')),
    { name: 'writes', type: 'checkbox', label: label('在写', 'Writes'), admin: { readOnly: true } },
    record('since', label('起始时间', 'Since'), { required: true }),
    record('at', label('最近时间', 'Last seen'), { required: true, index: true }),
  ],
}
