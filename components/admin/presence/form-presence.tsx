'use client'
// Stands in the forms of an article and of its parts: who else is in the article.
import { useDocumentInfo, useFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../ui/messages'
import { Others } from './others'
import { usePresence } from './use-presence'

export const FormPresence = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const owner = useFormFields(([fields]) => fields.article?.value)
  const heading = useFormFields(([fields]) => fields.heading?.value)
  const article = collectionSlug === 'articles' ? id : owner
  const others = usePresence({
    article: article === undefined || article === null ? null : String(article),
    section: typeof heading === 'string' && heading ? heading : null,
    writes: Boolean(useFormModified()),
  })
  return <Others others={others} language={languageOf(i18n.language)} />
}
