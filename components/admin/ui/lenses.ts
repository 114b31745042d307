// The lenses over one article: where each lies behind the article's own address, and what its tab says.
import type { Words } from './messages'

export const LENSES = {
  write: { path: '', words: { zh: '写', en: 'Write' } },
  review: { path: '/review', words: { zh: '审', en: 'Review' } },
  history: { path: '/history', words: { zh: '史', en: 'History' } },
  details: { path: '/details', words: { zh: '明细', en: 'Details' } },
} as const satisfies Record<string, { path: string; words: Words }>
export type Lens = keyof typeof LENSES
