// What a refused request says: one sentence, and the saves the person has not seen.
import type { LaterSave } from '@/desk/workflow/contract'

export type Trouble = { sentence: string; saves: LaterSave[] }

/** The first error of an answer of the API. */
export const troubleIn = (answer: unknown, otherwise: string): Trouble => {
  const [first] = (answer as { errors?: { message?: string; data?: { saves?: LaterSave[] } }[] } | null)?.errors ?? []
  return { sentence: first?.message ?? otherwise, saves: first?.data?.saves ?? [] }
}
