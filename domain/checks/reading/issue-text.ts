// What the tables of issues hold: how bad an issue is, and one sentence per language that says what is wrong and what
// to do.
import type { Language } from '@/domain/manuscript'

export type Severity = 'blocks' | 'warns'
export type IssueText = { severity: Severity } & Record<Language, string>
