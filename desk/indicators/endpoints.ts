// The desk's own addresses under /api/indicators: what is proposed, and confirming or declining it.
import type { Endpoint } from 'payload'
import { parseBody, endpoint, idIn } from '../request/endpoint'
import { confirmationBoard, confirmationSchema, confirmIndicator } from './confirm'

export const indicatorEndpoints: Endpoint[] = [
  endpoint('get', '/:id/confirmation', (req, actor) => confirmationBoard(req.payload, actor, idIn(req))),
  endpoint('post', '/:id/confirmation', async (req, actor) =>
    confirmIndicator(req.payload, actor, idIn(req), await parseBody(req, confirmationSchema)),
  ),
]
