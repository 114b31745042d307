// What the desk alone writes on an article's row, and no form shows.
import type { Field } from 'payload'
import { nobody } from './access'
import { label } from './fields'

export const DESK_FIELDS: Field[] = [
  {
    name: 'edition',
    type: 'number',
    defaultValue: 0,
    label: label('版次', 'Edition'),
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
  {
    name: 'revision',
    type: 'number',
    defaultValue: 0,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
  // Numbers that are no figures, by the identities of domain/figures/unmarked.ts. Only the desk writes it: a form that
  // was open meanwhile would bring old ones back.
  {
    name: 'dismissed',
    type: 'text',
    hasMany: true,
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  // Warnings that stand, each with the reason: desk/workflow/waive.ts writes them, and the manuscript carries those
  // that apply.
  {
    name: 'waivers',
    type: 'array',
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    fields: [
      { name: 'issue', type: 'text', required: true, maxLength: 1000 },
      { name: 'reason', type: 'textarea', required: true, maxLength: 1000 },
    ],
  },
]
