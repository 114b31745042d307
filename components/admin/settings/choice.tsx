'use client'
// A setting that is chosen, not typed: a plain list of what there is.
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { StaticDescription, StaticLabel } from 'payload'

export type Option = { value: string; label: string }
export type Group = { label: string; options: Option[] }
type Props = {
  path: string
  label?: StaticLabel | undefined
  description?: StaticDescription | undefined
  readOnly: boolean
  groups: Group[]
}

const Options = ({ options }: { options: Option[] }) =>
  options.map((one) => (
    <option key={one.value} value={one.value}>
      {one.label}
    </option>
  ))

export const Choice = ({ path, label, description, readOnly, groups }: Props) => {
  const { value, setValue, showError, errorMessage, disabled } = useField<string>({ path })
  const id = `field-${path}`
  const known = groups.some(({ options }) => options.some((one) => one.value === value))
  return (
    <div className={`field-type text desk-choice${showError ? ' error' : ''}`}>
      <FieldLabel label={label ?? ''} path={path} htmlFor={id} required />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
        <select
          id={id}
          value={value ?? ''}
          disabled={readOnly || disabled}
          aria-describedby={description ? `${id}-description` : undefined}
          onChange={({ target }) => setValue(target.value)}
        >
          {!known && <option value={value ?? ''}>{value}</option>}
          {groups.map((group) =>
            group.label ? (
              <optgroup key={group.label} label={group.label}>
                <Options options={group.options} />
              </optgroup>
            ) : (
              <Options key="all" options={group.options} />
            ),
          )}
        </select>
      </div>
      {description && (
        <div id={`${id}-description`}>
          <FieldDescription description={description} path={path} />
        </div>
      )}
    </div>
  )
}
