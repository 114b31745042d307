// What of a form is not saved: its changed fields, each with what it was made from. Passwords and their like are never
// among them, nor what the form keeps for itself.
import { sameText } from '@/desk/manuscript/same-text'

export type Field = { value?: unknown; initialValue?: unknown; disableFormData?: boolean | undefined }
export type Fields = Record<string, Field>
export type Changes = Record<string, unknown>

const SECRET = /passw|token|secret|api-?_?key|otp/i
const OWN = ['id', 'lockVersion', 'revision', 'createdAt', 'updatedAt', 'file']

export const isKept = (path: string): boolean => !SECRET.test(path) && !OWN.includes(path.split('.').at(-1)!)

const isNothing = (value: unknown) => value === undefined || value === null || value === ''
const isRichText = (value: unknown): boolean => typeof value === 'object' && value !== null && 'root' in value

export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other || (isNothing(one) && isNothing(other))) return true
  if (isRichText(one) || isRichText(other)) return sameText(one, other)
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** `texts`: what the rich texts hold now, by path. Null where nothing is changed. */
export const changesIn = (fields: Fields, texts: Changes = {}): { value: Changes; base: Changes } | null => {
  const now = ({ value }: Field, path: string) => (path in texts ? texts[path] : value)
  const changed = Object.entries(fields).filter(
    ([path, field]) => isKept(path) && !field.disableFormData && !isSame(now(field, path), field.initialValue),
  )
  if (changed.length === 0) return null
  return {
    value: Object.fromEntries(changed.map(([path, field]) => [path, now(field, path) ?? null])),
    base: Object.fromEntries(changed.map(([path, { initialValue }]) => [path, initialValue ?? null])),
  }
}

/** What of a copy the stored text does not hold, and what of that was changed by somebody else meanwhile. */
export const leftOf = (
  copy: { value: unknown; base: unknown },
  fields: Fields,
): { path: string; isOvertaken: boolean }[] => {
  const [value, base] = [copy.value as Changes, (copy.base ?? {}) as Changes]
  return Object.keys(value)
    .filter((path) => path in fields && !isSame(value[path], fields[path]!.initialValue))
    .map((path) => ({ path, isOvertaken: path in base && !isSame(base[path], fields[path]!.initialValue) }))
}
