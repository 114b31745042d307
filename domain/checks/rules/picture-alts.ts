// A picture says in words what it shows, for those who do not see it (WCAG 2.2, 1.1.1). Imported ones often do not yet.
import type { Manuscript } from '@/domain/manuscript'
import { PLACE_MESSAGES } from '@/domain/messages'
import type { Block } from '@/domain/text'
import { issue, type Issue } from '../reading/issue'

export const pictureAlts = ({ summary, lead, sections, media }: Manuscript): Issue[] => {
  const silent = new Set(media.filter(({ alt }) => alt === '').map(({ digest }) => digest))
  const lacks = (blocks: Block[]) => blocks.some((block) => block.type === 'image' && silent.has(block.media))
  return [
    ...(lacks(summary) ? [issue('picture-alt-missing', { part: 'summary' }, { heading: PLACE_MESSAGES.summary })] : []),
    ...(lacks(lead) ? [issue('picture-alt-missing', { part: 'lead' }, { heading: PLACE_MESSAGES.lead })] : []),
    ...sections.flatMap(({ id, heading, body }) =>
      lacks(body) ? [issue('picture-alt-missing', { part: 'section', id }, { heading })] : [],
    ),
  ]
}
