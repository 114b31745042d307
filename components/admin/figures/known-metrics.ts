'use client'
// What is known of metrics, for the figures of an editor (a store): all that are on the page come with one request, and
// again after a change.
export type KnownMetric = {
  words: string
  shared: string
  unit: string
  label: string
  period: string
  source: string
  article: string
}
/** null: there is no such metric; undefined: not known yet. */
export type Known = KnownMetric | null | undefined

/** So many ids fit into one condition (desk/request/query.ts). */
const AT_ONCE = 50
const ASKED = ['words', 'shared', 'unit', 'label', 'period', 'source', 'article'] as const

const known = new Map<string, Known>()
const wanted = new Set<string>()
type Listener = (fresh: ReadonlySet<string>) => void
const listeners = new Set<Listener>()
let planned = false

const fetchSome = async (api: string, ids: string[]): Promise<void> => {
  const query = new URLSearchParams({
    'depth': '0',
    'limit': String(AT_ONCE),
    'pagination': 'false',
    'where[id][in]': ids.join(','),
    ...Object.fromEntries(ASKED.map((name) => [`select[${name}]`, 'true'])),
  })
  const response = await fetch(`${api}/metrics?${query}`, { credentials: 'include', cache: 'no-store' })
  if (!response.ok) return
  const { docs } = (await response.json()) as { docs: Record<string, unknown>[] }
  const found = new Map(
    docs.map((doc) => [
      String(doc.id),
      Object.fromEntries(ASKED.map((name) => [name, String(doc[name] ?? '')])) as KnownMetric,
    ]),
  )
  for (const id of ids) known.set(id, found.get(id) ?? null)
}

const fetchWanted = async (api: string): Promise<void> => {
  planned = false
  const ids = [...wanted]
  wanted.clear()
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await fetchSome(api, ids.slice(from, from + AT_ONCE)).catch(() => undefined)
  for (const listener of listeners) listener(new Set(ids))
}

const want = (api: string, ids: Iterable<string>): void => {
  for (const id of ids) wanted.add(id)
  if (planned || wanted.size === 0) return
  planned = true
  setTimeout(() => void fetchWanted(api), 30)
}

/** Calls `listener` with the metrics that have just been asked about; answers how to stop. */
export const whenKnown = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const knownMetric = (id: string): Known => known.get(id)

export const askForMetric = (api: string, id: string): void => {
  if (!known.has(id)) want(api, [id])
}

/** Asks again for these metrics: one of them may have been changed, made or deleted. */
export const refreshMetrics = (api: string, ids: Iterable<string>): void => want(api, ids)
