'use client'
// A section or a metric on a page of its own, opened by a link, leads back to its article. In a drawer the article lies
// below.
import { Link, useConfig, useDocumentInfo, useEditDepth, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { articleAddress } from '../ui/article-address'
import { languageOf, say } from '../ui/messages'
import { LIST } from './messages'

const idOf = (article: unknown): string | null =>
  typeof article === 'object' && article !== null
    ? String((article as { id: unknown }).id)
    : article
      ? String(article)
      : null

export const WayToArticle = () => {
  const { savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const depth = useEditDepth()
  const language = languageOf(useTranslation().i18n.language)
  const [title, setTitle] = useState('')
  const article = idOf(savedDocumentData?.article)
  const isPage = depth <= 1
  useEffect(() => {
    if (!article || !isPage) return
    const ask = async () => {
      const response = await fetch(`${config.routes.api}/articles/${article}?depth=0&select[title]=true`, {
        credentials: 'include',
      })
      if (response.ok) setTitle(((await response.json()) as { title?: string }).title ?? '')
    }
    void ask().catch(() => undefined)
  }, [article, isPage, config.routes.api])
  if (!article || !isPage) return null
  return (
    <p className="desk-links">
      <Link href={articleAddress(config.routes.admin, article)} prefetch={false}>
        {say(LIST.back, language, { title: title ? (language === 'zh' ? `《${title}》` : `“${title}”`) : '' })}
      </Link>
    </p>
  )
}
