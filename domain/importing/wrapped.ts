// Lines broken at a fixed width are one paragraph: found by their even length, and joined again.
import { HAN, textPassage, type Passage } from './passage'

const WIDEST = 120
const NARROWEST = 24
const ENOUGH = 3
const FULL = 0.82

const ENDED = /[。！？!?;；:：.…][”’"』」）)]?$/
const MARKED = /^(?:[•●▪*-]|\d{1,2}[.、)]|[（(]?[一二三四五六七八九十]{1,3}[、)）.]|[|｜])/

/** The width at which this text is broken; 0 for a text whose lines are paragraphs. */
const breakingWidth = (lines: Passage[], adjacent: (i: number) => boolean): number => {
  const open = lines.flatMap((line, i) =>
    adjacent(i) && !ENDED.test(line.text) && line.text.length >= NARROWEST ? [line.text.length] : [],
  )
  const widest = Math.max(0, ...lines.slice(0, 5000).map((line) => line.text.length))
  const full = open.filter((length) => length >= widest * FULL)
  return widest <= WIDEST && full.length >= ENOUGH && full.length * 4 >= lines.length ? widest : 0
}

/** `text` is the text the lines stand in. */
export const unwrapped = (lines: Passage[], text: string): Passage[] => {
  const adjacent = (i: number): boolean => {
    const [line, next] = [lines[i], lines[i + 1]]
    return (
      line !== undefined && next !== undefined && !/\n\s*\n/.test(text.slice(line.start + line.text.length, next.start))
    )
  }
  const width = breakingWidth(lines, adjacent)
  if (width === 0) return lines
  const result: Passage[] = []
  let goesOn = false
  lines.forEach((line, i) => {
    const before = result.at(-1)
    if (goesOn && before && !MARKED.test(line.text)) {
      const space = HAN.test(before.text.slice(-1)) || HAN.test(line.text.charAt(0)) ? '' : ' '
      result[result.length - 1] = textPassage(before.text + space + line.text, before.start)
    } else result.push(line)
    goesOn =
      adjacent(i) && line.text.length >= width * FULL && !(ENDED.test(line.text) && line.text.length < width * 0.95)
  })
  return result
}
