'use client'
// What people enter of a figure, and the name that readers will see.
import type { SheetFigure } from '@/desk/sheet/contract'
import { ROLES } from '@/domain/figures/naming/name-parts'
import { printedName } from '@/domain/figures/naming/printed'
import { DIRECTIONS } from '@/domain/manuscript'
import { DIRECTION_MESSAGES, FIGURE_ROLE_MESSAGES } from '@/domain/messages'
import { say } from '../ui/messages'
import { SLIP } from './slip-messages'
import { useWrite } from './write-context'

type Props = { metric: string; figure: SheetFigure }
type Text = 'measure' | 'subject' | 'comparison' | 'period' | 'source' | 'unit'

export const SlipFields = ({ metric, figure }: Props) => {
  const { language, figures, mayWrite } = useWrite()
  const text = (name: Text, most: number) => (
    <label className={`write__field write__field--${name}`}>
      <span>{SLIP[name][language]}</span>
      <input
        value={figure[name] ?? ''}
        maxLength={most}
        readOnly={!mayWrite}
        onChange={({ target }) =>
          figures.enter(metric, {
            [name]: target.value || null,
            ...(name === 'period' && { periodInherited: false }),
          })
        }
      />
    </label>
  )
  const { subject, measure, role, comparison, direction, period } = figure
  const name = [printedName({ subject, measure, role, comparison }, direction), period].filter(Boolean).join(' · ')
  return (
    <>
      {text('measure', 200)}
      <div className="write__pair">
        {text('period', 100)}
        {text('source', 300)}
      </div>
      {figure.periodInherited && mayWrite && (
        <p className="write__inherited">
          {SLIP.inherited[language]}
          <button
            type="button"
            className="desk-add-note"
            onClick={() => figures.enter(metric, { periodInherited: false })}
          >
            {SLIP.confirm[language]}
          </button>
        </p>
      )}
      <details>
        <summary>{SLIP.more[language]}</summary>
        <div className="write__pair">
          {text('subject', 200)}
          {text('unit', 60)}
        </div>
        <div className="write__pair">
          <label className="write__field">
            <span>{SLIP.role[language]}</span>
            <select
              value={role}
              disabled={!mayWrite}
              onChange={({ target }) => figures.enter(metric, { role: target.value as SheetFigure['role'] })}
            >
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {FIGURE_ROLE_MESSAGES[one][language]}
                </option>
              ))}
            </select>
          </label>
          {text('comparison', 100)}
          <label className="write__field">
            <span>{SLIP.direction[language]}</span>
            <select
              value={direction ?? ''}
              disabled={!mayWrite}
              onChange={({ target }) =>
                figures.enter(metric, { direction: (target.value || null) as SheetFigure['direction'] })
              }
            >
              <option value="">{SLIP.level[language]}</option>
              {DIRECTIONS.map((one) => (
                <option key={one} value={one}>
                  {DIRECTION_MESSAGES[one][language]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
      {name && <p className="desk-quiet write__printed">{say(SLIP.printed, language, { name })}</p>}
    </>
  )
}
