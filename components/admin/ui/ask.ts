// The one way our parts of the admin ask the desk: its answer, or one sentence that says what went wrong.
import type { Language } from '@/domain/manuscript'
import { troubleIn, type Trouble } from './trouble'

/** `unanswered`: nobody knows whether it was done. */
export type Asked<T> = { answer: T } | { trouble: Trouble; unanswered?: true }
/**
 * `unreached` is said where no answer came, or none that can be read. With a body it is a POST, unless it says
 * otherwise.
 */
type Question = {
  language: Language
  unreached: Record<Language, string>
  body?: object
  method?: 'POST' | 'DELETE'
  /** Names one press: sent again where no answer came, it is done once (desk/workflow/act-key.ts). */
  key?: string
}

export const ask = async <T>(
  address: string,
  { language, unreached, body, method = 'POST', key }: Question,
): Promise<Asked<T>> => {
  const sent = body === undefined ? {} : { method, body: body instanceof FormData ? body : JSON.stringify(body) }
  const headers = {
    'Accept-Language': language,
    ...(typeof sent.body === 'string' && { 'Content-Type': 'application/json' }),
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  }
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'no-store', headers, ...sent })
    const given: unknown = await response.json().catch(() => null)
    if (response.ok) return { answer: given as T }
    const trouble = troubleIn(given, unreached[language])
    return response.status >= 500 ? { trouble, unanswered: true } : { trouble }
  } catch {
    return { trouble: { sentence: unreached[language], saves: [] }, unanswered: true }
  }
}

/** A new key. (Browsers give `randomUUID` to pages over https alone.) */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
