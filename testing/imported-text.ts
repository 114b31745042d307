// A plain text as the importer takes it apart, with every statistic marked: what the checks see of a release right
// after its import.
import { mark, statistics } from '../domain/figures/mark'
import { readText } from '../domain/importing/read-document'
import type { Manuscript } from '../domain/manuscript'
import { aManuscript } from './sample-manuscript'
import { gathering } from './sample-text'

/** Markers are left out of headings; what the document does not say is empty. */
export const imported = (text: string): Manuscript => {
  const { language, title, summary, lead, sections, date, source, editor } = readText(text)
  const { metrics, metric } = gathering()
  for (const found of statistics(title ?? '')) metric(found, 'title', null)
  return aManuscript({
    language,
    date,
    title: title ?? '',
    summary: mark(summary, (found) => metric(found, 'summary', null)),
    lead: mark(lead, (found) => metric(found, 'lead', null)),
    sections: sections.map(({ heading, level, body }, at) => {
      const id = `s${at + 1}`
      return { id, heading, level, body: mark(body, (found) => metric(found, 'section', id)) }
    }),
    metrics,
    source: source ?? '',
    editor: editor ?? '',
  })
}
