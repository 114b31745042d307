// Every figure of a document, with its place in the file as it is and the heading it stands under.
import type { Figure } from '../figures/figure'
import { readFigures } from '../figures/read'
import { withoutScripts, withoutTags } from './nesting'
import type { Opened } from './read-document'

export type PlacedFigure = Figure & { section: string | null }

const LINE = /[^\r\n\u2028\u2029\u0085\v\f]+/g

/** In a file with markup the words of a figure are sought onward from the last one; marks inside a figure leave its number to find. */
const sought = (words: string, raw: string, from: number): number => {
  const whole = words.indexOf(raw, from)
  if (whole >= 0) return whole
  const number = /[\d.,]+/.exec(raw)?.[0] ?? raw
  return Math.max(words.indexOf(number, from), from)
}

/** A figure and the offset by which its heading is looked up: its own, or that of its passage. */
type Found = { figure: Figure; at: number }

const found = ({ text, markup, passages }: Opened): Found[] => {
  if (!markup) {
    return [...text.matchAll(LINE)].flatMap((line) => readFigures(line[0]).map((figure) => {
      const start = line.index + figure.start
      return { figure: { ...figure, start }, at: start }
    }))
  }
  const words = withoutTags(withoutScripts(text))
  let from = 0
  return passages.flatMap((passage) => passage.text.split('\n').flatMap(readFigures).map((figure) => {
    const start = sought(words, figure.raw, from)
    from = start + figure.raw.length
    return { figure: { ...figure, start }, at: passage.start }
  }))
}

export const figuresIn = (opened: Opened): PlacedFigure[] => {
  const { places } = opened
  let place = -1
  return found(opened).map(({ figure, at }) => {
    while ((places[place + 1]?.start ?? Infinity) <= at) place += 1
    return { ...figure, section: places[place]?.heading ?? null }
  })
}
