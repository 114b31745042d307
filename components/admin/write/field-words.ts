'use client'
// What stands beside the text, in words: the names of the fields, and what was chosen.
import type { SheetFields } from '@/desk/sheet/contract'
import { attachmentLines } from '@/domain/attachments'
import type { Language } from '@/domain/manuscript'
import { LANGUAGE_MESSAGES } from '@/domain/messages'
import { KEPT } from '../kept/messages'
import { STRIP, type Choices } from './strip'

export type FieldName = keyof SheetFields

export const fieldWords = (choices: Choices, language: Language) => ({
  nameOf: (name: FieldName): string => STRIP[name][language],
  wordsOf: (name: FieldName, value: unknown): string => {
    if (value === null || value === undefined || value === '') return KEPT.emptied[language]
    if (name === 'attachments') return (attachmentLines(String(value)) ?? []).map(({ title }) => title).join('、')
    if (name === 'language') return LANGUAGE_MESSAGES[value as Language][language]
    const list = { column: choices.columns, copyright: choices.copyright, disclaimer: choices.disclaimer }[
      name as 'column'
    ]
    return list?.find((choice) => choice.value === value)?.words ?? String(value)
  },
})
