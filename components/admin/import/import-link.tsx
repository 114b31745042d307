'use client'
// The way to the import, above the list of articles.
import { Gutter, Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../ui/messages'
import { IMPORT } from './messages'

export const ImportLink = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { permissions } = useAuth()
  if (!permissions?.collections?.articles?.create) return null
  return (
    <Gutter className="desk-import-link">
      <p>
        <Link className="desk-button" href={`${config.routes.admin}/import`} prefetch={false}>
          {IMPORT.link[languageOf(i18n.language)]}
        </Link>
      </p>
    </Gutter>
  )
}
