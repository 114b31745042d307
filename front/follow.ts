// Following the ledger: what an act of another process touched is dropped here too, within a second. Acts of this
// process are told by it (serve.mjs), before they are answered.
import type { Ledger, Mark } from './ledger'
import { touchedBy, type Recorded, type Touched } from './touched'

export const EVERY_MS = 400
const AT_ONCE = 500

export type Following = {
  told: (recorded: Recorded) => void
  look: () => Promise<boolean>
  mark: () => Mark | null
  isSilent: () => boolean
}

/**
 * `from`: up to where everything was followed, or null to begin at the head. `drop` is called once for each entry that
 * touches something (null: another record was followed), `reached` after each look that found any.
 */
export const following = (
  ledger: Ledger,
  from: Mark | null,
  { drop, reached }: { drop: (touched: Touched, by: Recorded | null) => void; reached: (mark: Mark) => void },
): Following => {
  let mark = from
  /** Told by this process already; the ledger will say them again. */
  const heard = new Set<number>()
  let isSilent = false

  const told = (recorded: Recorded): void => {
    if (recorded.seq > (mark?.seq ?? 0)) heard.add(recorded.seq)
    const touched = touchedBy(recorded)
    if (touched) drop(touched, recorded)
  }
  const begin = async (): Promise<Mark> => {
    const there = mark && mark.seq > 0 ? await ledger.at(mark.seq) : mark
    if (there && mark && there.hash === mark.hash) return mark
    // Another record than the one that was followed, or none was: nothing from before it counts.
    heard.clear()
    drop('all', null)
    return (await ledger.head()) ?? { seq: 0, hash: '' }
  }
  let begun = false
  const read = async (): Promise<boolean> => {
    // At every look: a database may be exchanged under a server that runs.
    const here = await begin()
    if (!begun || here !== mark) reached(here)
    mark = here
    begun = true
    for (;;) {
      const entries = await ledger.after(mark!.seq, AT_ONCE)
      for (const entry of entries) if (!heard.delete(entry.seq)) told(entry)
      for (const { seq } of entries) heard.delete(seq)
      const last = entries.at(-1)
      if (!last) return true
      mark = { seq: last.seq, hash: last.hash }
      reached(mark)
      if (entries.length < AT_ONCE) return true
    }
  }
  return {
    told,
    mark: () => mark,
    /** The database did not answer when it was last asked. */
    isSilent: () => isSilent,
    /** False where the database does not answer: what is there is served on. */
    look: async () => {
      try {
        const answered = await read()
        if (isSilent) console.error('The database answers again; the pages follow it.')
        isSilent = false
        return answered
      } catch (error) {
        if (!isSilent) console.error(`The database does not answer; pages are served as they were: ${String(error)}`)
        isSilent = true
        return false
      }
    },
  }
}
