// The writing lens of an article, and the page of a new one: what the sheet begins with, read on the server.
import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { sheetCss } from '@/components/site/css/sheet-css'
import { openSheet } from '@/desk/sheet/open-sheet'
import { languageOf } from '../ui/messages'
import { WritePage } from './write-page'

export const WriteView = async ({ doc, initPageResult, i18n }: DocumentViewServerProps) => {
  const { req } = initPageResult
  if (!req.user) redirect(req.payload.config.routes.admin)
  const id = doc?.id === undefined ? null : String(doc.id)
  const { sheet, ...opened } = await openSheet(req, id, languageOf(i18n.language))
  return (
    <WritePage
      key={id ?? 'new'}
      {...opened}
      sheet={JSON.stringify(sheet)}
      isNew={id === null}
      css={sheetCss('.write__sheet')}
    />
  )
}
