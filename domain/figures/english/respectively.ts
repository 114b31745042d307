// Coal, steel and cement production rose by 1.2%, 3.4% and 5.6% respectively: each value takes its own of the names.
import type { Scene, Sense } from './scene'

/** The parts of a list with the head of the last: coal, steel, cement production. null for no list of that length. */
const parts = (measure: string, count: number): string[] | null => {
  const items = measure.split(/, and | and |, /)
  if (items.length !== count) return null
  const last = items.at(-1)!.split(' ')
  const single = items.slice(0, -1).every((item) => !item.includes(' '))
  const head = single && last.length > 1 ? ` ${last.slice(1).join(' ')}` : ''
  // sales of coal, steel and cement: the head stands before the first.
  const [, front = '', first = ''] = /^(.+ (?:of|in|for|by|to) )(.+)$/.exec(items[0]!) ?? []
  if (front !== '') return items.map((item, at) => `${front}${at === 0 ? first : item}`)
  // KSIs and slightly injured casualties: a plural needs no noun of the other.
  return items.map((item, at) =>
    at === count - 1 || (last.length > 2 && item.endsWith('s')) ? item : `${item}${head}`,
  )
}

/** The figures before "respectively" that stand in one row. */
const rowBefore = ({ tokens }: Pick<Scene, 'tokens'>, end: number): number[] => {
  const row: number[] = []
  for (let at = end - 1; at >= Math.max(0, end - 24); at--) {
    const { kind, word } = tokens[at]!
    if (kind === 'figure') row.unshift(at)
    else if (row.length > 0 && !/^(?:,|and|by|to|at|[a-z]+s)$/.test(word)) break
    else if (row.length === 0 && kind === 'word' && !/^(?:[a-z]+s|people|yuan|,)$/.test(word)) break
  }
  return row
}

export const shareOut = (scene: Pick<Scene, 'tokens'>, senses: Map<number, Sense>): void => {
  scene.tokens.forEach(({ word }, at) => {
    if (word !== 'respectively') return
    const row = rowBefore(scene, at)
    const first = senses.get(row[0] ?? -1)
    const names = first?.measure && row.length > 1 ? parts(first.measure, row.length) : null
    names?.forEach((measure, place) => senses.set(row[place]!, { ...first!, measure }))
  })
}
