// The moments of a history as sentences.
import { PREVIEW_MESSAGES } from '@/components/site/messages/preview'
import type { Deed, Moment, Sitting, WhatChanged } from '@/desk/history/contract'
import type { Language } from '@/domain/manuscript'
import { ACTION_MESSAGES, levelWords, REASON_MESSAGES, REMOVAL_MESSAGES } from '@/domain/messages'
import type { Reason } from '@/domain/refusal'
import { listed } from '../ui/format-date'
import { say, type Words } from '../ui/messages'
import { DEEDS, HISTORY, REFUSED, SITTING } from './messages'

const wordsFor = (table: Record<string, Words>, key: string, language: Language): string =>
  table[key]?.[language] ?? key

/** Enough to know which; the rest is counted. */
const NAMED = 3

export const headingOf = (heading: string, language: Language): string => heading.trim() || HISTORY.untitled[language]

const headings = (all: readonly string[], language: Language): string[] => [
  ...all.slice(0, NAMED).map((heading) => say(SITTING.heading, language, { heading: headingOf(heading, language) })),
  ...(all.length > NAMED
    ? [say(SITTING.more, language, { n: language === 'zh' ? all.length : all.length - NAMED })]
    : []),
]

const fieldName = (name: string, language: Language): string =>
  name === 'dismissed'
    ? SITTING.dismissed[language]
    : ((PREVIEW_MESSAGES[language].part as Record<string, string>)[name] ?? name).replace(/^[A-Z](?=[a-z])/, (letter) =>
        letter.toLowerCase(),
      )

/** In the order in which a comparison lists them. */
const inOrder = (fields: readonly string[]): string[] => {
  const order = Object.keys(PREVIEW_MESSAGES.zh.part)
  return [...fields].sort((left, right) => order.indexOf(left) - order.indexOf(right))
}

/** 改了 9 个数据: a number keeps its distance from the word before. */
const things = (all: string[], language: Language): string =>
  language === 'zh' ? all.join('、').replace(/^(?=\d)/, ' ') : listed(all, language)

const changes = ({ fields, added, changed, removed, reordered, figures }: WhatChanged, language: Language): string => {
  const changedThings = [
    ...inOrder(fields).map((name) => fieldName(name, language)),
    ...headings(changed, language),
    ...(figures > 0 ? [say(figures === 1 ? SITTING.figure : SITTING.figures, language, { n: figures })] : []),
  ]
  const said = (words: Words, all: string[]): string[] =>
    all.length === 0 ? [] : [say(words, language, { things: things(all, language) })]
  const clauses = [
    ...said(SITTING.changed, changedThings),
    ...said(SITTING.added, headings(added, language)),
    ...said(SITTING.removed, headings(removed, language)),
    ...(reordered ? [SITTING.reordered[language]] : []),
  ]
  return clauses.length === 0 ? SITTING.nothing[language] : clauses.join(language === 'zh' ? '；' : '; ')
}

const sittingWords = ({ what, isFirst, isRestored }: Sitting, language: Language): string =>
  isFirst
    ? say(SITTING.first, language, { sections: what.added.length, figures: what.figures })
    : `${isRestored ? SITTING.restored[language] : ''}${changes(what, language)}`

const deedWords = ({ action, edition, level }: Deed, language: Language): string => {
  const words = action in DEEDS ? DEEDS[action as keyof typeof DEEDS] : null
  if (!words) return action
  const said = say(words, language, { n: edition, next: edition + 1 })
  if (!level || level.of === 1) return said
  const name = levelWords(level.given, level.of)[language]
  return language === 'zh' ? `${said}（${name}）` : `${said} (${name})`
}

/** Without the name that it begins with. */
export const momentWords = (moment: Moment, language: Language): string => {
  if (moment.kind === 'sitting') return sittingWords(moment, language)
  if (moment.reason === null) return deedWords(moment, language)
  return say(REFUSED, language, {
    deed: wordsFor(ACTION_MESSAGES, moment.action, language),
    reason: REASON_MESSAGES[moment.reason as Reason]?.[language] ?? moment.reason,
  })
}

/** A note in words: a removal has a reason by its code. */
export const noteWords = ({ action, note }: Deed, language: Language): string | null =>
  note && action === 'remove' ? wordsFor(REMOVAL_MESSAGES, note, language) : note
