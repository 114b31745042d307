'use client'
// A row of plain filters: two presses each, kept in the address, so that a list can be shared.
import { useListQuery, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { PUBLIC_STATE_MESSAGES, SENT_BACK_MESSAGE, STAGE_MESSAGES } from '@/domain/messages'
import { PUBLIC_STATES } from '@/domain/workflow'
import { languageOf } from '../ui/messages'
import { filtersIn, LISTED_STAGES, NO_FILTERS, whereWith, type Filters } from './filters'
import { LIST } from './messages'

export type Named = { id: string; name: string }

const Choice = ({
  label,
  value,
  all,
  change,
  children,
}: {
  label: string
  value: string
  all: string
  change: (value: string) => void
  children: ReactNode
}) => (
  <label>
    <span>{label}</span>
    <select value={value} onChange={({ target }) => change(target.value)}>
      <option value="">{all}</option>
      {children}
    </select>
  </label>
)

export const FilterRow = ({ people, columns, me }: { people: Named[]; columns: Named[]; me: string }) => {
  const language = languageOf(useTranslation().i18n.language)
  const { query, handleWhereChange } = useListQuery()
  const filters = filtersIn(query.where)
  const set = (some: Partial<Filters>) => void handleWhereChange?.(whereWith({ ...filters, ...some }, query.where))
  const all = LIST.all[language]
  return (
    <form className="desk-filters" aria-label={LIST.filters[language]} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={LIST.preparation[language]}
        value={filters.preparation}
        all={all}
        change={(preparation) => set({ preparation: preparation as Filters['preparation'] })}
      >
        {LISTED_STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {STAGE_MESSAGES[stage][language]}
          </option>
        ))}
        <option value="sent-back">{SENT_BACK_MESSAGE[language]}</option>
      </Choice>
      <Choice
        label={LIST.publicState[language]}
        value={filters.publicState}
        all={all}
        change={(publicState) => set({ publicState: publicState as Filters['publicState'] })}
      >
        {PUBLIC_STATES.map((state) => (
          <option key={state} value={state}>
            {PUBLIC_STATE_MESSAGES[state][language]}
          </option>
        ))}
      </Choice>
      <Choice label={LIST.person[language]} value={filters.person} all={all} change={(person) => set({ person })}>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
            {id === me && LIST.mine[language]}
          </option>
        ))}
      </Choice>
      <Choice label={LIST.column[language]} value={filters.column} all={all} change={(column) => set({ column })}>
        {columns.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <label>
        <span>{LIST.from[language]}</span>
        <input
          type="date"
          value={filters.from}
          max={filters.to || undefined}
          onChange={({ target }) => set({ from: target.value })}
        />
      </label>
      <label>
        <span>{LIST.to[language]}</span>
        <input
          type="date"
          value={filters.to}
          min={filters.from || undefined}
          onChange={({ target }) => set({ to: target.value })}
        />
      </label>
      {Object.values(filters).some(Boolean) && (
        <button type="button" className="desk-add-note" onClick={() => set(NO_FILTERS)}>
          {LIST.clear[language]}
        </button>
      )}
    </form>
  )
}
