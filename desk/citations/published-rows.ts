// The readers' questions about published figures, asked by the desk inside a transaction.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import type { Read } from '@/site/cited'

export const publishedRows =
  (req: PayloadRequest): Read =>
  (collection, where) =>
    rows(req, collection, where)
