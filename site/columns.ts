// The columns there are, in the office's order.
import type { Column } from '@/payload-types'
import { rows } from './rows'
import type { ColumnHead } from './types'

export const columnsBySlug = async (): Promise<Map<string, Column>> =>
  new Map((await rows('columns', {}, 'order')).map((column) => [column.slug, column]))

/** As the office describes it now, under the name that is asked for. */
export const columnHead = (
  { slug, name }: { slug: string; name: string },
  column: Pick<Column, 'description' | 'keywords' | 'type'> | undefined,
): ColumnHead => ({
  slug,
  name,
  description: column?.description || null,
  keywords: column?.keywords || null,
  type: column?.type ?? null,
})
