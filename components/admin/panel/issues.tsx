'use client'
// What the checks found, blocking issues first; each leads to the place where it is put right.
import { useDocumentDrawer } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { SpokenIssue } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { PANEL } from './messages'
import { StoredWaiver } from './stored-waiver'
import { WAIVER } from './waiver-messages'

const SHOWN = 5
const FIELD: Partial<Record<SpokenIssue['place']['part'], string>> = {
  notices: 'copyright',
  section: 'sections',
  metric: 'metrics',
}

const reach = (part: SpokenIssue['place']['part']): void => {
  const field = document.getElementById(`field-${FIELD[part] ?? part}`)
  field?.scrollIntoView({ block: 'center' })
  const input = field?.matches('input, textarea') ? field : field?.querySelector<HTMLElement>('input, textarea, button')
  input?.focus({ preventScroll: true })
}

const InDrawer = ({
  collection,
  id,
  children,
}: {
  collection: 'sections' | 'metrics'
  id: string
  children: ReactNode
}) => {
  const [Drawer, Toggler] = useDocumentDrawer({ collectionSlug: collection, id })
  return (
    <>
      <Toggler className="desk-issue__go">{children}</Toggler>
      <Drawer />
    </>
  )
}

const Issue = ({ issue, language }: { issue: SpokenIssue; language: Language }) => {
  const { place, severity, sentence } = issue
  const collection = place.part === 'section' ? 'sections' : place.part === 'metric' ? 'metrics' : null
  return (
    <li className={`desk-issue desk-issue--${severity}`}>
      <span className="desk-issue__severity">{PANEL[severity][language]}</span>
      {collection && place.id ? (
        <InDrawer collection={collection} id={place.id}>
          {sentence}
        </InDrawer>
      ) : (
        <button type="button" className="desk-issue__go" onClick={() => reach(place.part)}>
          {sentence}
        </button>
      )}
      <StoredWaiver finding={issue} language={language} />
    </li>
  )
}

export const Issues = ({ issues, language }: { issues: SpokenIssue[]; language: Language }) => {
  const list = (some: SpokenIssue[]) => (
    <ul className="desk-issues">
      {some.map((issue) => (
        <Issue key={issue.identity} issue={issue} language={language} />
      ))}
    </ul>
  )
  const open = issues.filter(({ waived }) => waived === null)
  const waived = issues.filter((one) => one.waived !== null)
  const rest = open.slice(SHOWN)
  return (
    <div>
      <h4 className="desk-label">{PANEL.issues[language]}</h4>
      {issues.length === 0 ? (
        <p className="desk-quiet">{PANEL.noIssues[language]}</p>
      ) : (
        open.length > 0 && list(open.slice(0, SHOWN))
      )}
      {rest.length > 0 && (
        <details>
          <summary>{say(PANEL.more, language, { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
      {waived.length > 0 && (
        <>
          <h4 className="desk-label desk-waived">{WAIVER.title[language]}</h4>
          {list(waived)}
        </>
      )}
    </div>
  )
}
