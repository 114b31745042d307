'use client'
// Whatever this page itself has stored, its panels know at once. Payload tells them of what a form or a drawer saved,
// but not of a row that was dragged or deleted; so every answer to a write of ours is heard where it comes in.
import { useConfig } from '@payloadcms/ui'
import { useEffect } from 'react'

export const WROTE = 'desk:wrote'

/** Writes of article, section or metric; acts and tools of an article tell their panel themselves. */
const PARTS = /^\/(articles|sections|metrics)(\/[\w-]+)?$/
/** The order of a list. */
const ORDER = /^\/reorder$/

const addressOf = (input: RequestInfo | URL): string =>
  new URL(input instanceof Request ? input.url : String(input), location.origin).pathname

const isOwnWrite = (method: string, path: string): boolean =>
  method.toUpperCase() !== 'GET' && (PARTS.test(path) || ORDER.test(path))

let listening = false
/** Once for the whole admin, and for good. */
export const useOwnWrites = (): void => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  useEffect(() => {
    if (listening) return
    listening = true
    const { fetch: ask } = globalThis
    globalThis.fetch = async (input, init) => {
      const answer = await ask(input, init)
      const method = init?.method ?? (input instanceof Request ? input.method : 'GET')
      const path = addressOf(input)
      if (answer.ok && path.startsWith(api) && isOwnWrite(method, path.slice(api.length)))
        dispatchEvent(new Event(WROTE))
      return answer
    }
  }, [api])
}
