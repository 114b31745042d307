// What rows hold, as a manuscript states it: days without a time, text without margins, null for nothing.
type Maybe = string | null | undefined

export const day = (value: Maybe): string | null => (value ? value.slice(0, 10) : null)
export const trimmed = (value: Maybe): string => value?.trim() ?? ''
export const orNull = (value: Maybe): string | null => trimmed(value) || null
