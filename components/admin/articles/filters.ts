// The plain filters of the list of articles, and how they stand in its address: as conditions that Payload's own filter
// shows too, beside whatever else somebody asked for there.
import type { Where } from 'payload'
import { PUBLIC_STATES, STAGES, type PublicState, type Stage } from '@/domain/workflow'

export const LISTED_STAGES = STAGES.filter((stage) => stage !== 'deleted' && stage !== 'scheduled')
/** A draft that was sent back is a draft still; people look for it by itself. */
export type Preparation = Stage | 'sent-back'

export type Filters = {
  person: string
  preparation: Preparation | ''
  publicState: PublicState | ''
  column: string
  /** Days, as YYYY-MM-DD, both included. */
  from: string
  to: string
}
export const NO_FILTERS: Filters = { person: '', preparation: '', publicState: '', column: '', from: '', to: '' }

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Days begin and end where the reader's clock is. */
const moment = (day: string, time: string): string => new Date(`${day}T${time}`).toISOString()
const dayOf = (iso: string): string => {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** An address writes lists as lists, or as numbered properties. */
const first = (value: unknown): string => {
  const one = typeof value === 'object' && value !== null ? Object.values(value)[0] : value
  return typeof one === 'string' ? one : ''
}

type Reading = (value: unknown) => Partial<Filters> | null
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | null =>
  all.find((one) => one === value) ?? null

/** Which condition is which filter; null where it says something else. */
const READINGS: Record<string, Reading> = {
  'writers in': (value) => (first(value) ? { person: first(value) } : null),
  'stage equals': (value) => {
    const preparation = oneOf(LISTED_STAGES, value)
    return preparation && { preparation }
  },
  'sentBack equals': (value) => (String(value) === 'true' ? { preparation: 'sent-back' } : null),
  'publicState equals': (value) => {
    const publicState = oneOf(PUBLIC_STATES, value)
    return publicState && { publicState }
  },
  'column equals': (value) => (first(value) ? { column: first(value) } : null),
  'updatedAt greater_than_equal': (value) => (dayOf(first(value)) ? { from: dayOf(first(value)) } : null),
  'updatedAt less_than_equal': (value) => (dayOf(first(value)) ? { to: dayOf(first(value)) } : null),
}

const read = (condition: Where): Partial<Filters> | null => {
  const [[field, test] = [], ...more] = Object.entries(condition)
  const [[operator, value] = [], ...others] = Object.entries(test ?? {})
  return more.length || others.length ? null : (READINGS[`${field} ${operator}`]?.(value) ?? null)
}

const list = (value: unknown): Where[] =>
  typeof value === 'object' && value !== null ? (Object.values(value) as Where[]) : []

/** The conditions that hold all at once; null where it is one thing or another. */
const together = (where: Where | undefined): Where[] | null => {
  if (!where || Object.keys(where).length === 0) return []
  if (where.or) {
    const [only, ...others] = list(where.or)
    return others.length ? null : together(only)
  }
  return where.and ? list(where.and) : [where]
}

export const filtersIn = (where: Where | undefined): Filters =>
  (together(where) ?? []).reduce<Filters>((all, one) => ({ ...all, ...read(one) }), NO_FILTERS)

/** The conditions of these filters; what else was asked for stays. */
export const whereWith = (filters: Filters, where: Where | undefined): Where => {
  const { person, preparation, publicState, column, from, to } = filters
  const others = (together(where) ?? []).filter((one) => read(one) === null)
  const own: Where[] = [
    ...(preparation === 'sent-back'
      ? [{ sentBack: { equals: 'true' } }]
      : preparation
        ? [{ stage: { equals: preparation } }]
        : []),
    ...(publicState ? [{ publicState: { equals: publicState } }] : []),
    ...(person ? [{ writers: { in: [person] } }] : []),
    ...(column ? [{ column: { equals: column } }] : []),
    ...(DAY.test(from) ? [{ updatedAt: { greater_than_equal: moment(from, '00:00:00') } }] : []),
    ...(DAY.test(to) ? [{ updatedAt: { less_than_equal: moment(to, '23:59:59.999') } }] : []),
  ]
  const all = [...others, ...own]
  return all.length ? { or: [{ and: all }] } : {}
}
