// What GET and POST /api/indicators/:id/confirmation answer.
import type { FormChange, IndicatorState } from '@/domain/indicator-confirmation'
import type { Reason } from '@/domain/refusal'

type Named = { name: string; at: string }

export type ConfirmationBoard = {
  state: IndicatorState
  /** Whether readers see any form of it. */
  isPublic: boolean
  /** What the proposal would change; from nothing where nothing was confirmed yet. */
  changes: FormChange[]
  proposers: string[]
  confirmedBy: Named | null
  declined: (Named & { note: string | null }) | null
  /** Names exactly this proposal; sent back by who confirms it. */
  proposal: string | null
  /** Why this person cannot confirm or decline it. */
  refusal: { reason: Reason; sentence: string } | null
}
