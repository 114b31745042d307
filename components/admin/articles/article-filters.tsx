// The filters above the list of articles: who and which columns there are is asked once, on the server.
import type { BeforeListTableServerProps } from 'payload'
import { FilterRow } from './filter-row'

const EACH = { depth: 0, limit: 0, pagination: false } as const

export const ArticleFilters = async ({ payload, user }: BeforeListTableServerProps) => {
  const people = await payload.find({ ...EACH, collection: 'users', sort: 'name', select: { name: true } })
  const columns = await payload.find({ ...EACH, collection: 'columns', sort: 'order', select: { name: true } })
  const named = ({ id, name }: { id: string | number; name: string }) => ({ id: String(id), name })
  return <FilterRow people={people.docs.map(named)} columns={columns.docs.map(named)} me={String(user?.id)} />
}
