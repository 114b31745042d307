// An edition seals a manuscript together with who approved and who published it.
import type { Approval, Person } from './approved-by'
import { canonical, sha256 } from './manuscript'

export type Edition = {
  article: string
  number: number
  fingerprint: string
  approvals: Approval[]
  /** ISO 8601, UTC, milliseconds. */
  publishedAt: string
  publishedBy: Person
}

/** SHA-256 of the whole edition, 64 hexadecimal digits: what the ledger entry of its publication holds. */
export const editionDigest = ({ article, number, fingerprint, approvals, publishedAt, publishedBy }: Edition): string =>
  sha256(canonical({ article, number, fingerprint, approvals, publishedAt, publishedBy }))
