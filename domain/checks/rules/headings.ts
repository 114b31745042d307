// Sections have headings, each its own, and something under them.
import type { Manuscript } from '@/domain/manuscript'
import { plain, runsOf, type Block } from '@/domain/text'
import { issue, type Issue } from '../reading/issue'

/** Whether a reader would see anything: an image, a figure or a word. */
const shows = (body: Block[]): boolean =>
  body.some(({ type }) => type === 'image') || runsOf(body).some((run) => plain(run, (metric) => metric).trim() !== '')

export const headings = ({ sections }: Manuscript): Issue[] => {
  const found: Issue[] = []
  const seen = new Set<string>()
  for (const [index, { id, heading, body, level }] of sections.entries()) {
    const place = { part: 'section', id } as const
    if (!heading) found.push(issue('heading-empty', place))
    else if (seen.has(heading)) found.push(issue('heading-doubled', place, { heading }))
    seen.add(heading)
    const hasParts = (sections[index + 1]?.level ?? 1) > level
    if (!shows(body) && !hasParts) found.push(issue('section-empty', place, { heading }))
  }
  return found
}
