// The number that Word prints before each paragraph, counted as Word counts: per list and level, with starts, restarts
// and numbers of outer levels (ECMA-376 §17.9).
import { at, child, childrenNamed, isOn, isXml, value, type Xml } from '../xml'
import { numberIn } from './number-formats'
import type { Styles } from './styles'

export type Mark = {
  /** Which list it is counted in. */
  list: string
  /** As printed: 一、 (2) 1.1 ; empty for a bullet. */
  label: string
  bullet: boolean
  /** Figures with a full stop and nothing else, as our lists print them. */
  plain: boolean
  level: number
  n: number
}

type Level = {
  start: number
  format: string
  text: string
  legal: boolean
  style: string | undefined
  restart: number | null
}
type List = { id: string; levels: Map<number, Level>; starts: Map<number, number> }

const LEVELS = 9
const whole = (text: string | undefined, otherwise: number) => {
  const n = Number.parseInt(text ?? '', 10)
  return Number.isSafeInteger(n) && n >= 0 ? n : otherwise
}

const levelOf = (element: Xml): [number, Level] => [
  whole(value(element, 'w:ilvl'), 0),
  {
    start: whole(value(child(element, 'w:start')), 1),
    format: value(child(element, 'w:numFmt')) ?? 'decimal',
    text: value(child(element, 'w:lvlText')) ?? '',
    legal: isOn(child(element, 'w:isLgl')),
    style: value(child(element, 'w:pStyle')),
    restart: child(element, 'w:lvlRestart') ? whole(value(child(element, 'w:lvlRestart')), 0) : null,
  },
]

const listsOf = (root: Xml | null, styles: Styles): Map<string, List> => {
  if (!root) return new Map()
  const abstracts = new Map(childrenNamed(root, 'w:abstractNum').map((one) => [value(one, 'w:abstractNumId'), one]))
  const abstractOf = new Map(
    childrenNamed(root, 'w:num').map((num) => [value(num, 'w:numId'), value(child(num, 'w:abstractNumId'))]),
  )
  /** A list may be a name for the list of a style. */
  const linked = (id: string | undefined): string | undefined => {
    const style = value(at(abstracts.get(id), 'w:numStyleLink'))
    return style === undefined ? id : abstractOf.get(styles.numbering(style))
  }
  return new Map(
    childrenNamed(root, 'w:num').map((num) => {
      const id = linked(value(child(num, 'w:abstractNumId'))) ?? ''
      const abstract = abstracts.get(id)
      const overrides = childrenNamed(num, 'w:lvlOverride')
      const levels = new Map((abstract ? childrenNamed(abstract, 'w:lvl') : []).map(levelOf))
      for (const level of overrides.flatMap((one) => childrenNamed(one, 'w:lvl'))) levels.set(...levelOf(level))
      const starts = new Map(
        overrides.flatMap((one) =>
          child(one, 'w:startOverride')
            ? [[whole(value(one, 'w:ilvl'), 0), whole(value(child(one, 'w:startOverride')), 1)] as const]
            : [],
        ),
      )
      return [value(num, 'w:numId') ?? '', { id, levels, starts }]
    }),
  )
}

const PLAIN = /^%\d[.．]?$/

/** Counts through a document; asked for every numbered paragraph in reading order. */
const counting = () => {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (numId: string, { id, levels, starts }: List, level: number): Mark | null => {
    const own = levels.get(level)
    if (!own) return null
    if (own.format === 'bullet') return { list: id, label: '', bullet: true, plain: false, level, n: 0 }
    const numbers = counts.get(id) ?? []
    counts.set(id, numbers)
    if (!begun.has(numId)) {
      begun.add(numId)
      for (const [at, start] of starts) {
        numbers[at] = start - 1
        for (let deeper = at + 1; deeper < LEVELS; deeper += 1) if (!starts.has(deeper)) numbers[deeper] = undefined
      }
    }
    const n = (numbers[level] ?? own.start - 1) + 1
    numbers[level] = n
    for (let deeper = level + 1; deeper < LEVELS; deeper += 1) {
      const restart = levels.get(deeper)?.restart ?? null
      // 0 never begins again; else the level says below which one it does.
      if (restart === null || (restart > 0 && level < restart)) numbers[deeper] = undefined
    }
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const one = levels.get(Number(digit) - 1)
      if (!one || one.format === 'bullet') return ''
      const format = own.legal && one !== own ? 'decimal' : one.format
      return numberIn(format, numbers[Number(digit) - 1] ?? one.start)
    })
    return label.trim()
      ? {
          list: id,
          label: label.trim(),
          bullet: false,
          plain: own.format === 'decimal' && PLAIN.test(own.text),
          level,
          n,
        }
      : null
  }
}

/** Where a paragraph's numbering is said: by itself, or by its style. */
const placeIn = (paragraph: Xml, lists: Map<string, List>, styles: Styles): { numId: string; level: number } | null => {
  const properties = child(paragraph, 'w:pPr')
  const own = properties && child(properties, 'w:numPr')
  const style = value(at(properties, 'w:pStyle'))
  const styled = styles.inherited(style, (one) => at(one, 'w:pPr', 'w:numPr'))
  const numId = value(at(own, 'w:numId')) ?? value(at(styled, 'w:numId'))
  if (numId === undefined || numId === '0') return null
  const byStyle = [...(lists.get(numId)?.levels ?? [])].find(
    ([, level]) => style !== undefined && level.style === style,
  )
  const level = value(at(own, 'w:ilvl')) ?? (byStyle ? String(byStyle[0]) : value(at(styled, 'w:ilvl')))
  return { numId, level: whole(level, 0) }
}

/** One mark for each numbered paragraph, in reading order; `mark` is told of each. */
export const eachMark = (
  root: Xml,
  numbering: Xml | null,
  styles: Styles,
  tell: (paragraph: Xml, mark: Mark) => Xml,
): Xml => {
  const lists = listsOf(numbering, styles)
  if (lists.size === 0) return root
  const count = counting()
  const through = (element: Xml): Xml => {
    const place = element.name === 'w:p' ? placeIn(element, lists, styles) : null
    const list = place && lists.get(place.numId)
    const mark = list ? count(place.numId, list, place.level) : null
    const inside = { ...element, children: element.children.map((one) => (isXml(one) ? through(one) : one)) }
    return mark ? tell(inside, mark) : inside
  }
  return through(root)
}
