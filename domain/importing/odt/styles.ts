// What the styles of an OpenDocument text say: bold or raised words, a title, hidden words, how a list is numbered.
import { below, child, childrenNamed, isXml, value, type Xml } from '../xml'

export type Level = { bullet: boolean; format: string; before: string; after: string; start: number; shows: number }

export type OdtStyles = {
  /** The tags that words of this style stand in. */
  tags: (name: string | undefined) => string[]
  isHidden: (name: string | undefined) => boolean
  /** Title and Caption are known by the style they come from. */
  isA: (name: string | undefined, kind: RegExp) => boolean
  level: (list: string | undefined, depth: number) => Level
}

const LONGEST_CHAIN = 20

/** OpenDocument shows the row a format counts in: 一, 二, 三, … */
const FORMATS: [RegExp, string][] = [
  [/^一/, 'chineseCounting'],
  [/^[壹]/, 'chineseLegalSimplified'],
  [/^甲/, 'ideographTraditional'],
  [/^子/, 'ideographZodiac'],
  [/^①/, 'decimalEnclosedCircle'],
  [/^１/, 'decimalFullWidth'],
  [/^a/, 'lowerLetter'],
  [/^A/, 'upperLetter'],
  [/^i/, 'lowerRoman'],
  [/^I/, 'upperRoman'],
]

const PLAIN: Level = { bullet: true, format: '', before: '', after: '', start: 1, shows: 1 }

const levelOf = (element: Xml): Level => {
  const printed = value(element, 'style:num-format') ?? ''
  return {
    bullet: element.name !== 'text:list-level-style-number',
    format: FORMATS.find(([row]) => row.test(printed))?.[1] ?? (printed === '' ? 'none' : 'decimal'),
    before: value(element, 'style:num-prefix') ?? '',
    after: value(element, 'style:num-suffix') ?? '',
    start: Number(value(element, 'text:start-value') ?? 1) || 1,
    shows: Number(value(element, 'text:display-levels') ?? 1) || 1,
  }
}

const isRaised = (position: string | undefined) => position !== undefined && /^(?:super|[1-9])/.test(position)
const isLowered = (position: string | undefined) => position !== undefined && /^(?:sub|-[1-9])/.test(position)

const LOOKS: [tag: string, has: (properties: Xml) => boolean][] = [
  ['b', (one) => value(one, 'fo:font-weight') === 'bold'],
  ['i', (one) => value(one, 'fo:font-style') === 'italic'],
  ['u', (one) => !['none', undefined].includes(value(one, 'style:text-underline-style'))],
  ['s', (one) => !['none', undefined].includes(value(one, 'style:text-line-through-style'))],
  ['sup', (one) => isRaised(value(one, 'style:text-position'))],
  ['sub', (one) => isLowered(value(one, 'style:text-position'))],
]

/** The parts of a file that hold styles, the document's own last. */
export const odtStyles = (roots: readonly Xml[]): OdtStyles => {
  const styles = new Map(
    roots.flatMap((root) => below(root, 'style:style')).map((one) => [value(one, 'style:name'), one]),
  )
  const lists = new Map(
    roots.flatMap((root) => below(root, 'text:list-style')).map((one) => [value(one, 'style:name'), one]),
  )
  const chain = (name: string | undefined): Xml[] => {
    const found: Xml[] = []
    for (
      let one = styles.get(name);
      one && found.length < LONGEST_CHAIN;
      one = styles.get(value(one, 'style:parent-style-name'))
    )
      found.push(one)
    return found
  }
  const properties = (name: string | undefined): Xml[] =>
    chain(name).flatMap((one) => childrenNamed(one, 'style:text-properties'))
  return {
    tags: (name) => LOOKS.flatMap(([tag, has]) => (properties(name).some(has) ? [tag] : [])),
    isHidden: (name) => properties(name).some((one) => value(one, 'text:display') === 'none'),
    isA: (name, kind) =>
      (name !== undefined && kind.test(name)) ||
      chain(name).some((one) =>
        [value(one, 'style:name'), value(one, 'style:display-name'), value(one, 'style:parent-style-name')].some(
          (said) => said !== undefined && kind.test(said),
        ),
      ),
    level: (list, depth) => {
      const found = lists
        .get(list)
        ?.children.filter(isXml)
        .find((one) => value(one, 'text:level') === String(depth))
      return found ? levelOf(found) : PLAIN
    },
  }
}

/** The first element of this name anywhere below. */
export const first = (root: Xml, name: string): Xml | undefined => child(root, name) ?? below(root, name)[0]
