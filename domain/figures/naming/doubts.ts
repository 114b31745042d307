// What makes a name doubtful: the import preview and the checks ask about it, since readers will see it in tables and files.
import { fold } from '@/domain/vocabulary/folding'
import type { Language } from '../../manuscript'
import { isBareChange } from './change-words'
import { linkAt } from './link-words'

export const DOUBTS = ['no-name', 'name-is-number', 'bare-verb', 'shared-name', 'no-unit', 'no-period'] as const
export type Doubt = (typeof DOUBTS)[number]

/** Sentences for the editor, about one figure. */
export const DOUBT_MESSAGES = {
  'no-name': { zh: '没有写明这个数字统计的是什么。', en: 'Nothing says what this number measures.' },
  'name-is-number': { zh: '名称就是数字本身。', en: 'Its name is the number itself.' },
  'bare-verb': {
    zh: '名称只有一个动词，看不出统计的是什么。',
    en: 'Its name is only a verb; it does not say what is measured.',
  },
  'shared-name': {
    zh: '另一个数值不同的数字也用这个名称、单位和时期。',
    en: 'A figure with another value has the same name, unit and period.',
  },
  'no-unit': { zh: '没有单位。', en: 'It has no unit.' },
  'no-period': { zh: '没有时期。', en: 'It has no period.' },
} satisfies Record<Doubt, Record<Language, string>>

/** A figure as it would be published. `unitless`: its kind needs no unit (an index, a ratio). */
export type Nameable = {
  words: string
  value: string | null
  label: string | null
  unit: string | null
  period: string | null
  unitless: boolean
}

const DIGITS_ONLY = /^[\d\s.,%‰+\-–—−]+$/
/** Names of one word that say a doing or a link, in English. */
const ENGLISH_VERB =
  /^(?:an? )?(?:increase[ds]?|decrease[ds]?|rose|rise|rises|fell|falls?|grew|grows?|growth|declined?|dropped|was|were|is|are|reached|accounted|up|down|respectively)(?: (?:of|by|to|for|from))?$/i

const squeezed = (words: string): string => fold(words).replace(/\s/g, '')

/** 增长, 下跌至, 为, 同比增长: verbs, links and bases with no noun left. */
export const isBareVerb = (label: string): boolean => {
  if (ENGLISH_VERB.test(label.trim())) return true
  const folded = squeezed(label).replace(/^(?:同比|环比|按年|按月|分别|合计)/, '')
  let end = folded.length
  for (let link = linkAt(folded, end); link !== null && end > 0; link = linkAt(folded, end)) end -= link.length
  return end <= 0 || isBareChange(folded.slice(0, end))
}

const nameDoubt = ({ words, label }: Nameable): Doubt | null => {
  const name = squeezed(label ?? '')
  if (name === '') return 'no-name'
  if (name === squeezed(words) || DIGITS_ONLY.test(name)) return 'name-is-number'
  return isBareVerb(label!) ? 'bare-verb' : null
}

const keyOf = ({ label, unit, period }: Nameable): string =>
  [squeezed(label ?? ''), unit ?? '', squeezed(period ?? '')].join('\n')

/** One list of doubts for each figure of a release, empty for what can stand in a table as it is. */
export const doubts = (figures: readonly Nameable[]): Doubt[][] => {
  const values = new Map<string, Set<string | null>>()
  for (const figure of figures)
    if (figure.label) values.set(keyOf(figure), (values.get(keyOf(figure)) ?? new Set()).add(figure.value))
  return figures.map((figure) => {
    const found: (Doubt | null)[] = [
      nameDoubt(figure),
      figure.label && values.get(keyOf(figure))!.size > 1 ? 'shared-name' : null,
      (figure.unit ?? '') === '' && !figure.unitless ? 'no-unit' : null,
      (figure.period ?? '').trim() === '' ? 'no-period' : null,
    ]
    return found.filter((doubt) => doubt !== null)
  })
}
