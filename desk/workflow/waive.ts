// An editor lets a warning stand, and says why; or takes that back. A save like any other: only editors, only while the
// article is not under review, and it counts as a contribution.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { identity } from '@/domain/checks/reading/issue'
import { noteSchema } from '@/domain/note'
import type { Waiver } from '@/domain/waivers'
import { notAllowed } from '../request/refusal-answer'
import { requireRole } from '../request/require-role'
import { inTransaction, type Actor } from '../request/transaction'
import type { Waived } from './contract'
import { factsOf, type Facts } from './facts'

const issue = z.string().max(4000)
/** What POST and DELETE /api/articles/:id/waivers take. */
export const waiverSchema = z.strictObject({
  issue,
  reason: noteSchema(500),
})
export const takeBackSchema = z.strictObject({ issue })

const changed = (
  payload: Payload,
  actor: Actor,
  id: string,
  next: (req: PayloadRequest, facts: Facts, stored: Waiver[]) => Waiver[],
): Promise<Waived> =>
  inTransaction(payload, actor, async (req) => {
    // The field is closed to forms, so the right to write it is asked here.
    requireRole(req, 'editor')
    const facts = await factsOf(req, id)
    const stored = (facts.article.waivers ?? []).map(({ issue: about, reason }) => ({ issue: about, reason }))
    const { lockVersion } = await payload.update({
      req,
      depth: 0,
      collection: 'articles',
      id,
      data: { waivers: next(req, facts, stored) },
    })
    return { lockVersion: lockVersion ?? 0 }
  })

export const waive = (payload: Payload, actor: Actor, id: string, { issue: about, reason }: Waiver): Promise<Waived> =>
  changed(payload, actor, id, (req, { gathered }, stored) => {
    const found = gathered.issues.find((one) => identity(one) === about)
    if (!found)
      throw notAllowed(
        req,
        409,
        { zh: '文字已经改动，这条提示不在了。', en: 'The text has changed: this warning is no longer there.' },
        { reason: 'stale' },
      )
    if (found.severity === 'blocks')
      throw notAllowed(req, 422, {
        zh: '须解决的问题不能只作说明，请先解决。',
        en: 'What must be solved cannot be let stand; solve it first.',
      })
    return [...stored.filter((one) => one.issue !== about), { issue: about, reason }]
  })

export const takeBack = (
  payload: Payload,
  actor: Actor,
  id: string,
  { issue: about }: { issue: string },
): Promise<Waived> => changed(payload, actor, id, (_req, _facts, stored) => stored.filter((one) => one.issue !== about))
