// An article's text as it stood at an earlier revision, and whether it is word for word what had that fingerprint then.
import type { PayloadRequest } from 'payload'
import type { Manuscript } from '@/domain/manuscript'
import type { Look } from './contract'

export const textAt = async (
  _req: PayloadRequest,
  _article: string,
  _look: Look,
): Promise<{ manuscript: Manuscript; isExact: boolean } | null> => null
