// A draft with its lead and summary as words, for a test that asks what they say and not how they are set.
import type { Draft } from '@/domain/importing/draft'
import { blockWords, wordsOf } from '@/domain/importing/passage'

export const inWords = (draft: Draft) => ({
  ...draft,
  summary: wordsOf(draft.summary) || null,
  lead: draft.lead.flatMap(blockWords),
})
