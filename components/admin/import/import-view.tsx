// /admin/import: a document becomes an article. What it is taken apart into is shown before anything is stored.
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { languageOf } from '../ui/messages'
import { ImportForm } from './import-form'
import { IMPORT } from './messages'

export const ImportView = ({ initPageResult, params, searchParams, payload }: AdminViewServerProps) => {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { admin } = payload.config.routes
  // Payload lets everybody reach a custom view.
  if (!req.user || !permissions.canAccessAdmin)
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/import`)}`)
  const language = languageOf(req.i18n.language)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      user={req.user}
      req={req}
      {...(locale && { locale })}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: IMPORT.title[language] }]} />
      <Gutter className="desk-import">
        <main>
          <h1>{IMPORT.title[language]}</h1>
          {permissions.collections?.articles?.create ? <ImportForm /> : <p>{IMPORT.closed[language]}</p>}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
