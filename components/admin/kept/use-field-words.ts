'use client'
// The fields of the form one is in, and their values, in the person's words.
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../ui/messages'
import { fieldAt } from './form-fields'
import { keptWords } from './kept-words'

export const useFieldWords = () => {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const config = getEntityConfig(collectionSlug ? { collectionSlug } : { globalSlug: globalSlug! })
  const said = (label: unknown) => getTranslation(label as Record<string, string>, i18n)
  const fieldOf = (path: string) => fieldAt(config?.fields ?? [], path)
  return {
    nameOf: (path: string): string => {
      const { label } = fieldOf(path)
      return label ? said(label) : path
    },
    wordsOf: (path: string, value: unknown): string => keptWords(value, fieldOf(path), languageOf(i18n.language), said),
  }
}
