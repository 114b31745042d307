// The desk's own addresses under /api/notices: the versions of one, and the next.
import type { Endpoint } from 'payload'
import { endpoint, idIn, parseBody } from '../request/endpoint'
import { addVersion, nextVersionSchema, noticeVersions } from './versions'

export const noticeEndpoints: Endpoint[] = [
  endpoint('get', '/:id/versions', (req, actor) => noticeVersions(req.payload, actor, idIn(req))),
  endpoint(
    'post',
    '/:id/versions',
    async (req, actor) => addVersion(req.payload, actor, idIn(req), await parseBody(req, nextVersionSchema)),
    201,
  ),
]
