// Keeps one text while it is typed: soon after each change, never in the way of a keystroke, and at once when the page
// is hidden or left. What an earlier page left behind is offered by use-kept.ts.
import { forget, keep, openKept, type Fault, type Place } from './kept-store'
import { writerName, writing } from './writers'

/** No copy is further behind what is on the page than this. */
export const BEHIND_MS = 300
/** Left of it for the work itself. */
const REST_MS = 200

/**
 * What there is to keep; null where nothing is unsaved, undefined where nobody knows at this moment. A large text may
 * come as `json` of its own making (editor-copy.ts).
 */
export type Now = (({ value: unknown } | { json: string }) & { base: unknown }) | null | undefined
export type Keeper = {
  place: Place
  writer: string
  /** Something may have changed: cheap, for every keystroke. */
  changed: () => void
  /** At once. */
  flush: () => Promise<void>
  /** The page leaves the text: what is unsaved stays kept. */
  close: () => void
  /** Another keeper goes on with this text. */
  drop: () => Promise<void>
}

/** `isLast`: the page leaves the text, and nothing more will be heard of it. */
type Options = { place: Place; now: (isLast: boolean) => Now; faulted?: (fault: Fault | null) => void }

/** After the browser has drawn what was typed, and at the latest when `REST_MS` are over. */
const soon = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const due = requestIdleCallback(work, { timeout: REST_MS })
    return () => cancelIdleCallback(due)
  }
  const due = setTimeout(work, REST_MS / 2)
  return () => clearTimeout(due)
}

export const keeper = ({ place, now, faulted }: Options): Keeper => {
  const writer = writerName()
  const gone = writing(writer)
  let cancel: (() => void) | null = null
  let underWay: Promise<void> | null = null
  let again = false
  let isKept = false
  let isClosed = false
  let base: unknown = Symbol('none')

  const write = async (): Promise<void> => {
    const found = now(isClosed)
    if (found === undefined) return
    if (!found) {
      if (isKept) await forget(place, writer)
      isKept = false
      return
    }
    const isNew = found.base !== base
    base = found.base
    isKept = true
    const fault = await keep(place, writer, {
      json: 'json' in found ? found.json : JSON.stringify(found.value),
      at: Date.now(),
      ...(isNew && { base: found.base }),
    })
    if (fault) base = Symbol('none')
    faulted?.(fault)
  }
  const flush = async (): Promise<void> => {
    cancel?.()
    cancel = null
    // Writes of one connection keep their order: a later one need not wait for an earlier one.
    const mine = write()
    underWay = mine
    try {
      await mine
    } finally {
      if (underWay === mine) underWay = null
      if (again) {
        again = false
        changed()
      }
    }
  }
  const changed = (): void => {
    if (isClosed) return
    if (underWay) again = true
    else cancel ??= soon(() => void flush())
  }
  const hidden = () => {
    if (cancel || again) void flush()
  }
  const hides = () => {
    if (document.visibilityState === 'hidden') hidden()
  }

  const end = () => {
    isClosed = true
    removeEventListener('pagehide', hidden)
    document.removeEventListener('visibilitychange', hides)
  }

  void openKept()
  addEventListener('pagehide', hidden)
  document.addEventListener('visibilitychange', hides)
  return {
    place,
    writer,
    changed,
    flush,
    close: () => {
      end()
      void flush().then(gone)
    },
    drop: async () => {
      end()
      cancel?.()
      await forget(place, writer)
      gone()
    },
  }
}
