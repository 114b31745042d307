// A value and what it came from, side by side: 由3766人上升至3769人; and the ends of the time between them.
import type { Figure } from './figure'
import type { PeriodAt } from './period-words'

/** The first figure of a pair is what the other has come from: 由3766人上升至3769人. */
export const isFormer = (folded: string, { phraseStart, phrase }: Figure): boolean => {
  const before = folded.slice(Math.max(0, phraseStart - 14), phraseStart)
  if (!before.includes('由') && !before.includes('从')) return false
  const end = phraseStart + phrase.length
  return /[由从][^,，。;；\d]{0,12}$/.test(before) && /^[^,，。;；\d]{0,10}[至到为]/.test(folded.slice(end, end + 12))
}

/** The value that the other of a pair has come to: 从25.5%提高到31.2%. */
export const isLatter = (folded: string, before: Figure | undefined, { phraseStart }: Figure): boolean =>
  before !== undefined &&
  isFormer(folded, before) &&
  /^[^,，。;；\d]{0,10}[至到为]了?[约近超]?$/.test(folded.slice(before.phraseStart + before.phrase.length, phraseStart))

const YEARS_APART = /^(.*?年)(?:[-—–―~～至到]{1,2})(.+)$/
/** 2012年到2021年,…从25.5%提高到31.2%: each value has its end of the time between. */
export const endsOf = ({
  words,
  period,
}: {
  words: string
  period: PeriodAt | null
}): [former: string, latter: string] | null => {
  const found = period?.last ? YEARS_APART.exec(words) : null
  return found ? [found[1]!, found[2]!] : null
}
