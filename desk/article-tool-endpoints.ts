// The editor's tools of one article, under /api/articles/:id.
import type { Endpoint } from 'payload'
import { citable, citableSchema } from './citations/citable'
import { settleTask, decisionSchema } from './citations/settle-task'
import { findFigures, markFigures, markSchema } from './figures/mark-figures'
import { settlePeriods, periodSchema } from './figures/periods'
import { restore, restoreSchema } from './history/restore'
import { othersAt, present, seatSchema } from './presence/presence'
import { parseBody, endpoint, idIn, parseQuery } from './request/endpoint'
import { takeBack, waive, takeBackSchema, waiverSchema } from './workflow/waive'

export const toolEndpoints: Endpoint[] = [
  endpoint('get', '/:id/figures', (req, actor) => findFigures(req.payload, actor, idIn(req))),
  endpoint('post', '/:id/figures', async (req, actor) =>
    markFigures(req.payload, actor, idIn(req), await parseBody(req, markSchema)),
  ),
  endpoint('post', '/:id/period', async (req, actor) =>
    settlePeriods(req.payload, actor, idIn(req), await parseBody(req, periodSchema)),
  ),
  endpoint('post', '/:id/restore', async (req, actor) =>
    restore(req.payload, actor, idIn(req), await parseBody(req, restoreSchema)),
  ),
  endpoint('post', '/:id/waivers', async (req, actor) =>
    waive(req.payload, actor, idIn(req), await parseBody(req, waiverSchema)),
  ),
  endpoint('get', '/:id/citable', (req, actor) =>
    citable(req.payload, actor, idIn(req), parseQuery(req, citableSchema)),
  ),
  endpoint('post', '/:id/tasks', async (req, actor) =>
    settleTask(req.payload, actor, idIn(req), await parseBody(req, decisionSchema)),
  ),
  endpoint('get', '/:id/presence', (req, actor) => othersAt(req, actor, idIn(req))),
  endpoint('post', '/:id/presence', async (req, actor) =>
    present(req, actor, idIn(req), await parseBody(req, seatSchema)),
  ),
  endpoint('delete', '/:id/waivers', async (req, actor) =>
    takeBack(req.payload, actor, idIn(req), await parseBody(req, takeBackSchema)),
  ),
]
