// What each figure of a text measures: numbers alone in a row by the row's head, the others by the language around
// them.
import type { Direction, Figure } from '../figure'
import type { ReadingContext } from '../reading-context'
import { chineseNames } from './chinese'
import { NO_NAME, type Name } from './name-parts'
import { rowName, standsAlone } from './row'
import { isAmongChinese } from './script'

export type Named = { name: Name; direction: Direction | null }

/** One answer per figure; null for what stands among English words (english/read.ts) and for what is no statistic. */
export const namesOf = (
  text: string,
  folded: string,
  figures: readonly Figure[],
  context: ReadingContext,
): (Named | null)[] => {
  const statistics = figures.filter(({ isMetric }) => isMetric)
  const isRow = ({ start, raw }: Figure) => standsAlone(folded, start, start + raw.length)
  const inText = statistics.filter((figure) => !isRow(figure))
  const isChinese = inText.map((figure) => isAmongChinese(text, figure))
  const chinese = isChinese.includes(true) ? chineseNames(text, folded, inText, isChinese, context) : []
  let next = 0
  return figures.map((figure) => {
    const { direction, isMetric, start } = figure
    if (!isMetric) return null
    if (isRow(figure))
      return { name: { ...NO_NAME, measure: rowName(text, folded, start)?.printed ?? null }, direction }
    return chinese[next++] ?? null
  })
}
