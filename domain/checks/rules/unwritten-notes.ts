// A note without words says nothing, and would be printed with its number.
import type { Manuscript } from '../../manuscript'
import { plain, runsOf } from '../../text'
import { issue, type Issue, type Place } from '../reading/issue'

export const unwrittenNotes = ({ summary, lead, sections }: Manuscript): Issue[] => {
  const texts: { place: Place; body: Manuscript['lead'] }[] = [
    { place: { part: 'summary' }, body: summary },
    { place: { part: 'lead' }, body: lead },
    ...sections.map(({ id, body }) => ({ place: { part: 'section' as const, id }, body })),
  ]
  return texts.flatMap(({ place, body }) => {
    const notes = runsOf(body).flatMap((run) => run.flatMap((node) => (node.type === 'note' ? [node] : [])))
    const unwritten = notes.some(({ children }) => plain(children, () => '').trim() === '')
    return unwritten ? [issue('note-unwritten', place, {})] : []
  })
}
