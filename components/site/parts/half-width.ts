// Whether a Chinese text uses half-width marks (会,邀请): browsers that part Han from Latin would set a gap before each of
// them.
import type { Manuscript } from '@/domain/manuscript'

export const usesHalfWidth = ({
  title,
  summary,
  lead,
  sections,
}: Pick<Manuscript, 'title' | 'summary' | 'lead' | 'sections'>): boolean =>
  /[\u4e00-\u9fff][,:;()]/.test(JSON.stringify([title, summary, lead, sections]))
