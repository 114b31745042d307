// The history of one article: its ledger and its saves in one line of time, any two points of it compared, and what of
// the older can be brought back.
import type { Payload, PayloadRequest } from 'payload'
import { row, rows } from '@/database/rows'
import { compareManuscripts } from '@/domain/compare'
import { manuscriptOf as publishedManuscript, type Manuscript } from '@/domain/manuscript'
import { isLocked } from '@/domain/workflow'
import { rowsOf, type ArticleRows } from '../manuscript/article-rows'
import { SECTION_ORDER } from '../manuscript/article-texts'
import { articleOf } from '../request/article-of'
import { readAs, type Actor } from '../request/transaction'
import { entriesOf } from '../workflow/facts'
import type { Compared, History, Moment, Restorable } from './contract'
import { deedsOf, inOneLine, type Saves } from './moments'
import { isEmptyPlan, wholePlan } from './restore-plan'
import { manuscriptOf, snapshotAt } from './snapshot'
import { whatChanged } from './what-changed'

/** Of a long history the newest; the rest is shown when it is asked for. */
const SHOWN = 60

const sittingOf = (saves: Saves, count: number, before: ArticleRows | null, after: ArticleRows): Moment => ({
  kind: 'sitting',
  point: String(saves.revisions.at(-1)),
  person: saves.person,
  from: saves.from,
  to: saves.to,
  saves: Math.max(count, 1),
  what: whatChanged(before, after),
  isFirst: before === null,
  isRestored: saves.acts.has('restore'),
})

/** The revisions that left another text than the one before: a save of many parts is one. */
const keptRevisions = async ({ payload }: PayloadRequest, article: string): Promise<number[]> => {
  const { docs } = await payload.db.find<{ revision: number }>({
    collection: 'snapshots',
    where: { article: { equals: article } },
    limit: 0,
    pagination: false,
    select: { revision: true },
  })
  return docs.map(({ revision }) => revision)
}

const momentsOf = async (
  req: PayloadRequest,
  article: string,
  isWhole: boolean,
): Promise<Pick<History, 'moments' | 'isCut'>> => {
  const contributions = await rows(req, 'contributions', { article: { equals: article } }, { sort: 'at' })
  const entries = await entriesOf(req, article)
  const deeds = deedsOf(entries)
  const told = inOneLine(contributions, entries)
  const kept = await keptRevisions(req, article)
  const shown = isWhole ? told : told.slice(-SHOWN)
  const moments: Moment[] = []
  for (const one of shown) {
    if ('deed' in one) moments.push(deeds.get(one.deed)!)
    else {
      const [first, last] = [Math.min(...one.saves.revisions), Math.max(...one.saves.revisions)]
      const after = await snapshotAt(req, article, last)
      if (after) {
        const saves = kept.filter((revision) => revision >= first && revision <= last).length
        moments.push(sittingOf(one.saves, saves, await snapshotAt(req, article, first - 1), after))
      }
    }
  }
  return { moments: moments.reverse(), isCut: shown.length < told.length }
}

type Point = { name: string; manuscript: Manuscript; revision: number }

/** A text by its name in an address: e2 is an edition, 17 what a save left. */
const pointOf = async (req: PayloadRequest, article: string, name: string): Promise<Point | null> => {
  const [, kind, digits] = /^(e?)(\d{1,9})$/.exec(name) ?? []
  if (digits === undefined) return null
  const number = Number(digits)
  if (kind === 'e') {
    const edition = await row(req, 'editions', {
      and: [{ article: { equals: article } }, { number: { equals: number } }],
    })
    return edition && { name, manuscript: publishedManuscript(edition), revision: edition.revision ?? 0 }
  }
  const kept = await snapshotAt(req, article, number)
  return kept && { name, manuscript: await manuscriptOf(req, kept), revision: number }
}

const restorableOf = (now: ArticleRows, then: ArticleRows): Restorable => {
  const plan = wholePlan(now, then)
  return {
    whole: !isEmptyPlan(plan),
    sections: plan.sections
      .filter(({ isNew, data }) => isNew || Object.keys(data).some((name) => name !== SECTION_ORDER))
      .map(({ id, isNew }) => ({
        id,
        heading: then.sections.find((section) => String(section.id) === id)?.heading ?? '',
        isGone: isNew,
      })),
  }
}

/** The older of two points first. */
const compared = async (req: PayloadRequest, now: ArticleRows, names: readonly string[]): Promise<Compared | null> => {
  const article = String(now.article.id)
  const points = (await Promise.all(names.map((name) => pointOf(req, article, name)))).filter((one) => one !== null)
  const [from, to] = points.sort((left, right) => left.revision - right.revision)
  if (!from || !to || from.name === to.name) return null
  const then = await snapshotAt(req, article, from.revision)
  return {
    from: from.name,
    to: to.name,
    differences: compareManuscripts(from.manuscript, to.manuscript),
    revision: from.revision,
    restorable: then ? restorableOf(now, then) : { whole: false, sections: [] },
  }
}

type Asked = { from: string; to: string; isWhole: boolean }

export const historyOf = (payload: Payload, actor: Actor, id: string, { from, to, isWhole }: Asked): Promise<History> =>
  readAs(payload, actor, async (req) => {
    const article = await articleOf(req, id)
    const now = await rowsOf(req, article)
    return {
      ...(await momentsOf(req, id, isWhole)),
      compared: await compared(req, now, [from, to]),
      revision: article.revision ?? 0,
      mayRestore: actor.user.roles.includes('editor') && !isLocked(article.stage ?? 'draft'),
    }
  })
