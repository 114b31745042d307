'use client'
// What the checks found, for reading: each leads to its place on the sheet, with the reason where it was let stand.
import type { SpokenIssue } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { PANEL } from '../panel/messages'
import { WAIVER } from '../panel/waiver-messages'

type Props = { issues: readonly SpokenIssue[]; language: Language; go: (issue: SpokenIssue) => void }

export const CheckList = ({ issues, language, go }: Props) => {
  if (issues.length === 0) return <p className="desk-quiet">{PANEL.noIssues[language]}</p>
  return (
    <ul className="review-checks">
      {issues.map((issue) => (
        <li key={issue.identity} className={`desk-issue desk-issue--${issue.severity}`}>
          <span className="desk-issue__severity">{PANEL[issue.severity][language]}</span>
          <button type="button" className="desk-issue__go" onClick={() => go(issue)}>
            {issue.sentence}
          </button>
          {issue.waived !== null && (
            <blockquote>
              <span className="desk-quiet">{WAIVER.title[language]}</span> {issue.waived}
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  )
}
