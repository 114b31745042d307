// Sections have headings, each its own, and something under them.
import type { Manuscript } from '../manuscript'
import { issue, type Issue } from './issue'

export const headings = ({ sections }: Manuscript): Issue[] => {
  const found: Issue[] = []
  const seen = new Set<string>()
  for (const [index, { id, heading, body, level }] of sections.entries()) {
    const place = { part: 'section', id } as const
    if (!heading) found.push(issue('heading-empty', place))
    else if (seen.has(heading)) found.push(issue('heading-doubled', place, { heading }))
    seen.add(heading)
    const hasParts = (sections[index + 1]?.level ?? 1) > level
    if (body.length === 0 && !hasParts) found.push(issue('section-empty', place, { heading }))
  }
  return found
}
