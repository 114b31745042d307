// What happened to readers today, in the office's time zone: published, corrected, withdrawn, reinstated, removed.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import { entrySchema } from '@/domain/ledger'
import type { PublicDeed } from './contract'

const PUBLIC = ['publish', 'withdraw', 'reinstate', 'remove'] as const
/** The longest day there is, where clocks are set back. */
const LONGEST_DAY_MS = 25 * 60 * 60 * 1000

const dayIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  return (iso: string): string => format.format(new Date(iso))
}

export const publicToday = async (req: PayloadRequest, now: string, timeZone: string): Promise<PublicDeed[]> => {
  const from = new Date(Date.parse(now) - LONGEST_DAY_MS).toISOString()
  const found = await rows(
    req,
    'ledger',
    {
      and: [{ action: { in: [...PUBLIC] } }, { at: { greater_than_equal: from } }, { outcome: { equals: 'done' } }],
    },
    { sort: '-seq' },
  )
  const day = dayIn(timeZone)
  const today = found.map(({ body }) => entrySchema.parse(JSON.parse(body))).filter(({ at }) => day(at) === day(now))
  if (today.length === 0) return []
  const ids = [...new Set(today.map(({ article }) => article ?? ''))]
  const releases = new Map(
    (await rows(req, 'releases', { article: { in: ids } })).map((release) => [release.article, release]),
  )
  return today.map(({ article, action, actor, at, edition }) => ({
    article: article ?? '',
    title: releases.get(article)?.title ?? '',
    slug: releases.get(article)?.slug ?? '',
    action: action as PublicDeed['action'],
    edition: edition ?? 0,
    person: actor.name,
    at,
  }))
}
