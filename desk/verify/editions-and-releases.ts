// What is wrong with one stored row, told from the row itself and the ledger entries it must agree with.
import { z } from 'zod'
import { checkedSchema } from '@/domain/conversation'
import { editionDigest } from '@/domain/edition'
import type { Entry } from '@/domain/ledger'
import { canonical, filesOf, manuscriptSchema, sha256, type Manuscript } from '@/domain/manuscript'
import { standingOf } from '@/domain/standing'
import type { Edition, Ledger, Release } from '@/payload-types'

const approvalsSchema = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    level: z.number(),
    at: z.string(),
    figures: checkedSchema.optional(),
  }),
)
const personSchema = z.strictObject({ id: z.string(), name: z.string() })

export const keyOf = ({ article, number }: Pick<Edition, 'article' | 'number'>): string => `${article} ${number}`

/** The value of a canonical JSON text, or null when it is not one, or not of this shape. */
const canonicalValue = <T>(text: string | null | undefined, schema: z.ZodType<T>): T | null => {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return canonical(value) === text ? schema.parse(value) : null
  } catch {
    return null
  }
}

const told = (troubles: Record<string, boolean>): string[] =>
  Object.keys(troubles).filter((trouble) => troubles[trouble])

/** The columns that lists and queries use say what the entry's own text says. */
export const columnTroubles = (entry: Entry, { at, actor, action, outcome, article }: Partial<Ledger>): string[] =>
  told({
    'its time is not that of its text': at !== entry.at,
    'its person is not that of its text': actor !== entry.actor.name,
    'its action is not that of its text': action !== entry.action,
    'its outcome is not that of its text': outcome !== entry.outcome,
    'its article is not that of its text': (article ?? null) !== entry.article,
  })

/** `entry`: the publication of this edition. */
export const editionTroubles = (
  edition: Edition,
  entry: Entry | undefined,
): { troubles: string[]; manuscript: Manuscript | null } => {
  const manuscript = canonicalValue(edition.manuscript, manuscriptSchema)
  const approvals = canonicalValue(edition.approvals, approvalsSchema)
  const publishedBy = canonicalValue(edition.publishedBy, personSchema)
  const { article, number, fingerprint, publishedAt } = edition
  const digest =
    approvals &&
    publishedBy &&
    editionDigest({
      article: article ?? '',
      number,
      fingerprint: fingerprint ?? '',
      approvals: approvals.map(({ figures, ...approval }) => ({ ...approval, ...(figures && { figures }) })),
      publishedAt,
      publishedBy,
    })
  const troubles = told({
    'its text does not have its fingerprint': sha256(edition.manuscript) !== fingerprint,
    'its text is not a manuscript in canonical form': manuscript === null,
    'its text is of another article': manuscript !== null && manuscript.article !== article,
    'its title is not that of its text': manuscript !== null && manuscript.title !== edition.title,
    'its list of files is not that of its text':
      manuscript !== null && canonical(filesOf(manuscript)) !== canonical(edition.media ?? []),
    'its approvals cannot be read': approvals === null,
    'its publisher cannot be read': publishedBy === null,
    'its digest is not that of the whole edition': digest !== null && digest !== edition.digest,
    'the ledger knows no publication of it': entry === undefined,
    'the ledger has another digest of it':
      entry !== undefined && (entry.digest !== edition.digest || (digest !== null && entry.digest !== digest)),
    'the ledger has another fingerprint of it': entry !== undefined && entry.fingerprint !== fingerprint,
  })
  return { troubles, manuscript }
}

/** The last turn of the public state: what it gave as its reason, and what it named as the replacement. */
const lastTurnIn = (entries: readonly Entry[]): Entry | undefined =>
  entries.findLast(
    ({ action, outcome }) => outcome === 'done' && ['publish', 'withdraw', 'reinstate', 'remove'].includes(action),
  )

/** When readers were last told that this was corrected or withdrawn, by the row's other columns. */
const correctedAt = ({ state, changedAt }: Release, current: Edition | undefined): string | null => {
  if (state === 'withdrawn') return changedAt ?? null
  return state === 'live' && current && current.number > 1 ? current.publishedAt : null
}

const standing = (entries: readonly Entry[]) => {
  try {
    return standingOf(entries, false)
  } catch {
    return null
  }
}

/** `entries`: all of its article, in order. `first` and `current`: the editions it began with and shows. */
export const releaseTroubles = (
  release: Release,
  entries: readonly Entry[],
  first: Edition | undefined,
  current: Edition | undefined,
): string[] => {
  const stands = standing(entries)
  const manuscript = current ? canonicalValue(current.manuscript, manuscriptSchema) : null
  const lastTurn = lastTurnIn(entries)
  const isPublic = release.state === 'withdrawn' || release.state === 'removed'
  return told({
    'its ledger entries make no sense': stands === null,
    [`it is "${release.state}", but its ledger entries say "${stands?.publicState}"`]:
      stands !== null && stands.publicState !== release.state,
    [`it shows edition ${release.edition}, but its ledger entries say ${stands?.edition}`]:
      stands !== null && stands.edition !== release.edition,
    'the edition it shows is not stored': current === undefined,
    'its title, slug, column or language is not that of its edition':
      manuscript !== null &&
      canonical([release.title, release.slug, release.column, release.language]) !==
        canonical([manuscript.title, manuscript.slug, manuscript.column, manuscript.language]),
    'its explanation is not the one in the ledger':
      (release.explanation ?? null) !== (isPublic ? (lastTurn?.note ?? null) : null),
    'its replacement is not the one in the ledger':
      (release.replacement ?? null) !== (lastTurn?.details?.replacement ?? null),
    'its day of correction is not that of its edition or withdrawal':
      current !== undefined && (release.correctedAt ?? null) !== correctedAt(release, current),
    'its first publication is not that of its first edition':
      first !== undefined && release.firstPublishedAt !== first.publishedAt,
  })
}
