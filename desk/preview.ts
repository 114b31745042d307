// What staff see before it is public: the manuscript as it stands, and what differs from the edition that is live.
import type { Payload } from 'payload'
import { row, rows } from '@/database/rows'
import { identity, sentence } from '@/domain/checks/reading/issue'
import { compareManuscripts, figureChanges, type Differences } from '@/domain/compare'
import { figureNumbers } from '@/domain/figure-numbers'
import { manuscriptOf } from '@/domain/manuscript'
import { findingsOf } from '@/site/cited'
import { columnHead } from '@/site/columns'
import type { PreviewView } from '@/site/types'
import { publishedRows } from './citations/published-rows'
import { readAs, type Actor } from './request/transaction'
import { factsOf } from './workflow/facts'

export type Preview = {
  view: PreviewView
  differences: Differences | null
  issues: { severity: 'blocks' | 'warns'; message: string; waived: string | null }[]
}

export const preview = (payload: Payload, actor: Actor, id: string): Promise<Preview> =>
  readAs(payload, actor, async (req) => {
    const { gathered, lastEdition, standing } = await factsOf(req, id)
    const { manuscript, fingerprint, issues, waived } = gathered
    const last = lastEdition && manuscriptOf(lastEdition)
    const release = await row(req, 'releases', { article: { equals: id } })
    const editions = await rows(req, 'editions', { article: { equals: id } }, { sort: 'number' })
    const edition = standing.edition + 1
    return {
      view: {
        manuscript,
        fingerprint,
        slug: manuscript.slug,
        column: columnHead({ slug: manuscript.column, name: manuscript.columnName || '—' }, undefined),
        edition,
        liveEdition: standing.edition,
        firstPublishedAt: release?.firstPublishedAt ?? null,
        publishedAt: null,
        further: [],
        numbers: figureNumbers([...editions.map(manuscriptOf), manuscript]),
        cited: await findingsOf(publishedRows(req), manuscript),
        history: last
          ? [
              {
                number: edition,
                publishedAt: new Date().toISOString(),
                changeNote: manuscript.changeNote,
                figures: figureChanges(last, manuscript),
              },
            ]
          : [],
      },
      differences: last && compareManuscripts(last, manuscript),
      issues: issues.map((one) => ({
        severity: one.severity,
        message: sentence(one, actor.language),
        waived: waived.get(identity(one)) ?? null,
      })),
    }
  })
