// What must be true after each round: every act that was answered is there, once; one that was refused is not; one that
// was cut off is there whole or not at all, and sent again it is one; and the whole record proves itself, from every
// head that was seen before.
import type { Payload } from 'payload'
import { rows } from '@/database/rows'
import { verify } from '@/desk/verify/verify'
import { keptKey } from '@/desk/workflow/act-key'
import { entrySchema, type Head } from '@/domain/ledger'
import type { Told } from './work'

const timesOf = async (payload: Payload, { article, person, key }: Told): Promise<number> => {
  const kept = keptKey(key, article, person.id)
  const sealed = await rows(payload, 'ledger', { article: { equals: article } }, { sort: 'seq' })
  return sealed
    .map(({ body }) => entrySchema.parse(JSON.parse(body)))
    .filter(({ outcome, details }) => outcome === 'done' && details?.key === kept).length
}

const savedTimes = (payload: Payload, { article, body }: Told): Promise<number> =>
  rows(payload, 'articles', { id: { equals: article } }).then(([row]) => (row?.source === body.source ? 1 : 0))

/** How often it is there. Of a save only the last one to an article can be seen. */
export const times = (payload: Payload, told: Told): Promise<number> =>
  told.kind === 'act' ? timesOf(payload, told) : savedTimes(payload, told)

const ALLOWED: Record<Told['outcome'], readonly number[]> = { done: [1], refused: [0], cut: [0, 1] }

export const troublesOf = async (
  payload: Payload,
  all: readonly Told[],
): Promise<{ troubles: string[]; happened: number }> => {
  const troubles: string[] = []
  let happened = 0
  for (const told of all) {
    const many = await times(payload, told)
    if (!ALLOWED[told.outcome].includes(many))
      troubles.push(
        `${told.kind} ${JSON.stringify(told.body)} on ${told.article}: ${told.outcome} (${told.status}), and ${many} times there`,
      )
    if (told.outcome === 'cut' && many === 1) happened += 1
  }
  return { troubles, happened }
}

export const proven = async (payload: Payload, seen: readonly Head[]): Promise<{ troubles: string[]; head: Head }> => {
  const { problems, head } = await verify(payload, { expected: seen })
  return { troubles: problems, head }
}
