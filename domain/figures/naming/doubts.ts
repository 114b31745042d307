// What makes the figures of a release doubtful, each with a sentence: the import preview asks about them, since readers
// will see their names in tables and files. What is told from one figure alone is in name-doubts.ts.
import { fold } from '@/domain/vocabulary/folding'
import type { Language } from '../../manuscript'
import { NAME_DOUBTS, nameDoubts, type Named } from './name-doubts'

export const DOUBTS = [...NAME_DOUBTS, 'name-shared', 'period-missing'] as const
export type Doubt = (typeof DOUBTS)[number]

/** Sentences for the editor, about one figure. */
export const DOUBT_MESSAGES = {
  'name-missing': { zh: '没有写明这个数字统计的是什么。', en: 'Nothing says what this number measures.' },
  'name-number': { zh: '名称就是数字或单位本身。', en: 'Its name is only the number or its unit.' },
  'name-verb': {
    zh: '名称里只有动词，看不出统计的是什么。',
    en: 'Its name is only a verb and does not say what is measured.',
  },
  'name-cut': { zh: '名称像是半句话。', en: 'Its name looks like part of a sentence.' },
  'unit-missing': { zh: '没有单位。', en: 'It has no unit.' },
  'name-shared': {
    zh: '另一个数值不同的数据，名称、单位和时期都与它相同。',
    en: 'A figure with another value has the same name, unit and period.',
  },
  'period-missing': { zh: '没有时期。', en: 'It has no period.' },
} satisfies Record<Doubt, Record<Language, string>>

/** A figure as it would be published; `value` as in domain/figures/figure.ts. */
export type Nameable = Named & { value: string; period: string | null }

const keyOf = ({ label, unit, period }: Nameable): string => [label, unit, period ?? ''].map(fold).join('\n')

/** One list of doubts for each figure of a release, empty for what can stand in a table as it is. */
export const doubts = (figures: readonly Nameable[]): Doubt[][] => {
  const values = new Map<string, Set<string>>()
  for (const figure of figures)
    values.set(keyOf(figure), (values.get(keyOf(figure)) ?? new Set<string>()).add(figure.value))
  return figures.map((figure) => {
    const found: Doubt[] = [...nameDoubts(figure)]
    if (figure.label.trim() !== '' && values.get(keyOf(figure))!.size > 1) found.push('name-shared')
    if ((figure.period ?? '').trim() === '') found.push('period-missing')
    return found
  })
}
