// 完成全年900万人目标的73%: the aim, beside what was reached of it.
import type { Figure } from '../figure'
import { endOf } from './clause'
import { type Source, wordsAt } from './source'
import { joined, type Words } from './words'

const BEFORE = /(?:完成|实现|达到?|占)了?([^,，。;；:：\d]{0,8})$/
const AFTER = /^的?(?:目标|任务|计划|预算)(?:任务|目标)?/

/** 全年目标 of 完成全年900万人目标; null for every other figure. */
export const aimOf = (source: Source, figure: Figure): Words | null => {
  const end = endOf(figure)
  const after = AFTER.exec(source.folded.slice(end, end + 8))
  const before = after && BEFORE.exec(source.folded.slice(Math.max(0, figure.phraseStart - 14), figure.phraseStart))
  if (!after || !before) return null
  const from = after[0].startsWith('的') ? end + 1 : end
  return joined(
    wordsAt(source, [figure.phraseStart - before[1]!.length, figure.phraseStart]),
    wordsAt(source, [from, end + after[0].length]),
  )
}
