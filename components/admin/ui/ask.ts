// The one way our parts of the admin ask the desk: its answer, or one sentence that says what went wrong.
import type { Language } from '@/domain/manuscript'
import { troubleIn, type Trouble } from './trouble'

export type Asked<T> = { answer: T } | { trouble: Trouble }
/**
 * `unreached` is said where no answer came, or none that can be read. With a body it is a POST, unless it says
 * otherwise.
 */
type Question = { language: Language; unreached: Record<Language, string>; body?: object; method?: 'POST' | 'DELETE' }

export const ask = async <T>(
  address: string,
  { language, unreached, body, method = 'POST' }: Question,
): Promise<Asked<T>> => {
  const sent = body === undefined ? {} : { method, body: body instanceof FormData ? body : JSON.stringify(body) }
  const headers = {
    'Accept-Language': language,
    ...(typeof sent.body === 'string' && { 'Content-Type': 'application/json' }),
  }
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'no-store', headers, ...sent })
    const given: unknown = await response.json().catch(() => null)
    return response.ok ? { answer: given as T } : { trouble: troubleIn(given, unreached[language]) }
  } catch {
    return { trouble: { sentence: unreached[language], saves: [] } }
  }
}
