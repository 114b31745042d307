// The office's own rules: columns, notices and settings (indicators: desk/indicators/). What changes here reaches
// readers or decides who approves, so every change is a ledger entry.
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, GlobalAfterChangeHook } from 'payload'
import { row } from '@/database/rows'
import type { Language } from '@/domain/manuscript'
import { appendToLedger } from '../ledger/append'
import { notAllowed } from '../request/refusal-answer'
import { OFFICE_KEYS } from './office-keys'

/** What published releases name by its slug keeps that slug. */
const keepSlug =
  (why: Record<Language, string>): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) => {
    if (operation === 'update' && data.slug !== undefined && data.slug !== originalDoc.slug)
      throw notAllowed(req, 409, why)
    return data
  }
export const keepColumnSlug = keepSlug({
  zh: '已发布的稿件以网址名指明栏目，网址名不能改。',
  en: 'Published releases name the column by its slug, so the slug stays.',
})
export const keepIndicatorSlug = keepSlug({
  zh: '已发布的数据以网址名指明指标，网址名不能改。',
  en: 'Published figures name the indicator by its slug, so the slug stays.',
})

const plainOf = (doc: Record<string, unknown> | undefined, keys: readonly string[]) =>
  doc ? Object.fromEntries(keys.map((key) => [key, doc[key] ?? null])) : null

const changed =
  (action: 'change-column', keys: readonly string[]): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    await appendToLedger(req, {
      action,
      details: { before: operation === 'create' ? null : plainOf(previousDoc, keys), after: plainOf(doc, keys) },
    })
  }
export const columnChanged = changed('change-column', ['slug', 'name', 'description', 'keywords', 'type', 'order'])

const bare = (text: unknown): string => (typeof text === 'string' ? text.replace(/\s+/g, '') : '')

/** In the form of a new notice a key that is taken would be a next version of that one, and void what prints it. */
export const newKeyOnly: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation === 'create' && req.payloadAPI === 'REST' && (await row(req, 'notices', { key: { equals: data.key } })))
    throw notAllowed(req, 409, {
      zh: '已有这个代号的声明：要改措辞，请打开它，按“写新版本”。',
      en: 'There is a notice with this key: to change its words, open it and write a new version.',
    })
  return data
}

/** A notice with a known key is its next version; the unique index (key, version) keeps two from being the same. */
export const nextNoticeVersion: CollectionBeforeChangeHook = async ({ data, req }) => {
  const last = await row(req, 'notices', { key: { equals: data.key } }, '-version')
  if (last && last.kind !== data.kind)
    throw notAllowed(req, 422, {
      zh: '这个代号已用于另一类声明。',
      en: 'This key belongs to the other kind of notice.',
    })
  if (last && bare(last.title) === bare(data.title) && bare(last.text) === bare(data.text))
    throw notAllowed(req, 422, {
      zh: `与第${last.version}版一字不差：新版须有改动。`,
      en: `Word for word the same as version ${last.version}; a new version says something else.`,
    })
  const version = (last?.version ?? 0) + 1
  return { ...data, version, name: `${data.title} v${version}` }
}

export const noticeAdded: CollectionAfterChangeHook = async ({ doc, req }) => {
  await appendToLedger(req, {
    action: 'add-notice',
    details: plainOf(doc, ['kind', 'key', 'version', 'title', 'text']),
  })
}

const SETTING_KEYS = [
  'siteName',
  'issuer',
  'mastheadLine',
  'language',
  'timeZone',
  'reviewLevels',
  'figuresChecked',
  'secondFactor',
  'copyright',
  'disclaimer',
  'dollar',
  'wrongWords',
  'exactNames',
  ...OFFICE_KEYS,
]
export const settingsChanged: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await appendToLedger(req, {
    action: 'change-settings',
    details: { before: plainOf(previousDoc, SETTING_KEYS), after: plainOf(doc, SETTING_KEYS) },
  })
}
