'use client'
// Keeps what is typed on a page, and offers what an earlier page left behind. Any value that can be stored: the fields
// of a form, a pasted text, a whole sheet.
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { keeper, type Keeper, type Now } from './keeper'
import { expire, forget, keep, kept, type Fault, type KeptText, type Place } from './kept-store'
import { writers } from './writers'

type Options = {
  /** Null while nobody is signed in. */
  place: Place | null
  /** Asked when there is time, at most `BEHIND_MS` after `changed`. */
  now: (isLast: boolean) => Now
  /**
   * Whether what was kept says anything that the page does not say anyway; asked once, when it is found. Undefined:
   * nobody can say now, so it is neither offered nor forgotten.
   */
  isLeft: (copy: KeptText) => boolean | undefined
}

export type Kept = {
  /** Copies of pages that are gone, newest first. */
  left: KeptText[]
  fault: Fault | null
  /** For every change; costs nothing. */
  changed: () => void
  /** The copy is on the page now, or not wanted; `rest` is what of it still waits. */
  settle: (copy: KeptText, rest?: unknown) => Promise<void>
}

let hasExpired = false

const isNew = ({ document }: Place) => document.startsWith('new')

export const useKept = ({ place, now, isLeft }: Options): Kept => {
  const [left, setLeft] = useState<KeptText[]>([])
  const [fault, setFault] = useState<Fault | null>(null)
  const current = useRef<Keeper | null>(null)
  const asked = useRef(now)
  useLayoutEffect(() => {
    asked.current = now
  })
  const { person, collection, document, what } = place ?? {}

  // Layout, so that a page that is left is asked before its editors are gone; and after what it would be asked is new.
  useLayoutEffect(() => {
    const before = current.current
    current.current =
      person && collection && document && what
        ? keeper({
            place: { person, collection, document, what },
            now: (isLast) => asked.current(isLast),
            faulted: setFault,
          })
        : null
    const next = current.current
    // What was new has got its id with its first save.
    const isFound = before && next && isNew(before.place) && !isNew(next.place)
    if (isFound) void next.flush().then(before.drop)
    else before?.close()
  }, [person, collection, document, what])
  useLayoutEffect(
    () => () => {
      current.current?.close()
      current.current = null
    },
    [],
  )

  const isWorth = useEffectEvent((copy: KeptText) => isLeft(copy))
  useEffect(() => {
    if (!person || !collection || !document || !what) return
    let isHere = true
    const look = async () => {
      if (!hasExpired) {
        hasExpired = true
        await expire(Date.now())
      }
      const [copies, alive] = await Promise.all([kept({ person, collection, document, what }), writers()])
      if (!isHere) return
      const found = copies.filter(({ writer }) => !alive.has(writer) && writer !== current.current?.writer)
      const judged = found.map((copy) => ({ copy, is: isWorth(copy) }))
      setLeft(judged.filter(({ is }) => is).map(({ copy }) => copy))
      for (const { copy, is } of judged) if (is === false) void forget(copy, copy.writer)
    }
    void look()
    return () => {
      isHere = false
      setLeft([])
    }
  }, [person, collection, document, what])

  return {
    left,
    fault,
    changed: () => current.current?.changed(),
    settle: async (copy, rest) => {
      const waiting = rest === undefined ? [] : [{ ...copy, value: rest }]
      setLeft((all) => all.flatMap((one) => (one === copy ? waiting : [one])))
      // Once it is drawn; first what came of it is kept, then it goes.
      await new Promise((drawn) => setTimeout(drawn))
      await current.current?.flush()
      if (rest === undefined) return forget(copy, copy.writer)
      const { person, collection, document, what, writer, at } = copy
      await keep({ person, collection, document, what }, writer, { json: JSON.stringify(rest), at })
    },
  }
}
