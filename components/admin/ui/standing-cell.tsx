// The standing of an article in a list. Rendered on the server, so that nothing pops in.
import type { DefaultServerCellComponentProps } from 'payload'
import { articleStanding } from '@/desk/queues/list-cells'
import { languageOf } from './messages'
import { StandingBadge } from './standing-badge'

export const StandingCell = async ({ rowData, payload, i18n }: DefaultServerCellComponentProps) => {
  const standing = await articleStanding(payload, String((rowData as { id: string }).id))
  return standing ? <StandingBadge {...standing} language={languageOf(i18n.language)} /> : <span>—</span>
}
