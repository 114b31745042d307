// One article as this page takes part in it: its forms say where they are, and the desk is asked now and then who else
// is there. One question for the whole page, however many of its forms are open.
import type { Others, Present, Seat } from '@/desk/presence/contract'

const EVERY_MS = 15_000
/** Moves are told soon, but not each of them. */
const SOON_MS = 1_500

type Where = Required<Pick<Seat, 'section' | 'writes'>>
const NOBODY: readonly Present[] = []

const isSeen = () => document.visibilityState === 'visible'

const roomAt = (address: string, closed: () => void) => {
  const seats = new Map<symbol, Where>()
  const listeners = new Set<() => void>()
  let others: readonly Present[] = NOBODY
  let due: ReturnType<typeof setTimeout> | null = null
  let saidAt = 0

  const tell = (seat: Seat) =>
    fetch(address, {
      method: 'POST',
      credentials: 'include',
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(seat),
    })
  const hear = (found: readonly Present[]) => {
    if (JSON.stringify(found) === JSON.stringify(others)) return
    others = found
    for (const listener of listeners) listener()
  }
  const ask = async () => {
    const all = [...seats.values()]
    due = null
    saidAt = Date.now()
    const seat = {
      section: all.findLast(({ section }) => section)?.section ?? null,
      writes: all.some(({ writes }) => writes),
    }
    try {
      const response = await tell(seat)
      hear(response.ok ? ((await response.json()) as Others).others : NOBODY)
    } catch {
      // Who cannot be reached is not known to be there.
      hear(NOBODY)
    }
    // A move that was made while this was on its way is told sooner.
    if (!due) next(EVERY_MS)
  }
  const next = (wait: number) => {
    if (due) clearTimeout(due)
    due = seats.size > 0 && isSeen() ? setTimeout(() => void ask(), wait) : null
  }
  const soon = () => next(Math.max(0, saidAt + SOON_MS - Date.now()))
  const leave = () => void tell({ leaves: true }).catch(() => null)
  const shown = () => {
    if (isSeen()) soon()
    else next(EVERY_MS)
  }
  addEventListener('focus', shown)
  document.addEventListener('visibilitychange', shown)
  addEventListener('pagehide', leave)

  return {
    others: () => others,
    listen: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    sit: (seat: symbol, where: Where) => {
      seats.set(seat, where)
      soon()
    },
    rise: (seat: symbol) => {
      seats.delete(seat)
      if (seats.size > 0) return soon()
      next(EVERY_MS)
      removeEventListener('focus', shown)
      document.removeEventListener('visibilitychange', shown)
      removeEventListener('pagehide', leave)
      leave()
      closed()
    },
  }
}

export type Room = ReturnType<typeof roomAt>
const rooms = new Map<string, Room>()

export const roomOf = (address: string): Room => {
  const known = rooms.get(address)
  if (known) return known
  const room = roomAt(address, () => rooms.delete(address))
  rooms.set(address, room)
  return room
}
