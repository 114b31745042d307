'use client'
// What puts an issue of many figures right in one press: their periods confirmed, or one period for all that have none.
import { $nodesOfType } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useState } from 'react'
import type { SpokenIssue } from '@/desk/workflow/contract'
import { FigureWords } from '../figures/figure-node'
import { say, type Words } from '../ui/messages'
import { useFigures, useWrite } from './write-context'

const REMEDY = {
  confirm: { zh: '确认这 {n} 条的时期', en: 'Confirm the periods of these {n}' },
  period: { zh: '没有时期的都填', en: 'One period for all without one' },
  fill: { zh: '填入 {n} 条', en: 'Fill in {n}' },
} satisfies Record<string, Words>

export const MarginRemedy = ({ issue: { code } }: { issue: SpokenIssue }) => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  const figures = useFigures()
  const [period, setPeriod] = useState('')
  if (code !== 'period-inherited' && code !== 'period-missing') return null

  // Of the state itself: the editor's own `read` finishes what is pending first, which nothing may do while it is
  // drawn.
  const stated = [
    ...new Set(editor.getEditorState().read(() => $nodesOfType(FigureWords).map((figure) => figure.getMetric()))),
  ]
  const concerned = stated.filter((metric) => {
    const figure = figures.get(metric)
    return code === 'period-inherited' ? figure?.periodInherited : figure && !figure.period && !figure.cites
  })
  if (concerned.length === 0) return null
  const each = (change: { period?: string; periodInherited: false }) =>
    concerned.forEach((metric) => figures.enter(metric, change))
  if (code === 'period-inherited')
    return (
      <button type="button" className="desk-button" onClick={() => each({ periodInherited: false })}>
        {say(REMEDY.confirm, language, { n: concerned.length })}
      </button>
    )
  return (
    <form
      className="write__remedy"
      onSubmit={(event) => {
        event.preventDefault()
        if (period.trim()) each({ period: period.trim(), periodInherited: false })
      }}
    >
      <label>
        {REMEDY.period[language]}
        <input value={period} maxLength={100} onChange={({ target }) => setPeriod(target.value)} />
      </label>
      <button type="submit" className="desk-button" disabled={!period.trim()}>
        {say(REMEDY.fill, language, { n: concerned.length })}
      </button>
    </form>
  )
}
