// What a metric measures, in parts, and of which days: the fields from which its printed name and its dates are made.
import type { Field } from 'payload'
import { daysInOrder } from '@/desk/saving/metric-hooks'
import { ROLES } from '@/domain/figures/naming/name-parts'
import { FIGURE_ROLE_MESSAGES } from '@/domain/messages'
import { label, options } from './fields'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const

export const NAME_FIELDS: Field[] = [
  {
    name: 'measure',
    type: 'text',
    maxLength: 200,
    label: label('指标名称', 'What is measured'),
    admin: {
      description: label(
        '统计的是什么，如“社会消费品零售总额”；不写范围和升降。',
        'What is counted, for example “retail sales”; without scope and direction.',
      ),
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'subject',
        type: 'text',
        maxLength: 200,
        label: label('统计范围', 'Scope'),
        admin: { width: '34%', description: label('如“全市”“规模以上工业”。', 'For example “large firms”.') },
      },
      {
        name: 'role',
        type: 'select',
        required: true,
        options: options(FIGURE_ROLE_MESSAGES),
        defaultValue: ROLES[0],
        label: label('含义', 'Role'),
        admin: { width: '33%' },
      },
      {
        name: 'comparison',
        type: 'text',
        maxLength: 100,
        label: label('比较基准', 'Compared with'),
        admin: { width: '33%', description: label('如“同比”“比上月”。', 'For example “on the year”.') },
      },
    ],
  },
  {
    name: 'label',
    type: 'text',
    maxLength: 500,
    label: label('名称', 'Name'),
    admin: {
      readOnly: true,
      description: label('由上面各项组成，表格里就这样写。', 'Made of the parts above, as tables print it.'),
    },
  },
]

export const DAYS: Field = {
  type: 'row',
  fields: [
    { name: 'periodStart', type: 'date', label: label('起始日', 'First day'), admin: { width: '34%', date: day } },
    {
      name: 'periodEnd',
      type: 'date',
      label: label('终止日', 'Last day'),
      validate: daysInOrder,
      admin: { width: '33%', date: day },
    },
    { name: 'asOf', type: 'date', label: label('截至', 'As of'), admin: { width: '33%', date: day } },
  ],
}
