// Everything a published page must carry is there.
import type { Manuscript } from '@/domain/manuscript'
import { NOTICE_MESSAGES } from '@/domain/messages'
import { isNoTitle } from '@/domain/vocabulary/no-title'
import { issue, type Issue } from '../reading/issue'

/** `edition`: the number this manuscript would be published as. */
export const completeness = (manuscript: Manuscript, edition: number): Issue[] => {
  const { title, summary, lead, sections, column, source, editor, notices, changeNote } = manuscript
  const found: Issue[] = []
  if (!title) found.push(issue('title-missing', { part: 'title' }))
  else if (isNoTitle(title)) found.push(issue('title-placeholder', { part: 'title' }, { title }))
  if (summary.length === 0) found.push(issue('summary-missing', { part: 'summary' }))
  if (lead.length === 0 && sections.length === 0) found.push(issue('text-missing', { part: 'lead' }))
  if (!column) found.push(issue('column-missing', { part: 'column' }))
  if (!source) found.push(issue('source-missing', { part: 'source' }))
  if (!editor) found.push(issue('editor-missing', { part: 'editor' }))
  for (const kind of ['copyright', 'disclaimer'] as const) {
    if (!notices[kind].text) found.push(issue('notice-missing', { part: 'notices' }, { kind: NOTICE_MESSAGES[kind] }))
  }
  if (edition > 1 && !changeNote) found.push(issue('change-note-missing', { part: 'changeNote' }))
  return found
}
