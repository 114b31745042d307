// The earlier text that a sheet is compared with, and what became of it.
import type { Changes } from '@/domain/changes/changes'
import type { Manuscript } from '@/domain/manuscript'

export type Against = { before: Manuscript; changes: Changes }
