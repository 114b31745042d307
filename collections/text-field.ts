// A rich text of an article: its figures have the words of their metrics while somebody has it open.
import type { RichTextField } from 'payload'
import { showFigureWords } from '@/desk/figures/figure-words'
import { LONGEST } from '@/domain/lengths'
import type { Language } from '@/domain/manuscript'

type Words = Record<Language, string>

export const textField = (
  name: 'summary' | 'lead' | 'body',
  words: Words,
  editor: NonNullable<RichTextField['editor']>,
  description?: Words,
): RichTextField => ({
  name,
  type: 'richText',
  editor,
  label: words,
  custom: { longest: LONGEST[name] },
  hooks: { afterRead: [showFigureWords] },
  ...(description && { admin: { description } }),
})
