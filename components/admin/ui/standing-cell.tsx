// The standing of an article in a list. Rendered on the server, so that nothing pops in.
import type { DefaultServerCellComponentProps } from 'payload'
import { publicFace } from '@/desk/queues/list-cells'
import type { Stage } from '@/domain/workflow'
import { languageOf } from './messages'
import { StandingBadge } from './standing-badge'

export const StandingCell = async ({ rowData, payload, i18n }: DefaultServerCellComponentProps) => {
  const { id, stage } = rowData as { id: string; stage: Stage | null }
  const face = await publicFace(payload, String(id))
  return (
    <StandingBadge
      stage={stage ?? 'draft'}
      publicState={face?.publicState ?? 'never'}
      edition={face?.edition ?? 0}
      language={languageOf(i18n.language)}
    />
  )
}
