// The heading of the section that states a figure. Rendered on the server: the lists inside an article know only its
// id.
import type { DefaultServerCellComponentProps } from 'payload'
import { sectionHeading } from '@/desk/queues/list-cells'

export const SectionCell = async ({ cellData, payload }: DefaultServerCellComponentProps) => {
  const given: unknown = cellData
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : given
  const heading = id ? await sectionHeading(payload, String(id)) : null
  return <span>{heading || '—'}</span>
}
