'use client'
// The article's panel in the sidebar of its form.
import { useDocumentInfo, useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui'
import { usePropagatedCorrection } from '../citing/use-propagated-correction'
import { StaleSaveGuard } from '../merge/stale-save-guard'
import { languageOf } from '../ui/messages'
import { ArticlePanel } from './article-panel'
import { PANEL } from './messages'

const InForm = ({ id }: { id: string }) => {
  usePropagatedCorrection(id)
  return <ArticlePanel id={id} modified={Boolean(useFormModified())} processing={Boolean(useFormProcessing())} />
}

export const DeskPanel = () => {
  const { id, hasSavePermission } = useDocumentInfo()
  const { i18n } = useTranslation()
  return (
    <section
      className="desk-panel"
      aria-label={PANEL.title[languageOf(i18n.language)]}
      data-readonly={hasSavePermission ? undefined : ''}
    >
      <StaleSaveGuard />
      {id ? (
        <InForm key={id} id={String(id)} />
      ) : (
        <p className="desk-panel__first">{PANEL.unsaved[languageOf(i18n.language)]}</p>
      )}
    </section>
  )
}
