'use client'
// The words of metrics, for the figures of an editor: all that are on the page come with one request, and again after a change.
import { useSyncExternalStore } from 'react'

/** Words; null: there is no such metric; undefined: not known yet. */
type Known = string | null | undefined

/** So many ids fit into one address. */
const AT_ONCE = 100

const known = new Map<string, Known>()
const wanted = new Set<string>()
const listeners = new Set<() => void>()
let planned = false

const tell = () => {
  for (const listener of listeners) listener()
}

const fetchSome = async (api: string, ids: string[]): Promise<void> => {
  const query = new URLSearchParams({
    'depth': '0',
    'limit': '0',
    'pagination': 'false',
    'select[words]': 'true',
    'where[id][in]': ids.join(','),
  })
  const response = await fetch(`${api}/metrics?${query}`, { credentials: 'include', cache: 'no-store' })
  if (!response.ok) return
  const { docs } = (await response.json()) as { docs: { id: string; words: string }[] }
  const words = new Map(docs.map((doc) => [String(doc.id), doc.words]))
  for (const id of ids) known.set(id, words.get(id) ?? null)
}

const fetchWanted = async (api: string): Promise<void> => {
  planned = false
  const ids = [...wanted]
  wanted.clear()
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await fetchSome(api, ids.slice(from, from + AT_ONCE)).catch(() => undefined)
  tell()
}

const want = (api: string, ids: Iterable<string>): void => {
  for (const id of ids) wanted.add(id)
  if (planned) return
  planned = true
  setTimeout(() => void fetchWanted(api), 30)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Asks again for every metric that is shown: one of them was changed, made or deleted. */
export const refreshMetricWords = (api: string): void => want(api, known.keys())

/** The words of this metric. `askFor` is called once it is shown (in an effect). */
export const useMetricWords = (id: string | null): Known =>
  useSyncExternalStore(
    subscribe,
    () => (id ? known.get(id) : null),
    () => undefined,
  )

export const askForMetric = (api: string, id: string): void => {
  if (!known.has(id)) want(api, [id])
}
