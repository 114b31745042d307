// The heading of the section that states a figure. Rendered on the server: the lists inside an article know only its
// id.
import type { DefaultServerCellComponentProps } from 'payload'

export const SectionCell = async ({ cellData, payload }: DefaultServerCellComponentProps) => {
  const id = typeof cellData === 'object' && cellData !== null && 'id' in cellData ? String(cellData.id) : cellData
  const { docs } = id
    ? await payload.find({
        collection: 'sections',
        where: { id: { equals: id } },
        select: { heading: true },
        depth: 0,
        limit: 1,
        pagination: false,
      })
    : { docs: [] }
  return <span>{docs[0]?.heading || '—'}</span>
}
