// What is said about indicators and their confirmation, in both languages.
import type { FormField } from '@/domain/indicator-confirmation'
import type { Language } from '@/domain/manuscript'

type Words = Record<Language, string>

export const CONFIRMATION = {
  title: { zh: '读者看到的', en: 'What readers see' },
  rule: {
    zh: '名称、定义和单位决定已公布的数据是什么意思，所以每处改动都要由另一位审核人员确认，确认之后读者才会看到。',
    en: 'Name, definition and unit say what published values mean, so another person, a reviewer, confirms every change before readers see it.',
  },
  confirmed: { zh: '与下方一致：{name}确认，{when}。', en: 'The same as below, confirmed by {name} on {when}.' },
  proposed: {
    zh: '{names}的改动等待确认。确认之前，读者看到的是原来的写法。',
    en: 'A change by {names} waits for confirmation. Until then readers see what was confirmed before.',
  },
  proposedNew: {
    zh: '{names}新建的指标等待确认。确认之前，读者看不到它，用到它的稿件也不能提交。',
    en: 'A new indicator by {names} waits for confirmation. Until then readers do not see it, and articles that use it cannot be submitted.',
  },
  declined: {
    zh: '{name}没有确认这处改动，{when}：',
    en: '{name} declined this change on {when}: ',
  },
  declinedNext: {
    zh: '读者看到的没有变。在下方修改并保存，就重新等待确认。',
    en: 'What readers see has not changed. Change it below and save, and it waits for confirmation again.',
  },
  waits: { zh: '等待一位没有参与这处改动的审核人员。', en: 'Waits for a reviewer who did not write it.' },
  confirm: { zh: '确认，公开这一写法', en: 'Confirm: readers see this' },
  decline: { zh: '不确认，写明理由', en: 'Decline, and say why' },
  reason: { zh: '为什么不能确认？', en: 'Why can it not be confirmed?' },
  hint: { zh: '提出的人会看到，并记入台账。', en: 'The person who proposed it sees this; it goes into the ledger.' },
  save: { zh: '不确认', en: 'Decline' },
  saveFirst: { zh: '有未保存的改动，先保存再确认。', en: 'There are unsaved changes; save them first.' },
  doneConfirm: { zh: '已确认，读者现在看到的就是这一写法。', en: 'Confirmed; this is what readers see now.' },
  doneDecline: { zh: '没有确认，理由已记入台账。', en: 'Declined; the reason is in the ledger.' },
  empty: { zh: '（空）', en: '(empty)' },
  became: { zh: '改为', en: 'becomes' },
} satisfies Record<string, Words>

export const FIELD_MESSAGES = {
  name: { zh: '名称', en: 'Name' },
  nameEn: { zh: '英文名称', en: 'Name in English' },
  definition: { zh: '定义', en: 'Definition' },
  unit: { zh: '单位', en: 'Unit' },
  kind: { zh: '类别', en: 'Kind' },
} satisfies Record<FormField, Words>
