// What is still to be brought into the mirror: each address once, the pressing ones first. A question is asked of the
// database and gives addresses; the long list of all releases is read only as far as it is needed.

export type Work = ReturnType<typeof work>
type List = { read: () => AsyncIterable<string[]>; wanted: (address: string) => boolean }

export const work = () => {
  const [pressing, later] = [new Set<string>(), new Set<string>()]
  const questions = new Map<string, () => Promise<void>>()
  let list: (List & { at: AsyncIterator<string[]> }) | null = null
  let asking: Promise<void> = Promise.resolve()

  const first = (set: Set<string>): string | null => {
    for (const address of set) {
      set.delete(address)
      return address
    }
    return null
  }
  const add = (address: string): void => {
    if (!pressing.has(address)) later.add(address)
  }
  /** False: there is no list. */
  const readOn = async (): Promise<boolean> => {
    const reading = list
    if (!reading) return false
    try {
      const { value, done } = await reading.at.next()
      if (list === reading && done) list = null
      else if (list === reading) for (const address of value.filter(reading.wanted)) add(address)
      return true
    } catch (error) {
      // A list that broke off is read again from its beginning.
      if (list === reading) reading.at = reading.read()[Symbol.asyncIterator]()
      throw error
    }
  }
  const ask = async (): Promise<void> => {
    for (const [name, question] of questions) {
      await question()
      // It may have been asked anew meanwhile.
      if (questions.get(name) === question) questions.delete(name)
    }
    while (pressing.size === 0 && later.size === 0 && questions.size === 0 && (await readOn())) continue
  }
  const isAsking = () => questions.size > 0 || list !== null

  return {
    press: (address: string): void => {
      later.delete(address)
      pressing.add(address)
    },
    add,
    /** Of several with one name the last is asked. It throws where the database does not answer, and is asked again. */
    ask: (name: string, question: () => Promise<void>): void => void questions.set(name, question),
    /** Instead of the list that was being read. */
    list: (next: List): void => {
      list = { ...next, at: next.read()[Symbol.asyncIterator]() }
    },
    isEmpty: (): boolean => pressing.size === 0 && later.size === 0 && !isAsking(),
    /** Null: nothing is left. */
    next: async (): Promise<string | null> => {
      for (;;) {
        const there = first(pressing) ?? (questions.size > 0 ? null : first(later))
        if (there !== null || !isAsking()) return there
        asking = asking.catch(() => {}).then(ask)
        await asking
      }
    },
  }
}
