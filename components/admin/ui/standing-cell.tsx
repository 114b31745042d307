// The standing of an article in a list. Rendered on the server, so that nothing pops in.
import type { DefaultServerCellComponentProps } from 'payload'
import type { PublicState, Stage } from '@/domain/workflow'
import { languageOf } from './messages'
import { StandingBadge } from './standing-badge'

export const StandingCell = async ({ rowData, payload, i18n }: DefaultServerCellComponentProps) => {
  const { id, stage, edition } = rowData as { id: string; stage: Stage | null; edition: number | null }
  const { docs } = edition
    ? await payload.find({
        collection: 'releases',
        where: { article: { equals: String(id) } },
        depth: 0,
        limit: 1,
        pagination: false,
      })
    : { docs: [] }
  const publicState: PublicState = docs[0]?.state ?? 'never'
  return (
    <StandingBadge
      stage={stage ?? 'draft'}
      publicState={publicState}
      edition={docs[0]?.edition ?? 0}
      language={languageOf(i18n.language)}
    />
  )
}
