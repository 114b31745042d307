// What is doubtful about the name of a figure, told from the figure alone. Used for the checks, and for a mark beside
// what an import found.
import { fold } from '@/domain/vocabulary/folding'
import { onlyVerbs } from './empty-words'

export const NAME_DOUBTS = ['name-missing', 'name-number', 'name-verb', 'name-cut', 'unit-missing'] as const
export type NameDoubt = (typeof NAME_DOUBTS)[number]

/** As a metric or a number that was found in a text says them; `kind` as in domain/figures/figure.ts. */
export type Named = { label: string; words: string; unit: string; kind: string }

const bare = (text: string): string => fold(text).replace(/[\s\p{P}]/gu, '')

/** A number and little else: 90.1, 90.1%, 3万人. */
const NUMBER = /^[\s\p{P}\p{S}]*\d[\d.,]*\s?[万亿千百%‰]*\S{0,2}$/u

/** 占地面积, 及格率, 与会代表 begin so and are whole. */
const CUT_BEGIN =
  /^(?:的|以及|分别|末(?![端期])|者|或|和(?![谐平])|及(?!格)|与(?!会)|占(?![地道比用])|[)）、，,.。;；]|(?:of|and|or|to|by|in|than|for) )/i
const CUT_END =
  /(?:[为达占较至的和及与或、，,（(：:]|分别|其中| (?:of|and|or|to|by|in|than|for|the|at|remained|was|were|is|are))$/i
/** 以及, 因为, 行为, 布达 and the like end in such a sign and are whole words. */
const WHOLE_END = /(?:行为|作为|目的|标的|雷达|长三角及|普及|涉及|甘肃|人和|参与|比较)$/

const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['“', '”'],
  ['《', '》'],
  ['[', ']'],
]
const isOpen = (label: string): boolean =>
  PAIRS.some(([open, close]) => label.split(open).length !== label.split(close).length)

const isCut = (label: string): boolean =>
  isOpen(label) || CUT_BEGIN.test(label) || (CUT_END.test(label) && !WHOLE_END.test(label))

/** Percentages and points are their own unit, an index and a ratio have none. */
const HAS_UNIT: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'rate'])

/** tonnes, 公里: what the number is counted in. */
const isUnit = ({ label, unit, kind }: Named): boolean =>
  (kind === 'measure' || kind === 'money') && unit !== '' && bare(label) === bare(unit)

const nameDoubt = (named: Named): NameDoubt | null => {
  const { label, words } = named
  const folded = fold(label).trim().toLowerCase()
  if (folded === '') return 'name-missing'
  if (bare(label) === bare(words) || NUMBER.test(folded) || isUnit(named)) return 'name-number'
  if (onlyVerbs(folded)) return 'name-verb'
  return isCut(folded) ? 'name-cut' : null
}

export const nameDoubts = (named: Named): NameDoubt[] => {
  const name = nameDoubt(named)
  return [
    ...(name ? [name] : []),
    ...(HAS_UNIT.has(named.kind) && named.unit.trim() === '' ? ['unit-missing' as const] : []),
  ]
}
