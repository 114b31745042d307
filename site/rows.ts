// The only collections the reader side may name, as rows: releases, their editions, figures and slugs, notices and what
// was printed of them, columns, confirmed indicators.
import type { Where } from 'payload'
import * as stored from '@/database/rows'
import { openPayload } from './payload'

type Public = 'releases' | 'editions' | 'observations' | 'slugs' | 'notices' | 'imprints' | 'columns' | 'confirmations'
type Rows<T extends Public> = Promise<stored.Row<T>[]>

export const rows = async <T extends Public>(collection: T, where: Where, sort?: string, limit = 0): Rows<T> =>
  stored.rows(await openPayload(), collection, where, { limit, ...(sort ? { sort } : {}) })

export const row = async <T extends Public>(collection: T, where: Where): Promise<stored.Row<T> | null> =>
  stored.row(await openPayload(), collection, where)

export const pageOf = async <T extends Public>(
  collection: T,
  where: Where,
  sort: string,
  limit: number,
  page: number,
): Promise<{ docs: stored.Row<T>[]; pages: number }> =>
  stored.pageOf(await openPayload(), collection, where, { sort, limit, page })
