// Warnings that an editor lets stand, with the reason. A waiver is for one finding in its very words: it says nothing
// of another one, and of none once the finding is gone.
import { identity, sentence, type Issue } from './checks/reading/issue'
import type { Language, Manuscript } from './manuscript'

/** As it is stored with the article. */
export type Waiver = { issue: string; reason: string }

/**
 * Those that apply: as the manuscript carries them, in the order of the findings, and the reasons by identity. What
 * blocks cannot be waived.
 */
export const waiversOf = (
  issues: readonly Issue[],
  stored: readonly Waiver[],
  language: Language,
): { waivers: Manuscript['waivers']; waived: Map<string, string> } => {
  const reasons = new Map(stored.map(({ issue, reason }) => [issue, reason]))
  const applying = issues.filter((one) => one.severity === 'warns' && reasons.has(identity(one)))
  return {
    waivers: applying.map((one) => ({
      code: one.code,
      words: sentence(one, language),
      reason: reasons.get(identity(one))!,
    })),
    waived: new Map(applying.map((one) => [identity(one), reasons.get(identity(one))!])),
  }
}
