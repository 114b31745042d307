'use client'
// The tab of one lens over an article: write, review, history, details. In the list that Payload makes of an article's
// tabs; its own tab is a button in no list item, and is silent about which one is open.
import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { LENSES, type Lens } from './lenses'
import { languageOf } from './messages'

export const LensTab = ({ lens }: { lens: Lens }) => {
  const { id, isTrashed } = useDocumentInfo()
  const {
    config: { routes },
  } = useConfig()
  const language = languageOf(useTranslation().i18n.language)
  const pathname = usePathname()
  const { path, words } = LENSES[lens]
  const address = `${routes.admin}/collections/articles/${isTrashed ? 'trash/' : ''}${id}${path}`
  return (
    <li className="desk-lens">
      <Link href={address} prefetch={false} aria-current={pathname === address ? 'page' : undefined}>
        {words[language]}
      </Link>
    </li>
  )
}
