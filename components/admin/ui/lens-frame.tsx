'use client'
// The frame of a lens over an article: the way to the other lenses, and the page itself as the main part. It stands in
// the place of Payload's header, which says the title once more and is in no landmark.
import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { LENSES, type Lens } from './lenses'
import { languageOf, type Words } from './messages'

const FRAME = { lenses: { zh: '稿件的各个视图', en: 'Views of this article' } } satisfies Record<string, Words>
const ORDER: Lens[] = ['write', 'review', 'history', 'details']

export const LensFrame = ({ children }: { children: ReactNode }) => {
  const { id, isTrashed } = useDocumentInfo()
  const {
    config: { routes },
  } = useConfig()
  const language = languageOf(useTranslation().i18n.language)
  const pathname = usePathname()
  const addressOf = (lens: Lens) =>
    `${routes.admin}/collections/articles/${isTrashed ? 'trash/' : ''}${id}${LENSES[lens].path}`
  return (
    <div className="desk-frame">
      {id !== undefined && (
        <nav className="desk-lenses" aria-label={FRAME.lenses[language]}>
          <ul>
            {ORDER.map((lens) => (
              <li key={lens}>
                <Link
                  href={addressOf(lens)}
                  prefetch={false}
                  aria-current={pathname === addressOf(lens) ? 'page' : undefined}
                >
                  {LENSES[lens].words[language]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main>{children}</main>
    </div>
  )
}
