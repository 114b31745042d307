// What the sheet knows of its figures (a store outside React): what the server told, and what somebody entered since.
// Figures whose words were cut stay known, so that undo brings them back whole.
import type { FigureFields, SheetFigure } from '@/desk/sheet/contract'

export type FigureChange = Partial<FigureFields>
export type FiguresStore = ReturnType<typeof createFigures>

const ENTERED = [
  'shared',
  'unit',
  'subject',
  'measure',
  'role',
  'comparison',
  'period',
  'periodInherited',
  'direction',
  'kind',
  'source',
  'indicator',
] as const satisfies readonly (keyof FigureFields)[]

const entered = (figure: SheetFigure): FigureFields =>
  Object.fromEntries(ENTERED.map((name) => [name, figure[name]])) as FigureFields

export const createFigures = (given: Record<string, SheetFigure>) => {
  const known = new Map(Object.entries(given))
  let stored = new Set(known.keys())
  const changed = new Map<string, FigureChange>()
  /** Undo brings back texts that name figures as they were called before a save. */
  const names = new Map<string, string>()
  const now = (id: string): string => names.get(id) ?? id
  const listeners = new Set<() => void>()
  let version = 0
  const tell = () => {
    version += 1
    for (const listener of listeners) listener()
  }
  return {
    get: (id: string): SheetFigure | undefined => known.get(now(id)),
    has: (id: string): boolean => known.has(now(id)),
    /** Somebody entered this. */
    enter: (given: string, change: FigureChange): void => {
      const id = now(given)
      const figure = known.get(id)
      if (!figure) return
      known.set(id, { ...figure, ...change })
      changed.set(id, { ...changed.get(id), ...change })
      tell()
    },
    /** A figure that was not there before: a number that was marked, or one that was pasted again. */
    add: (id: string, figure: SheetFigure): void => {
      known.set(id, figure)
      tell()
    },
    /** What a save sends of these figures: all of a new one, of others what was entered. */
    changes: (ids: Iterable<string>): Record<string, FigureChange> =>
      Object.fromEntries(
        [...new Set([...ids].map(now))].flatMap((id) => {
          const figure = known.get(id)
          if (!figure) return []
          if (!stored.has(id)) return [[id, entered(figure)]]
          const change = changed.get(id)
          return change ? [[id, change]] : []
        }),
      ),
    isChanged: (): boolean => changed.size > 0,
    /** Ids that the desk gave anew. */
    renamed: (ids: Readonly<Record<string, string>>): void => {
      for (const [old, own] of Object.entries(ids)) {
        names.set(old, own)
        const [figure, change] = [known.get(old), changed.get(old)]
        if (figure) known.set(own, figure)
        if (change) changed.set(own, change)
        changed.delete(old)
      }
    },
    /** The server's answer to a save that sent `sent`; what was entered meanwhile stays. */
    saved: (answer: Record<string, SheetFigure>, sent: Record<string, FigureChange>): void => {
      for (const [given, change] of Object.entries(sent)) {
        const id = now(given)
        const left = Object.entries(changed.get(id) ?? {}).filter(
          ([name, value]) => change[name as keyof FigureFields] !== value,
        )
        if (left.length > 0) changed.set(id, Object.fromEntries(left))
        else changed.delete(id)
      }
      stored = new Set(Object.keys(answer))
      for (const [id, figure] of Object.entries(answer)) known.set(id, { ...figure, ...changed.get(id) })
      tell()
    },
    version: (): number => version,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
