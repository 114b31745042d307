// The marks of notes that are set as superscripts: written with the superscript signs of Unicode, so that no digit
// joins a number, and moved behind a figure that they stand in (470.2¹万人).
import { readFigures } from '../figures/read'
import type { Inline } from '../text'
import { atomsOf, nodesOf, type Atom } from './atoms'

const RAISED: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
}

/** Digits in a superscript as signs of their own; null for other words. */
export const raised = (text: string): string | null => {
  if (/^\s*[¹²³⁰⁴-⁹①-⑳]{1,3}\s*$/.test(text)) return text.trim()
  const words = text.trim().normalize('NFKC')
  return /^[-+−–]?\d{1,3}$/.test(words) ? words.replace(/./g, (sign) => RAISED[sign] ?? sign) : null
}

const SIGN = /[¹²³⁰⁴-⁹①-⑳]/
/** Before the mark of a note in a figure: its digits, or a scale. */
const COUNTS = /[\d０-９十百千万萬亿億][)）]?$/
/** 10⁴ is a power, 5⁷ after a sign of multiplication too. */
const POWER = /(?:^|[^\d.,])10$|[×xX*^]\s?\d{1,4}$/

/** [2] and (2), set as superscripts. */
const BRACKETED = /[\d[\]()（）〔〕]/

const isMark = (atom: Atom) =>
  'sign' in atom
    ? SIGN.test(atom.sign) || (atom.node.marks.includes('superscript') && BRACKETED.test(atom.sign))
    : atom.node.type === 'note'

type Moving = { atom: Atom; at: number }

/** Marks that stand in a figure move behind it; all others stay where they are. */
export const marksBehindFigures = (nodes: Inline[]): Inline[] => {
  const atoms = atomsOf(nodes)
  if (!atoms.some(isMark)) return nodes
  let words = ''
  const moving: Moving[] = []
  const staying: Atom[] = []
  for (const atom of atoms) {
    if (isMark(atom) && COUNTS.test(words.slice(-2)) && !POWER.test(words.slice(-8)))
      moving.push({ atom, at: words.length })
    else {
      staying.push(atom)
      words += 'sign' in atom ? atom.sign : atom.node.type === 'break' ? '\n' : ''
    }
  }
  if (moving.length === 0) return nodes
  const spans = readFigures(words).map(({ start, raw }) => ({ start, end: start + raw.length }))
  const target = (at: number) => spans.find(({ start, end }) => start < at && at < end)?.end ?? at
  const landing = moving.map(({ atom, at }) => ({ atom, at: target(at) }))
  const result: Atom[] = []
  let [passed, next] = [0, 0]
  const land = () => {
    for (; landing[next] && landing[next]!.at <= passed; next += 1) result.push(landing[next]!.atom)
  }
  for (const atom of staying) {
    land()
    result.push(atom)
    if ('sign' in atom || atom.node.type === 'break') passed += 1
  }
  passed = Infinity
  land()
  return nodesOf(result)
}
