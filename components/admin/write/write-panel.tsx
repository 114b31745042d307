'use client'
// The panel beside the sheet. What is not saved yet is saved by the act itself.
import { ArticlePanel } from '../panel/article-panel'
import { PANEL } from '../panel/messages'
import type { SheetWork } from './use-sheet-work'
import { useWrite } from './write-context'

export const WritePanel = ({ work }: { work: SheetWork }) => {
  const { language, mayWrite } = useWrite()
  const { article, state, stored, turn, save } = work
  return (
    <section className="desk-panel" aria-label={PANEL.title[language]} data-readonly={mayWrite ? undefined : ''}>
      {article ? (
        <ArticlePanel
          key={article}
          id={article}
          modified={state !== 'saved'}
          processing={state === 'saving'}
          saves={async () => (await save()) !== null}
          issuesBeside={mayWrite}
          changed={`${stored.revision} ${turn}`}
        />
      ) : (
        <p className="desk-panel__first">{PANEL.unsaved[language]}</p>
      )}
    </section>
  )
}
