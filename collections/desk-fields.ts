// What the desk alone writes on an article's row, and no form shows.
import type { Field } from 'payload'
import { PUBLIC_STATE_MESSAGES, STAGE_MESSAGES } from '@/domain/messages'
import { nobody } from './access'
import { label, options } from './fields'

const DESKS_OWN = { create: nobody, update: nobody }
const HIDDEN = { hidden: true, disableListColumn: true, disableListFilter: true }
/** A condition, not `hidden`: lists show, sort and filter by it. */
const LISTED = { condition: () => false }

export const DESK_FIELDS: Field[] = [
  {
    name: 'stage',
    type: 'select',
    defaultValue: 'draft',
    options: options(STAGE_MESSAGES),
    label: label('状态', 'Standing'),
    access: DESKS_OWN,
    admin: { ...LISTED, components: { Cell: '/components/admin/ui/standing-cell#StandingCell' } },
  },
  {
    name: 'publicState',
    type: 'select',
    defaultValue: 'never',
    options: options(PUBLIC_STATE_MESSAGES),
    label: label('公开状态', 'Public state'),
    access: DESKS_OWN,
    admin: { ...LISTED, disableListColumn: true },
  },
  {
    name: 'sentBack',
    type: 'checkbox',
    defaultValue: false,
    label: label('已退回修改', 'Sent back'),
    access: DESKS_OWN,
    admin: { ...LISTED, disableListColumn: true },
  },
  {
    name: 'turnedAt',
    type: 'date',
    label: label('上一步', 'Last step'),
    access: DESKS_OWN,
    admin: { ...LISTED, components: { Cell: '/components/admin/articles/last-step-cell#LastStepCell' } },
  },
  // Everybody who ever wrote in it, by id: lists ask for the articles of a person.
  {
    name: 'writers',
    type: 'text',
    hasMany: true,
    index: true,
    label: label('撰稿人', 'Written by'),
    access: DESKS_OWN,
    admin: { ...LISTED, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'edition',
    type: 'number',
    defaultValue: 0,
    label: label('版次', 'Edition'),
    access: DESKS_OWN,
    admin: HIDDEN,
  },
  {
    name: 'revision',
    type: 'number',
    defaultValue: 0,
    access: DESKS_OWN,
    admin: HIDDEN,
  },
  // Numbers that are no figures, by the identities of domain/figures/unmarked.ts. Only the desk writes it: a form that
  // was open meanwhile would bring old ones back.
  {
    name: 'dismissed',
    type: 'text',
    hasMany: true,
    access: DESKS_OWN,
    admin: HIDDEN,
  },
  // Warnings that stand, each with the reason: desk/workflow/waive.ts writes them, and the manuscript carries those
  // that apply.
  {
    name: 'waivers',
    type: 'array',
    access: DESKS_OWN,
    admin: HIDDEN,
    fields: [
      { name: 'issue', type: 'text', required: true, maxLength: 1000 },
      { name: 'reason', type: 'textarea', required: true, maxLength: 1000 },
    ],
  },
]
