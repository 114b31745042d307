// Who did what: the contributions to each article, and the ledger. Appended by the desk, never changed, never deleted.
import type { CollectionConfig } from 'payload'
import { nobody, staff } from './access'
import { asStored, label, record, summary } from './fields'

const closed = { create: nobody, read: staff, update: nobody, delete: nobody }
const group = label('档案', 'Archive')

/** One person's change to an article, its sections or its metrics. */
export const contributions: CollectionConfig = {
  slug: 'contributions',
  labels: { singular: label('撰稿记录', 'Contribution'), plural: label('撰稿记录', 'Contributions') },
  admin: { useAsTitle: 'what', hideAPIURL: true, defaultColumns: ['person', 'what', 'act', 'at'], group: false },
  access: closed,
  defaultSort: '-at',
  indexes: [{ fields: ['article', 'revision'] }, { fields: ['article', 'personId'] }],
  fields: [
    record('article', label('稿件', 'Article')),
    {
      name: 'revision',
      type: 'number',
      required: true,
      label: label('修订号', 'Revision'),
      admin: { readOnly: true },
    },
    record('personId', label('人员编号', 'Person id')),
    record('person', label('人员', 'Person')),
    record('act', label('操作', 'Act')),
    record('what', label('对象', 'Of what')),
    // Asked for when a part moves: whoever wrote it goes along (desk/saving/save.ts).
    record('document', label('对象编号', 'Document'), { index: true }),
    {
      name: 'at',
      type: 'date',
      index: true,
      label: label('时间', 'Time'),
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
}

/**
 * The rows of an article as each save left them, whole and packed (desk/history/snapshot.ts): what was written then can
 * be read, compared and brought back. They go with their article.
 */
export const snapshots: CollectionConfig = {
  slug: 'snapshots',
  labels: { singular: label('存档', 'Snapshot'), plural: label('存档', 'Snapshots') },
  admin: { hidden: true, hideAPIURL: true },
  access: { ...closed, read: nobody },
  defaultSort: '-revision',
  indexes: [{ fields: ['article', 'revision'], unique: true }],
  fields: [
    record('article', label('稿件', 'Article')),
    {
      name: 'revision',
      type: 'number',
      required: true,
      label: label('修订号', 'Revision'),
      admin: { readOnly: true },
    },
    record('digest', label('摘要', 'Digest'), { required: true }),
    record('before', label('前一份的摘要', 'Digest of the one before')),
    {
      name: 'packed',
      type: 'textarea',
      required: true,
      label: label('内容（压缩）', 'Content (packed)'),
      admin: { readOnly: true },
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: label('时间', 'Time'),
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
}

/**
 * The hash-chained record of every action and refusal (domain/ledger.ts). `body` is what counts; the rest is for lists.
 */
export const ledger: CollectionConfig = {
  slug: 'ledger',
  labels: { singular: label('台账', 'Ledger entry'), plural: label('台账', 'Ledger') },
  admin: {
    useAsTitle: 'seq',
    hideAPIURL: true,
    defaultColumns: ['seq', 'at', 'actor', 'action', 'outcome', 'article'],
    group,
  },
  access: closed,
  defaultSort: '-seq',
  // What happened to readers today.
  indexes: [{ fields: ['action', 'at'] }],
  fields: [
    summary('/components/admin/records/ledger-summary#LedgerSummary'),
    asStored([
      {
        name: 'seq',
        type: 'number',
        required: true,
        unique: true,
        index: true,
        label: label('序号', 'Number'),
        admin: { readOnly: true },
      },
      record('at', label('时间', 'Time'), {
        admin: { components: { Cell: '/components/admin/records/ledger-cells#MomentCell' } },
      }),
      record('actor', label('人员', 'Person'), {
        admin: { components: { Cell: '/components/admin/records/ledger-cells#ActorCell' } },
      }),
      record('action', label('操作', 'Action'), {
        index: true,
        admin: { components: { Cell: '/components/admin/records/ledger-cells#ActionCell' } },
      }),
      record('outcome', label('结果', 'Outcome'), {
        admin: { components: { Cell: '/components/admin/records/ledger-cells#OutcomeCell' } },
      }),
      record('article', label('稿件', 'Article'), {
        index: true,
        admin: { components: { Cell: '/components/admin/records/ledger-cells#ArticleCell' } },
      }),
      record('prevHash', label('前一条的哈希', 'Hash of the entry before'), { unique: true }),
      record('hash', label('哈希', 'Hash')),
      {
        name: 'body',
        type: 'textarea',
        required: true,
        label: label('正文（规范化 JSON）', 'Body (canonical JSON)'),
        admin: { readOnly: true, rows: 12 },
      },
    ]),
  ],
}
