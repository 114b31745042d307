// The desk's own addresses under /api/articles: what may be done, doing it, the manuscript, and the import.
import type { Endpoint, PayloadRequest } from 'payload'
import { toolEndpoints } from './article-tool-endpoints'
import { correctionsSchema, importDraft, readDraft, readPreview } from './importing/import'
import { parseBody, parseDocument, endpoint, idIn } from './request/endpoint'
import { readAs, type Actor } from './request/transaction'
import { look, lookSchema, tick, tickSchema } from './review/looks'
import { sheetEndpoints } from './sheet/endpoints'
import { act, requestSchema } from './workflow/act'
import { keyIn } from './workflow/act-key'
import { factsOf, type Facts } from './workflow/facts'
import { panelState } from './workflow/panel-state'
import { spoken } from './workflow/spoken'

const read = <T>(
  req: PayloadRequest,
  actor: Actor,
  work: (inside: PayloadRequest, facts: Facts) => Promise<T>,
): Promise<T> => readAs(req.payload, actor, async (inside) => work(inside, await factsOf(inside, idIn(req))))

export const articleEndpoints: Endpoint[] = [
  endpoint('get', '/:id/actions', (req, actor) => read(req, actor, panelState)),
  endpoint('post', '/:id/actions', async (req, actor) =>
    act(req.payload, actor, idIn(req), await parseBody(req, requestSchema), keyIn(req)),
  ),
  endpoint('get', '/:id/manuscript', (req, actor) =>
    read(req, actor, async (inside, { gathered }) => {
      const { manuscript, fingerprint, blocking, revision } = gathered
      return { manuscript, fingerprint, blocking, revision, issues: spoken(inside, gathered) }
    }),
  ),
  endpoint('post', '/:id/looks', async (req, actor) =>
    look(req.payload, actor, idIn(req), await parseBody(req, lookSchema)),
  ),
  endpoint('post', '/:id/ticks', async (req, actor) =>
    tick(req.payload, actor, idIn(req), await parseBody(req, tickSchema)),
  ),
  ...toolEndpoints,
  ...sheetEndpoints,
  endpoint('post', '/import/preview', async (req) => readPreview(req, await parseDocument(req, correctionsSchema))),
  endpoint(
    'post',
    '/import',
    async (req, actor) => {
      const { draft, marked } = await readDraft(req, await parseDocument(req, correctionsSchema))
      return importDraft(req.payload, actor, draft, marked)
    },
    201,
  ),
]
