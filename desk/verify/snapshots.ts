// Every article against what its saves have kept of it: each snapshot is whole and follows the one before it, and the
// last one says what is stored.
import { createLocalReq, type Payload } from 'payload'
import { rowById, rows } from '@/database/rows'
import type { Snapshot } from '@/payload-types'
import { digestOf, keptText, unpacked } from '../history/kept-rows'
import { rowsOf } from '../manuscript/article-rows'
import type { Context } from './pages'

const isWhole = async ({ packed, digest }: Snapshot): Promise<boolean> => {
  try {
    return digestOf(await unpacked(packed)) === digest
  } catch {
    return false
  }
}

const chainTroubles = async (kept: readonly Snapshot[]): Promise<string[]> => {
  const troubles: string[] = []
  for (const [index, one] of kept.entries()) {
    if (!(await isWhole(one))) troubles.push(`its snapshot of revision ${one.revision} does not have its digest`)
    if ((one.before ?? null) !== (kept[index - 1]?.digest ?? null))
      troubles.push(`its snapshot of revision ${one.revision} does not follow the one before it`)
  }
  return troubles
}

const troublesOf = async (payload: Payload, id: string): Promise<string[]> => {
  const kept = await rows(payload, 'snapshots', { article: { equals: id } }, { sort: 'revision' })
  const article = await rowById(payload, 'articles', id)
  if (!article) return []
  const req = await createLocalReq({}, payload)
  const now = digestOf(keptText(await rowsOf(req, article)))
  return [
    ...(await chainTroubles(kept)),
    ...(kept.at(-1)?.digest === now ? [] : ['it is stored otherwise than its last save left it']),
  ]
}

/** What is wrong with these articles. Who saves between two readings is looked at once more. */
export const snapshotTroubles = async ({ payload }: Context, articles: Iterable<string>): Promise<string[]> => {
  const troubles: string[] = []
  for (const id of articles)
    if ((await troublesOf(payload, id)).length > 0)
      troubles.push(...(await troublesOf(payload, id)).map((trouble) => `article ${id}: ${trouble}`))
  return troubles
}
