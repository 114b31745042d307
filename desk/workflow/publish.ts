// Making an edition of the approved manuscript, and moving the release, the public face of the article.
import type { PayloadRequest } from 'payload'
import { freshId, insertRows } from '@/database/bulk-insert'
import { row } from '@/database/rows'
import { editionDigest } from '@/domain/edition'
import { canonical, filesOf } from '@/domain/manuscript'
import { observationsOf } from '@/domain/observations'
import type { PublicState } from '@/domain/workflow'
import type { Edition, Release } from '@/payload-types'
import { now } from '../clock'
import { actorOf } from '../ledger/append'
import type { BuiltManuscript } from '../manuscript/build-manuscript'
import { refused } from '../request/refusal-answer'
import type { Facts } from './facts'
import { imprint } from './imprints'

/** When readers were told of a correction, if this edition is one. */
const correctedBy = ({ number, publishedAt }: Pick<Edition, 'number' | 'publishedAt'>): string | null =>
  number > 1 ? publishedAt : null

/**
 * Appends the edition and the rows of its figures, reserves its slug and points the release at it. Answers the digest
 * of the whole edition.
 */
export const publish = async (
  req: PayloadRequest,
  facts: Facts,
  revision: number,
): Promise<{ edition: number; digest: string }> => {
  const { manuscript, fingerprint } = facts.gathered
  const approvals = facts.standing.submitted!.approvals
  const edition = {
    article: manuscript.article,
    number: facts.standing.edition + 1,
    fingerprint,
    approvals,
    publishedAt: now(),
    publishedBy: actorOf(req),
  }
  const digest = editionDigest(edition)
  await reserve(req, facts.gathered)
  await req.payload.db.create({
    collection: 'editions',
    req,
    returning: false,
    data: {
      title: manuscript.title,
      article: edition.article,
      number: edition.number,
      fingerprint,
      digest,
      revision,
      manuscript: canonical(manuscript),
      approvals: canonical(approvals),
      publishedAt: edition.publishedAt,
      publishedBy: canonical(edition.publishedBy),
      media: filesOf(manuscript),
    },
  })
  const dated = { createdAt: edition.publishedAt, updatedAt: edition.publishedAt }
  const figures = observationsOf(manuscript, edition.number, edition.publishedAt)
  if (figures.length > 0)
    await insertRows(
      req,
      'observations',
      figures.map((figure) => ({ id: freshId(req), ...figure, ...dated })),
    )
  await imprint(req, facts.unprinted, edition.article, edition.number)
  const face = {
    title: manuscript.title,
    article: edition.article,
    slug: manuscript.slug,
    state: 'live',
    edition: edition.number,
    column: manuscript.column,
    language: manuscript.language,
    explanation: null,
    replacement: null,
    changedAt: edition.publishedAt,
    correctedAt: correctedBy(edition),
  }
  if (facts.standing.publicState !== 'never')
    await req.payload.db.updateOne({
      collection: 'releases',
      where: { article: { equals: edition.article } },
      data: face,
      req,
      returning: false,
    })
  else
    await req.payload.db.create({
      collection: 'releases',
      data: { ...face, firstPublishedAt: edition.publishedAt },
      req,
      returning: false,
    })
  return { edition: edition.number, digest }
}

/** A public address belongs to its article for ever. */
const reserve = async (
  req: PayloadRequest,
  { manuscript: { slug, article }, slugHolder }: BuiltManuscript,
): Promise<void> => {
  if (slugHolder !== null && slugHolder !== article)
    throw refused(req, { kind: 'invalid', reason: 'blocking-issues' }, { slug })
  if (slugHolder === null)
    await req.payload.db.create({ collection: 'slugs', data: { slug, article }, req, returning: false })
}

/** Readers are led to what they can read: another release that is live. */
export const requireReplacement = async (req: PayloadRequest, article: string, replacement: string): Promise<void> => {
  const found = replacement === article ? null : await row(req, 'releases', { article: { equals: replacement } })
  if (found?.state !== 'live') throw refused(req, { kind: 'invalid', reason: 'replacement-not-live' })
}

/** `replacement`: the article whose release readers are led to from a withdrawn one. */
export type Turned = Pick<Release, 'explanation' | 'replacement'> & { state: Exclude<PublicState, 'never'> }

/** Withdrawn, live again, or removed: the text stays in its edition, the public face changes. */
export const setPublicState = async (
  req: PayloadRequest,
  article: string,
  turned: Turned,
  edition: Pick<Edition, 'number' | 'publishedAt'> | null,
): Promise<void> => {
  const changedAt = now()
  const correctedAt = { withdrawn: changedAt, removed: null, live: edition && correctedBy(edition) }[turned.state]
  await req.payload.db.updateOne({
    collection: 'releases',
    where: { article: { equals: article } },
    data: { ...turned, changedAt, correctedAt },
    req,
    returning: false,
  })
}
