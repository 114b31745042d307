// The columns there are, in the office's order.
import type { Column } from '@/payload-types'
import { rows } from './rows'

export const columnsBySlug = async (): Promise<Map<string, Column>> =>
  new Map((await rows('columns', {}, 'order')).map((column) => [column.slug, column]))
