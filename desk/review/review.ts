// What somebody who judges an article reads: the text as it stands, what is other in it than when they last looked and
// than what is live, its figures to be checked, and everything the panel knows.
import type { Payload, PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import { changesBetween, type Changes } from '@/domain/changes/changes'
import { figureNumbers } from '@/domain/figure-numbers'
import { hiddenSignsIn } from '@/domain/hidden-signs'
import { manuscriptOf, type Manuscript } from '@/domain/manuscript'
import { readAs, type Actor } from '../request/transaction'
import type { PanelState } from '../workflow/contract'
import { factsOf, type Facts } from '../workflow/facts'
import { panelState } from '../workflow/panel-state'
import type { Base, Review } from './contract'
import { figuresToCheck } from './figures-to-check'
import { lastLook, lookBefore, lookOf, ticksOf } from './looks'
import { textAt } from './text-at'

export type Compared = { base: Base; before: Manuscript; changes: Changes }
export type ReviewText = {
  review: Review
  panel: PanelState
  manuscript: Manuscript
  numbers: Record<string, number>
  compared: Compared[]
}

const compared = (
  name: Base['name'],
  before: Manuscript,
  after: Manuscript,
  when: Pick<Base, 'at' | 'edition' | 'elsewhere'>,
): Compared => {
  const changes = changesBetween(before, after)
  return { base: { name, ...when, items: changes.items, figures: changes.figures }, before, changes }
}

/** What they looked at last that was another text, if it can still be told. */
const sinceLook = async (
  req: PayloadRequest,
  { article, lastEdition, actor }: Facts,
  manuscript: Manuscript,
  fingerprint: string,
) => {
  const stored = await lookOf(req, String(article.id), actor.id)
  const before = lookBefore(stored, fingerprint)
  if (!before) return { stored, found: null }
  const text =
    before.fingerprint === lastEdition?.fingerprint
      ? { manuscript: manuscriptOf(lastEdition), isExact: true }
      : await textAt(req, String(article.id), before)
  return {
    stored,
    found:
      text && compared('look', text.manuscript, manuscript, { at: before.at, edition: null, elsewhere: !text.isExact }),
  }
}

export const reviewOf = (payload: Payload, actor: Actor, id: string): Promise<ReviewText> =>
  readAs(payload, actor, async (req) => {
    const facts = await factsOf(req, id)
    const panel = await panelState(req, facts)
    const { gathered, lastEdition, standing } = facts
    const last = lastEdition && manuscriptOf(lastEdition)
    // While nothing is prepared, what is live is what there is to read.
    const isPrepared = standing.stage !== 'settled' || last === null
    const manuscript = isPrepared ? gathered.manuscript : last
    const editions = last ? await rows(req, 'editions', { article: { equals: id } }, { sort: 'number' }) : []
    const numbers = figureNumbers([...editions.map(manuscriptOf), manuscript])
    const { stored, found } = await sinceLook(req, facts, manuscript, panel.fingerprint)
    const live =
      last && isPrepared
        ? [
            compared('live', last, manuscript, {
              at: lastEdition.publishedAt,
              edition: standing.edition,
              elsewhere: false,
            }),
          ]
        : []
    return {
      panel,
      manuscript,
      numbers,
      compared: [...(found ? [found] : []), ...live],
      review: {
        fingerprint: panel.fingerprint,
        revision: panel.revision,
        edition: isPrepared ? standing.edition + 1 : standing.edition,
        language: manuscript.language,
        title: manuscript.title,
        address: manuscript.slug,
        figures: figuresToCheck(manuscript, isPrepared ? last : null, numbers),
        ticked: [...ticksOf(stored)],
        bases: [...(found ? [found.base] : []), ...live.map(({ base }) => base)],
        lastLook: lastLook(stored),
        hidden: hiddenSignsIn(manuscript),
      },
    }
  })
