// What a refused request says: one sentence, and the saves the person has not seen.
import type { LaterSave } from '@/desk/workflow/contract'

/** `data`: what else the refusal tells, such as what is there now. */
export type Trouble = { sentence: string; saves: LaterSave[]; data?: Record<string, unknown> }

/** The first error of an answer of the API. */
export const troubleIn = (answer: unknown, otherwise: string): Trouble => {
  const [first] =
    (answer as { errors?: { message?: string; data?: Record<string, unknown> & { saves?: LaterSave[] } }[] } | null)
      ?.errors ?? []
  return {
    sentence: first?.message ?? otherwise,
    saves: first?.data?.saves ?? [],
    ...(first?.data && { data: first.data }),
  }
}
