// The column of an article in a list. Rendered on the server: the panel's own cell says for a second that there is
// none.
import type { DefaultServerCellComponentProps } from 'payload'
import { columnName } from '@/desk/queues/list-cells'

export const ColumnCell = async ({ cellData, payload }: DefaultServerCellComponentProps) => {
  const given: unknown = cellData
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : given
  const name = id ? await columnName(payload, String(id)) : null
  return <span>{name ?? '—'}</span>
}
