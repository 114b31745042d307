// What the checks found, in the language of who asks, with the reasons of what was let stand.
import type { PayloadRequest } from 'payload'
import { identity, sentence } from '@/domain/checks/reading/issue'
import type { BuiltManuscript } from '../manuscript/build-manuscript'
import { languageOf } from '../request/refusal-answer'
import type { SpokenIssue } from './contract'

export const spoken = (req: PayloadRequest, { issues, waived }: BuiltManuscript): SpokenIssue[] =>
  issues.map((one) => ({
    ...one,
    identity: identity(one),
    waived: waived.get(identity(one)) ?? null,
    sentence: sentence(one, languageOf(req)),
  }))
