// What a publication sends out, in one sentence: title, edition, how much it changes, and the address.
import type { Review } from '@/desk/review/contract'
import type { Language } from '@/domain/manuscript'
import { releaseHref } from '@/site/addresses'
import { say } from '../ui/messages'
import { countWords } from './change-words'
import { REVIEW } from './messages'

export const goesOutSentence = ({ title, edition, address, bases }: Review, language: Language): string => {
  const live = bases.find(({ name }) => name === 'live')
  const changes = live
    ? say(REVIEW.goesOutChanges, language, {
        n: live.edition ?? 0,
        m: language === 'zh' ? live.items.length : countWords(live.items, language),
      })
    : REVIEW.goesOutFirst[language]
  return say(REVIEW.goesOut, language, { title, n: edition, changes, address: releaseHref(address) })
}
