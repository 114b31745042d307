// What the rules ask of the text of each article under review, kept until something could have made it another:
// building a manuscript and checking it costs as much as everything else on the home page together.
import type { PayloadRequest } from 'payload'
import { row, rows } from '@/database/rows'
import { CHANGES_ELSEWHERE } from '@/domain/ledger'
import type { Case } from '@/domain/workflow'
import type { Article, Setting } from '@/payload-types'
import { rowsOf } from '../manuscript/article-rows'
import { buildManuscript } from '../manuscript/build-manuscript'
import { unprinted, writersOfWords } from '../workflow/imprints'

export type Judged = Pick<Case, 'current' | 'officeWriters'>

/** A picture whose file was lost is known after this long; whoever acts is refused at once. */
const KEPT_MS = 60_000
/** After so many entries of the ledger everything is read anew. */
const FOLLOWED = 200

type Kept = { seq: number; texts: Map<string, { revision: number; at: number; judged: Judged }> }
// On globalThis, because Next loads a module more than once.
const key = Symbol.for('official-releases.judged')
const shelf = globalThis as { [key]?: Kept }
const kept = (shelf[key] ??= { seq: 0, texts: new Map() })

/** Forgets everything once the ledger tells of something that articles take from elsewhere. */
const follow = async (req: PayloadRequest): Promise<void> => {
  const head = (await row(req, 'ledger', {}, '-seq'))?.seq ?? 0
  const before = kept.seq
  kept.seq = head
  if (head === before) return
  if (head < before || head - before > FOLLOWED) return kept.texts.clear()
  const newer = await rows(req, 'ledger', { seq: { greater_than: before } }, { sort: 'seq', limit: FOLLOWED })
  if (newer.some(({ action }) => CHANGES_ELSEWHERE.some((one) => one === action))) kept.texts.clear()
}

const judge = async (req: PayloadRequest, article: Article, settings: Setting): Promise<Judged> => {
  const lastEdition =
    (article.edition ?? 0) > 0
      ? await row(req, 'editions', { article: { equals: String(article.id) } }, '-number')
      : null
  const { manuscript, fingerprint, blocking } = await buildManuscript(
    req,
    await rowsOf(req, article),
    lastEdition,
    settings,
  )
  return {
    current: { fingerprint, blocking },
    officeWriters: await writersOfWords(req, await unprinted(req, manuscript)),
  }
}

/** By the id of the article. */
export const judgedTexts = async (
  req: PayloadRequest,
  articles: readonly Article[],
  settings: Setting,
): Promise<Map<string, Judged>> => {
  if (articles.length > 0) await follow(req)
  const { texts } = kept
  const all = new Map<string, Judged>()
  for (const article of articles) {
    const id = String(article.id)
    const known = texts.get(id)
    if (known && known.revision === article.revision && Date.now() - known.at < KEPT_MS) {
      all.set(id, known.judged)
      continue
    }
    const judged = await judge(req, article, settings)
    texts.set(id, { revision: article.revision ?? 0, at: Date.now(), judged })
    all.set(id, judged)
  }
  for (const id of texts.keys()) if (!all.has(id)) texts.delete(id)
  return all
}
