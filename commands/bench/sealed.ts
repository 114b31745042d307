// A copied release made sound: its text hashed, its editions and its ledger entries sealed anew, after the chain so
// far.
import { digestOf, packedNow } from '@/desk/history/kept-rows'
import type { Approval, Person } from '@/domain/approved-by'
import { contributionSeal, type ContributionRow } from '@/domain/contribution-seal'
import { editionDigest } from '@/domain/edition'
import { entrySchema, seal, type Entry, type Head } from '@/domain/ledger'
import { sha256 } from '@/domain/manuscript'
import type { Stored, StoredRow } from './pattern'

type Hashes = { fingerprints: Map<string, string>; digests: Map<number, string> }

const contributionOf = ({ person_id: personId, ...row }: StoredRow) =>
  ({ ...row, personId }) as unknown as ContributionRow

/** Writes fingerprint and digest of each edition, and answers what replaces the old ones. */
const sealEditions = (editions: StoredRow[]): Hashes => {
  const fingerprints = new Map<string, string>()
  const digests = new Map<number, string>()
  for (const edition of editions) {
    const fingerprint = sha256(String(edition.manuscript))
    const number = Number(edition.number)
    const digest = editionDigest({
      article: String(edition.article),
      number,
      fingerprint,
      approvals: JSON.parse(String(edition.approvals)) as Approval[],
      publishedAt: String(edition.published_at),
      publishedBy: JSON.parse(String(edition.published_by)) as Person,
    })
    fingerprints.set(String(edition.fingerprint), fingerprint)
    digests.set(number, digest)
    Object.assign(edition, { fingerprint, digest })
  }
  return { fingerprints, digests }
}

/** Packs what each save kept, each after the one before it. */
const sealSnapshots = (snapshots: StoredRow[]): void => {
  let before: string | null = null
  for (const snapshot of snapshots) {
    const text = String(snapshot.packed)
    Object.assign(snapshot, { before, digest: digestOf(text), packed: packedNow(text) })
    before = String(snapshot.digest)
  }
}

/** The same entry of this copy, with what it holds hashes of. */
const retold = (
  { format: _format, seq: _seq, prevHash: _prev, ...told }: Entry,
  { fingerprints, digests }: Hashes,
  contributions: readonly ContributionRow[],
  since: number,
): Omit<Entry, 'format' | 'seq' | 'prevHash'> => ({
  ...told,
  fingerprint: told.fingerprint && fingerprints.get(told.fingerprint)!,
  digest: told.digest && digests.get(told.edition!)!,
  contributions:
    told.contributions &&
    contributionSeal(contributions.filter(({ revision }) => revision > since && revision <= told.revision!)),
})

/** Seals the copy after `head`, in place; answers the new head. */
export const sealCopy = (copy: Stored, head: Head): Head => {
  const hashes = sealEditions(copy.editions!)
  sealSnapshots(copy.snapshots!)
  const contributions = copy.contributions!.map(contributionOf)
  let now = head
  let published = 0
  for (const row of copy.ledger!) {
    const told = entrySchema.parse(JSON.parse(String(row.body)))
    const { seq, prevHash, hash, body } = seal(now, retold(told, hashes, contributions, published))
    Object.assign(row, { seq, prev_hash: prevHash, hash, body })
    if (told.action === 'publish' || told.action === 'abandon') published = told.revision!
    now = { seq, hash }
  }
  return now
}
