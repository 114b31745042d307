// What people do while servers are killed under them, over HTTP as the panel does it: acts with a key of their own, and
// saves.
import { randomUUID } from 'node:crypto'

export type Person = { id: string; token: string }
export type Deed = {
  kind: 'act' | 'save'
  article: string
  person: Person
  body: Record<string, unknown>
  key: string
}
/** What the person was told; `cut`: nothing, or that the server could not say. */
export type Outcome = 'done' | 'refused' | 'cut'
export type Told = Deed & { outcome: Outcome; status: number }

const PATIENCE_MS = 30_000

export const deed = (kind: Deed['kind'], article: string, person: Person, body: Record<string, unknown>): Deed => ({
  kind,
  article,
  person,
  body,
  key: randomUUID(),
})

const request = ({ kind, article, person, body, key }: Deed, origin: string): Promise<Response> =>
  fetch(kind === 'act' ? `${origin}/api/articles/${article}/actions` : `${origin}/api/articles/${article}`, {
    method: kind === 'act' ? 'POST' : 'PATCH',
    headers: {
      'Authorization': `JWT ${person.token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })

export const done = async (what: Deed, origin: string): Promise<Told> => {
  try {
    const response = await request(what, origin)
    await response.text()
    const { status } = response
    return { ...what, status, outcome: response.ok ? 'done' : status < 500 ? 'refused' : 'cut' }
  } catch {
    return { ...what, status: 0, outcome: 'cut' }
  }
}
