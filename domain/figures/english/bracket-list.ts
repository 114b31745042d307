// Brackets in a row name the parts of one thing: output rose in mining (3.2%), farming (2.1%) and, with a fall in
// fishing (1%), Norden (2%).
import type { Direction } from '../figure'
import { wayOf } from './direction'
import { FALL, RISE } from './lexicon'
import { figureAt, roleOfChange, sense, subjectOf, type Scene, type Sense } from './scene'
import { withHead } from './spoken'
import type { Token } from './tokens'

/** the highest increases in output: output. */
export const withoutChange = (topic: string): string =>
  topic.replace(/^(?:[a-z]+ )*(?:increases?|decreases?|rises?|falls?|declines?|gains?|growth) (?:in|of) (?:the )?/i, '')

const PLACED = /^(?:came|recorded|registered|observed|seen|reported|found|led|driven|boosted|followed|offset)$/
/** registered in Lithuania (0.4%), led by coal (down 3%): what stands behind the verb. */
export const afterVerb = ({ tokens }: Scene, noun: readonly Token[], open: number): Token[] => {
  const verb = noun.findLastIndex(
    ({ word }, at) => PLACED.test(word) && /^(?:in|by|for|from|at)$/.test(noun[at + 1]?.word ?? ''),
  )
  return verb < 0 ? [...noun] : tokens.slice(open - (noun.length - verb - 1), open)
}

/** New South Wales (8.1%) and Queensland (0.5%) rose: the verb behind the row. */
export const wayAfter = ({ tokens }: Scene, open: number): Direction | null => {
  let depth = 0
  for (let at = open; at < Math.min(tokens.length, open + 40); at++) {
    const { kind, word } = tokens[at]!
    if (word === '(') depth += 1
    else if (word === ')') depth -= 1
    else if (depth > 0 || /^(?:,|and|all|both|also)$/.test(word) || (kind === 'word' && /^[A-Z]/.test(word))) continue
    else if (kind === 'word' && (RISE.has(word) || FALL.has(word)))
      return tokens[at - 1]?.word === 'but' ? null : wayOf(word)
    else if (
      kind !== 'word' ||
      tokens[at + 1]?.word === undefined ||
      /^(?:but|while|in|to|of|for|with|which|the|as|from)$/.test(word)
    )
      return null
  }
  return null
}

type Listed = {
  open: number
  noun: readonly Token[]
  name: string | null
  /** null for what is no change. */
  way: Direction | null
  /** It stood behind a noun of change: falls in. */
  isShift: boolean
  /** It has a measure of its own: lower rates of. */
  isOwn: boolean
}

const isProper = (name: string, isFirst: boolean): boolean =>
  /^(?:[A-Z][\w’'-]*)(?: (?:[A-Z][\w’'-]*|of|the|and))*$/.test(name) && (!isFirst || name.includes(' '))

/** The verb that the place stands behind: fell in September in. */
const verbOf = ({ tokens }: Scene, start: number): number => {
  let at = start - 1
  while (tokens[at]?.kind === 'time' || tokens[at]?.kind === 'base' || tokens[at]?.kind === 'basis') at -= 1
  return at
}

/** What the row is of: the subject of its verb, or what the sentence has spoken of. */
const measureOf = (scene: Scene, verb: number): string | null => {
  const said = [...scene.senses.values()].at(-1)?.measure ?? null
  const subject = verb < 0 ? null : subjectOf(scene, verb)
  const isBare =
    subject !== null && /^(?:the )?(?:rises?|falls?|increases?|decreases?|gains?|declines?)$/i.test(subject)
  const found = isBare ? (scene.last?.measure ?? null) : (subject ?? said ?? scene.own)
  return found === null ? null : withoutChange(found)
}

export const ofList = (scene: Scene, at: number, { open, noun, name, way, isShift, isOwn }: Listed): Sense => {
  const { tokens, last, text } = scene
  const start = open - noun.length
  const role = way === null ? 'level' : roleOfChange(figureAt(scene, at))
  const of = (measure: string | null): Sense => sense(measure, { subject: name, role, direction: way })
  const link = noun[0]?.word ?? ''
  const verb = verbOf(scene, start)
  const word = tokens[verb]?.kind === 'word' ? tokens[verb]!.word : ''
  const isPlace = /^(?:in|for|from|among|at|across)$/.test(link)
  if (
    !isOwn &&
    !isShift &&
    (PLACED.test(word) || (way !== null && (RISE.has(word) || FALL.has(word)))) &&
    (isPlace || link === 'by')
  ) {
    const measure = measureOf(scene, link === 'by' ? -1 : verb)
    if (measure !== null && measure !== name) return of(measure)
  }
  const lastSaid = [...scene.senses.values()].at(-1)
  if (way !== null && isShift && lastSaid?.measure) return of(lastSaid.measure)
  const isFirst = text.slice(0, tokens[start]?.start ?? 0).trim() === '' || start === 0
  const known = lastSaid?.measure ?? last?.measure
  if (way !== null && name !== null && !isOwn && known && isProper(name, isFirst)) return of(withoutChange(known))
  return listed(scene, name, sense(name, { role, direction: way }), open, noun.length)
}

/** The next of a list whose head was named once: mining, manufacturing and the like share their "output". */
const listed = (scene: Scene, name: string | null, found: Sense, open = 0, length = 0): Sense => {
  const { tokens, senses } = scene
  const at = open - length - 1
  const mark = tokens[at]
  if (!mark || !/^(?:,|;|and|or|\))$/.test(mark.word)) return found
  const previous = [...senses.entries()].findLast(([place]) => place < open && place >= open - length - 8)?.[1]
  return previous && previous.subject !== null && previous.role === found.role
    ? { ...found, subject: name, measure: previous.measure }
    : previous && name !== null
      ? { ...found, measure: withHead({ ...scene, last: previous }, name, true) }
      : found
}
