// What is only done (受理5万件, 覆盖5万人) is named by the noun that its paragraph has for it, or by what is counted.
import { fold } from '@/domain/vocabulary/folding'
import type { Figure } from '../figure'
import { type Source, wordsAt } from './source'
import { joined, own, type Words } from './words'

const COUNTS = new Map<string, readonly [simplified: string, traditional: string]>([
  ['人', ['人数', '人數']],
  ['名', ['人数', '人數']],
  ['人次', ['人次', '人次']],
  ['件', ['件数', '件數']],
  ['宗', ['宗数', '宗數']],
  ['起', ['起数', '起數']],
  ['次', ['次数', '次數']],
  ['户', ['户数', '戶數']],
  ['家', ['家数', '家數']],
])

const HAN = /[\u4e00-\u9fff]/
const isTraditional = ({ text, folded }: Source, to: number): boolean => {
  for (let at = Math.max(0, to - 60); at < to; at++) if (text[at] !== folded[at] && HAN.test(text[at]!)) return true
  return false
}

const NUMBER_OF = /^[^,，。;；:：\d的]{0,6}的?(?:数量|总数|总量|人数|件数)/
const WHO = /全[国省市区县州][^,，。;；:：\d的了]{0,8}$/

/** 全国法院受理案件数量的数据,2018年受理5万件: with whom it speaks of. `from`: where the paragraph begins. */
const nounBefore = (source: Source, from: number, to: number, verb: string): Words | null => {
  const words = source.folded.slice(from, to)
  for (let at = words.lastIndexOf(verb); at >= 0; at = at === 0 ? -1 : words.lastIndexOf(verb, at - 1)) {
    const noun = NUMBER_OF.exec(words.slice(at + verb.length, at + verb.length + 12))
    if (!noun) continue
    const who = WHO.exec(words.slice(Math.max(0, at - 12), at))?.[0].length ?? 0
    return wordsAt(source, [from + at - who, from + at + verb.length + noun[0].length])
  }
  return null
}

export const countOf = (source: Source, { unit, phraseStart }: Figure, verb: Words, paragraph: number): Words =>
  nounBefore(source, paragraph, phraseStart, verb.folded) ??
  joined(verb, own(COUNTS.get(fold(unit ?? ''))?.[isTraditional(source, phraseStart) ? 1 : 0] ?? ''))
