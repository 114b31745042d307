'use client'
// A figure in the editor: the words of its metric, with the dotted underline readers see.
import { useConfig, useDocumentEvents, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { askForMetric, refreshMetricWords, useMetricWords } from './metric-words'
import { FIGURE, languageOf } from './words'

const idIn = (value: unknown): string | null => {
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return value ? String(value) : null
}

export const FigureNode = () => {
  const { config: { routes: { api } } } = useConfig()
  const { i18n } = useTranslation()
  const { mostRecentUpdate } = useDocumentEvents()
  const language = languageOf(i18n.language)
  const id = useFormFields(([fields]) => idIn(fields.metric?.value))
  const words = useMetricWords(id)

  useEffect(() => { if (id) askForMetric(api, id) }, [api, id])
  useEffect(() => { if (mostRecentUpdate?.entitySlug === 'metrics') refreshMetricWords(api) }, [api, mostRecentUpdate])

  if (!id) return <span className="desk-figure desk-figure--missing">{FIGURE.empty[language]}</span>
  if (words === null) return <span className="desk-figure desk-figure--missing">{FIGURE.missing[language]}</span>
  return <span className={`desk-figure${words === undefined ? ' desk-figure--wait' : ''}`}>{words ?? FIGURE.loading[language]}</span>
}
