// What a notice does when it is stored: a known key makes the next version, a new one a new notice, and either is on
// the ledger. What a version voids is told before (versions.ts).
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { row } from '@/database/rows'
import { appendToLedger } from '../ledger/append'
import { plainOf } from '../office/settings'
import { notAllowed } from '../request/refusal-answer'

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
