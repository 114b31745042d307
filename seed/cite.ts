// How a figure of one article comes to cite a figure of another release.
import type { Payload } from 'payload'
import { row, rows } from '@/database/rows'
import { inTransaction, type Actor } from '@/desk/request/transaction'
import { ROLES } from '@/domain/figures/naming/name-parts'

/**
 * Says of every figure with these words that it repeats what the live release of `origin` (an article) publishes in the
 * same words.
 */
export const cite = (payload: Payload, editor: Actor, article: string, words: string, origin: string): Promise<void> =>
  inTransaction(payload, editor, async (req) => {
    const release = (await row(req, 'releases', { article: { equals: origin } }))!
    const [published] = await rows(req, 'observations', {
      and: [{ article: { equals: origin } }, { edition: { equals: release.edition } }, { words: { equals: words } }],
    })
    const { id: cites, subject, measure, role, comparison, period, source } = published!
    const name = {
      subject: subject ?? null,
      measure: measure ?? null,
      role: ROLES.find((one) => one === role) ?? 'level',
      comparison: comparison ?? null,
    }
    for (const { id } of await rows(req, 'metrics', {
      and: [{ article: { equals: article } }, { words: { equals: words } }],
    })) {
      await payload.update({
        collection: 'metrics',
        id,
        data: { cites: String(cites), ...name, period: period ?? null, source: source ?? null },
        req,
        overrideAccess: false,
        depth: 0,
      })
    }
  })
