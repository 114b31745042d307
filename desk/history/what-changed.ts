// What a sitting of one person changed in an article, by the names of its parts: told from the rows before and after.
import type { ArticleRows } from '../manuscript/article-rows'
import { SECTION_ORDER } from '../manuscript/article-texts'
import type { WhatChanged } from './contract'
import { wholePlan } from './restore-plan'

const nameOf = (rows: ArticleRows, id: string): string =>
  rows.sections.find((section) => String(section.id) === id)?.heading ?? ''

const EMPTY: ArticleRows = { article: {} as never, sections: [], metrics: [] }
/** Where a figure stands follows from the text; when it was made is told by the save. */
const FOLLOWS = ['place', 'section', 'title', 'createdAt']

/** `before`: null where there was nothing yet. */
export const whatChanged = (before: ArticleRows | null, after: ArticleRows): WhatChanged => {
  const { article, sections, metrics, gone } = wholePlan(before ?? EMPTY, after)
  const changed = sections.filter(
    ({ isNew, data }) => !isNew && Object.keys(data).some((name) => name !== SECTION_ORDER),
  )
  return {
    fields: Object.keys(article ?? {}).filter((name) => name !== 'slug' || before !== null),
    added: sections.filter(({ isNew }) => isNew).map(({ id }) => nameOf(after, id)),
    changed: changed.map(({ id }) => nameOf(after, id)),
    removed: gone.sections.map((id) => nameOf(before ?? EMPTY, id)),
    reordered: sections.some(({ isNew, data }) => !isNew && SECTION_ORDER in data),
    figures:
      metrics.filter(({ isNew, data }) => isNew || Object.keys(data).some((name) => !FOLLOWS.includes(name))).length +
      gone.metrics.length,
  }
}
