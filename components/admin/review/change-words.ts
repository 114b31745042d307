// How a change is named in a list: where it is, in the words of whoever reads it.
import { PREVIEW_MESSAGES } from '@/components/site/messages/preview'
import type { ChangeItem, Where } from '@/domain/changes/changes'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { REVIEW } from './messages'

export const whereWords = (where: Where, language: Language): string =>
  'part' in where ? PREVIEW_MESSAGES[language].part[where.part] : where.heading

/** 3 处改动 */
export const countWords = (items: readonly ChangeItem[], language: Language): string =>
  say(REVIEW[items.length === 1 ? 'changesOne' : 'changesMany'], language, { n: items.length })

const LONG = 60
/** A long passage by its beginning and its end. */
export const shortened = (text: string): string =>
  text.length <= LONG ? text : `${text.slice(0, LONG - 20)} … ${text.slice(-16)}`
