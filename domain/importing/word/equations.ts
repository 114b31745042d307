// An equation becomes one line of words: a fraction is a/b, a power a superscript, a root √(…).
import { child, childrenNamed, isXml, value, xml, type Child, type Xml } from '../xml'

type Position = 'superscript' | 'subscript' | null

const run = (text: string, position: Position): Xml =>
  xml('w:r', {}, [
    ...(position ? [xml('w:rPr', {}, [xml('w:vertAlign', { 'w:val': position })])] : []),
    xml('w:t', { 'xml:space': 'preserve' }, [text]),
  ])

const lineOf = (runs: Xml[]): string =>
  runs
    .map(
      (one) =>
        child(one, 'w:t')
          ?.children.filter((words) => !isXml(words))
          .join('') ?? '',
    )
    .join('')

const inside = (element: Xml | undefined, position: Position = null): Xml[] =>
  element ? element.children.flatMap((one) => (isXml(one) ? runsOf(one, position) : [])) : []

const grouped = (element: Xml | undefined, position: Position): Xml[] => {
  const runs = inside(element, position)
  return /^[\p{L}\p{N}.,]*$/u.test(lineOf(runs)) ? runs : [run('(', position), ...runs, run(')', position)]
}

const sign = (element: Xml, properties: string, name: string, otherwise: string) =>
  value(child(child(element, properties) ?? xml(''), name), 'm:val') ?? otherwise

const SHAPES: Record<string, (element: Xml, position: Position) => Xml[]> = {
  'm:f': (element, position) => [
    ...grouped(child(element, 'm:num'), position),
    run('/', position),
    ...grouped(child(element, 'm:den'), position),
  ],
  'm:rad': (element, position) => [
    ...inside(child(element, 'm:deg'), 'superscript'),
    run('√', position),
    ...grouped(child(element, 'm:e'), position),
  ],
  'm:d': (element, position) => [
    run(sign(element, 'm:dPr', 'm:begChr', '('), position),
    ...childrenNamed(element, 'm:e').flatMap((one, i) => [
      ...(i > 0 ? [run('|', position)] : []),
      ...inside(one, position),
    ]),
    run(sign(element, 'm:dPr', 'm:endChr', ')'), position),
  ],
  'm:nary': (element, position) => [
    run(sign(element, 'm:naryPr', 'm:chr', '∫'), position),
    ...inside(child(element, 'm:sub'), 'subscript'),
    ...inside(child(element, 'm:sup'), 'superscript'),
    ...inside(child(element, 'm:e'), position),
  ],
  'm:sup': (element) => inside(element, 'superscript'),
  'm:sub': (element) => inside(element, 'subscript'),
}

const runsOf = (element: Xml, position: Position): Xml[] => {
  if (element.name === 'm:t' || element.name === 'w:t')
    return [run(element.children.filter((one): one is string => !isXml(one)).join(''), position)]
  return SHAPES[element.name]?.(element, position) ?? inside(element, position)
}

export const equation = (element: Xml): readonly Child[] => runsOf(element, null)
