// Every request to the API under a number: the lines that are written while it is worked on bear it, with whoever asks
// and the article it is about, and one line says how it ended.
import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { env } from '@/env'
import { during, known, makeLog } from '@/log.mjs'

const ARTICLE = /^\/api\/articles\/([\w-]{12,})/

type Handler<C> = (request: Request, context: C) => Promise<Response>

const key = Symbol.for('official-releases.log')
const shelf = globalThis as { [key]?: ReturnType<typeof makeLog> }
const log = () => (shelf[key] ??= makeLog())

/** `quiet`: nothing is written of how it ended (tests). */
export const traced =
  <C>(handler: Handler<C>, { quiet = env.NODE_ENV === 'test' } = {}): Handler<C> =>
  (request, context) => {
    const { pathname } = new URL(request.url)
    const article = ARTICLE.exec(pathname)?.[1]
    const about = {
      request: request.headers.get('x-request-id') ?? randomUUID(),
      method: request.method,
      address: pathname,
      ...(article ? { article } : {}),
    }
    return during(about, async () => {
      const from = performance.now()
      const response = await handler(request, context)
      const ms = Math.round(performance.now() - from)
      if (!quiet) log().info({ status: response.status, ms }, 'answered')
      return response
    })
  }

const sayWho: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.user) known({ person: `${req.user.id} ${req.user.name}` })
  return args
}

/** The collection, whose operations say who asks before anything else can go wrong. */
export const knownFirst = <T extends CollectionConfig>(collection: T): T => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [sayWho, ...(collection.hooks?.beforeOperation ?? [])] },
})
