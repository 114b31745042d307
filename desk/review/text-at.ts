// An article's text as it stood at an earlier revision, and whether it is word for word what had that fingerprint then.
import type { PayloadRequest } from 'payload'
import { fingerprint, type Manuscript } from '@/domain/manuscript'
import { manuscriptOf, snapshotAt } from '../history/snapshot'
import type { Look } from './contract'

/**
 * What a text takes from elsewhere (notices, names of the office) is read as it stands today: where that changed, the
 * fingerprint tells that it did.
 */
export const textAt = async (
  req: PayloadRequest,
  article: string,
  look: Look,
): Promise<{ manuscript: Manuscript; isExact: boolean } | null> => {
  const rows = await snapshotAt(req, article, look.revision)
  if (!rows) return null
  const manuscript = await manuscriptOf(req, rows)
  return { manuscript, isExact: fingerprint(manuscript) === look.fingerprint }
}
