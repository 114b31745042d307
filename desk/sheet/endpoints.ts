// The addresses of a sheet, under /api/articles.
import type { Endpoint } from 'payload'
import { endpoint, idIn, parseBody } from '../request/endpoint'
import { checkSheet } from './check-sheet'
import { pasteSchema, readPaste } from './paste'
import { readSheet } from './read-sheet'
import { createSheet, saveSheet } from './save-sheet'
import { savedSheetSchema, sheetSchema } from './sheet-schema'

export const sheetEndpoints: Endpoint[] = [
  endpoint('get', '/:id/sheet', (req, actor) => readSheet(req.payload, actor, idIn(req))),
  endpoint('post', '/:id/sheet', async (req, actor) =>
    saveSheet(req.payload, actor, idIn(req), await parseBody(req, savedSheetSchema)),
  ),
  endpoint('post', '/:id/sheet/check', async (req, actor) =>
    checkSheet(req.payload, actor, idIn(req), await parseBody(req, sheetSchema)),
  ),
  endpoint('post', '/sheet/check', async (req, actor) =>
    checkSheet(req.payload, actor, null, await parseBody(req, sheetSchema)),
  ),
  endpoint('post', '/sheet/paste', async (req, actor) =>
    readPaste(req.payload, actor, await parseBody(req, pasteSchema)),
  ),
  endpoint(
    'post',
    '/sheet',
    async (req, actor) => createSheet(req.payload, actor, await parseBody(req, sheetSchema)),
    201,
  ),
]
