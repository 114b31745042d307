'use client'
// One line in the form of a metric: the figure as readers will see it when they open it, while it is being typed.
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { exactBeyond } from '@/domain/figures/exact'
import { ROLES, type Name } from '@/domain/figures/naming/name-parts'
import { printedName, wayBeside } from '@/domain/figures/naming/printed'
import { readQuantity } from '@/domain/figures/typed-quantity'
import { DIRECTION_MESSAGES } from '@/domain/messages'
import { SHOWN } from '../citing/cite-messages'
import { languageOf, say } from '../ui/messages'

const FIELDS = [
  'words',
  'shared',
  'subject',
  'measure',
  'role',
  'comparison',
  'unit',
  'direction',
  'period',
  'source',
] as const
type Given = Record<(typeof FIELDS)[number], string>

const useGiven = (): Given => {
  // One text, so that the line is drawn anew only when one of them has changed.
  const given = useFormFields(([fields]) =>
    JSON.stringify(FIELDS.map((name) => (typeof fields[name]?.value === 'string' ? fields[name].value.trim() : ''))),
  )
  return Object.fromEntries((JSON.parse(given) as string[]).map((value, index) => [FIELDS[index]!, value])) as Given
}

export const FigurePreview = () => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const { words, shared, subject, measure, role, comparison, unit, direction, period, source } = useGiven()
  const way = direction === 'up' || direction === 'down' ? direction : null
  const name: Name = {
    subject: subject || null,
    measure: measure || null,
    role: ROLES.find((one) => one === role) ?? 'level',
    comparison: comparison || null,
  }
  const label = printedName(name, wayBeside(words, way))
  const read = words ? readQuantity(words, shared) : null
  const line = () => {
    if (!words) return <p className="desk-quiet">{SHOWN.empty[language]}</p>
    if (!read) return <p role="alert">{say(SHOWN.unread, language, { words })}</p>
    const exact = exactBeyond(words, { ...read.quantity, unit: read.quantity.unit || unit })
    const went = way ? DIRECTION_MESSAGES[way][language] : ''
    return (
      <p>
        <span>{label || SHOWN.noLabel[language]}</span>
        <strong>
          {went}
          {went && language === 'en' ? ' ' : ''}
          {words}
        </strong>
        {exact !== null && <span className="desk-quiet">{say(SHOWN.full, language, { exact })}</span>}
        {period && <span className="desk-quiet">{period}</span>}
        <span className="desk-quiet">{say(SHOWN.source, language, { source: source || SHOWN.release[language] })}</span>
      </p>
    )
  }
  return (
    <div className="desk-shown field-type" aria-live="polite">
      <span className="desk-label">{SHOWN.label[language]}</span>
      {line()}
    </div>
  )
}
