// The editor's tools of one article, under /api/articles/:id.
import type { Endpoint } from 'payload'
import { citable, citableSchema } from './cite'
import { decide, decisionSchema } from './decide'
import { bodyOf, endpoint, idIn, queryOf } from './door'
import { fillPeriod, periodSchema } from './fill-period'
import { findFigures, markFigures, markSchema } from './mark-figures'
import { takeBack, waive, takeBackSchema, waiverSchema } from './waivers'

export const toolEndpoints: Endpoint[] = [
  endpoint('get', '/:id/figures', (req, actor) => findFigures(req.payload, actor, idIn(req))),
  endpoint('post', '/:id/figures', async (req, actor) =>
    markFigures(req.payload, actor, idIn(req), await bodyOf(req, markSchema)),
  ),
  endpoint('post', '/:id/period', async (req, actor) =>
    fillPeriod(req.payload, actor, idIn(req), await bodyOf(req, periodSchema)),
  ),
  endpoint('post', '/:id/waivers', async (req, actor) =>
    waive(req.payload, actor, idIn(req), await bodyOf(req, waiverSchema)),
  ),
  endpoint('get', '/:id/citable', (req, actor) => citable(req.payload, actor, idIn(req), queryOf(req, citableSchema))),
  endpoint('post', '/:id/tasks', async (req, actor) =>
    decide(req.payload, actor, idIn(req), await bodyOf(req, decisionSchema)),
  ),
  endpoint('delete', '/:id/waivers', async (req, actor) =>
    takeBack(req.payload, actor, idIn(req), await bodyOf(req, takeBackSchema)),
  ),
]
