// Conditions of a question over the API, held against the fields they ask of: a day that is none, or a word for a
// number, is refused in a sentence, where a database would fail at it (or, on another one, find nothing).
import type { CollectionBeforeOperationHook, CollectionConfig, FlattenedField, PayloadRequest, Where } from 'payload'
import type { Language } from '@/domain/manuscript'
import { notAllowed } from './refusal-answer'

const isDay = (value: unknown) => typeof value === 'string' && !Number.isNaN(new Date(value).getTime())
const isNumber = (value: unknown) => value !== '' && Number.isFinite(Number(value))

const KINDS: Partial<
  Record<FlattenedField['type'], { is: (value: unknown) => boolean; words: Record<Language, string> }>
> = {
  date: { is: isDay, words: { zh: '日期', en: 'a date' } },
  number: { is: isNumber, words: { zh: '数', en: 'a number' } },
}

/** The field at the end of this path, through relations; null where there is none. */
const fieldAt = (req: PayloadRequest, fields: readonly FlattenedField[], path: string): FlattenedField | null => {
  const [first = '', ...rest] = path.split('.')
  const field = fields.find(({ name }) => name === first)
  if (!field || rest.length === 0) return field ?? null
  if ('flattenedFields' in field) return fieldAt(req, field.flattenedFields, rest.join('.'))
  const to = 'relationTo' in field ? field.relationTo : 'collection' in field ? field.collection : null
  const other = typeof to === 'string' ? req.payload.collections[to as 'articles'] : undefined
  return other ? fieldAt(req, other.config.flattenedFields, rest.join('.')) : null
}

type Condition = { path: string; operator: string; value: unknown }

const conditionsIn = (where: Where): Condition[] =>
  Object.entries(where).flatMap(([name, said]): Condition[] => {
    if (name === 'and' || name === 'or') return (said as Where[] | undefined)?.flatMap(conditionsIn) ?? []
    return Object.entries((said ?? {}) as Record<string, unknown>).map(([operator, value]) => ({
      path: name,
      operator,
      value,
    }))
  })

const given = ({ operator, value }: Condition): unknown[] =>
  operator === 'exists'
    ? []
    : Array.isArray(value)
      ? value
      : typeof value === 'string' && /^(?:not_)?in$/.test(operator)
        ? value.split(',')
        : [value]

const soundQuestion: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (req.payloadAPI !== 'REST' || !('where' in args) || typeof args.where !== 'object' || !args.where) return args
  for (const condition of conditionsIn(args.where as Where)) {
    const kind = KINDS[fieldAt(req, collection.flattenedFields, condition.path)?.type as 'date']
    const wrong = kind && given(condition).find((value) => value !== null && value !== 'null' && !kind.is(value))
    if (kind && wrong !== undefined)
      throw notAllowed(req, 400, {
        zh: `“${condition.path}”要和${kind.words.zh}比较。`,
        en: `“${condition.path}” is compared with ${kind.words.en}.`,
      })
  }
  return args
}

/** The collection, with every question over the API looked at first. */
export const askedSoundly = <T extends CollectionConfig>(collection: T): T => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [soundQuestion, ...(collection.hooks?.beforeOperation ?? [])] },
})
