// The one way to an answer for readers: from memory, from the disk, or rendered, once however many ask at the same
// moment.
import { answerOf, mayKeep, type Answer } from './answer'
import type { Backend } from './backend'
import type { Disk } from './disk'
import { revision } from './revision'
import { shelf } from './shelf'
import type { Touched } from './touched'

export type Pages = ReturnType<typeof pages>
type Behind = { backend: Pick<Backend, 'render'>; disk: Pick<Disk, 'get' | 'put' | 'drop'> | null }

/** `bytes`: how much memory the answers may take. `host`: the site's own. */
export const pages = ({ backend, disk }: Behind, { bytes, host }: { bytes: number; host: string }) => {
  const kept = shelf(bytes)
  const dropped = revision()
  const underWay = new Map<string, { since: number; answer: Promise<Answer> }>()

  const find = async (address: string, since: number): Promise<Answer> => {
    const stored = await disk?.get(address)
    const answer = answerOf(stored ?? (await backend.render(address, host)))
    const stands = () => dropped.stands(since, answer.depends)
    if (!mayKeep(answer) || !stands()) return answer
    kept.put(address, answer)
    // Not an address that leads nowhere: of those there is no end.
    if (!stored && answer.status !== 404) disk?.put(address, { ...answer }, stands)
    return answer
  }

  return {
    kept,
    /** What is there now, without waiting. */
    get: (address: string): Answer | undefined => kept.get(address),
    answer: (address: string): Promise<Answer> => {
      const there = kept.get(address)
      if (there) return Promise.resolve(there)
      const since = dropped.now()
      const other = underWay.get(address)
      // Who asks after an act must not be given what was begun before it.
      if (other && other.since === since) return other.answer
      const answer = find(address, since).finally(() => {
        if (underWay.get(address)?.answer === answer) underWay.delete(address)
      })
      underWay.set(address, { since, answer })
      return answer
    },
    drop: (touched: Touched): void => {
      dropped.drop(touched)
      kept.drop(touched)
      disk?.drop(touched)
    },
  }
}
