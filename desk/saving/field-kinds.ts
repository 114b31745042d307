// Whether what is given for a field is of the field's kind: nothing else is ever stored, whatever the database would
// make of it. Lengths and texts of the editor are measured in within-limits.ts.
import type { FlattenedField } from 'payload'
import type { Language } from '@/domain/manuscript'

type Sentence = Record<Language, string>

const must = (name: Sentence, zh: string, en: string): Sentence => ({
  zh: `${name.zh}须是${zh}。`,
  en: `${name.en} must be ${en}.`,
})

const ID = /^[\w-]{1,64}$/
/** An id, or the document that has it: both stand for a relation. */
export const idGiven = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' && ID.test(id) ? id : null
}

const isMoment = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  if (typeof value !== 'string' || value.length > 40) return false
  const year = new Date(value).getUTCFullYear()
  return year >= 1 && year <= 9999
}

type Kind = { is: (value: unknown, field: FlattenedField) => boolean; zh: string; en: string }

const optionsOf = (field: FlattenedField): string[] =>
  'options' in field
    ? (field.options as (string | { value: string })[]).map((one) => (typeof one === 'string' ? one : one.value))
    : []
const text: Kind = { is: (value) => typeof value === 'string', zh: '文字', en: 'text' }
const choice: Kind = {
  is: (value, field) => typeof value === 'string' && (value === '' || optionsOf(field).includes(value)),
  zh: '所列选项之一',
  en: 'one of the options',
}
const relation: Kind = {
  is: (value) => value === '' || idGiven(value) !== null,
  zh: '一条已有的内容',
  en: 'something that exists',
}

const KINDS: Partial<Record<FlattenedField['type'], Kind>> = {
  text,
  textarea: text,
  email: text,
  number: { is: (value) => typeof value === 'number' && Number.isFinite(value), zh: '数', en: 'a number' },
  checkbox: { is: (value) => typeof value === 'boolean', zh: '“是”或“否”', en: 'yes or no' },
  date: { is: (value) => value === '' || isMoment(value), zh: '日期', en: 'a date' },
  select: choice,
  radio: choice,
  relationship: relation,
  upload: relation,
}

const LISTED = { zh: '列表', en: 'a list' }

/** What is wrong with this value for this field, called `name`; null where nothing is. */
export const kindTrouble = (field: FlattenedField, name: Sentence, value: unknown): Sentence | null => {
  const kind = KINDS[field.type]
  // A relation to several collections is of the framework's own.
  if (!kind || ('relationTo' in field && Array.isArray(field.relationTo))) return null
  if (!('hasMany' in field && field.hasMany)) return kind.is(value, field) ? null : must(name, kind.zh, kind.en)
  if (!Array.isArray(value)) return must(name, LISTED.zh, LISTED.en)
  return value.every((one) => kind.is(one, field)) ? null : must(name, kind.zh, kind.en)
}
