// The office's own rules, as the ledger tells them and as they are stored: notices, columns, indicators, settings, and
// people's roles. They reach readers or decide who may approve, so a change behind the ledger's back is a problem like
// any other.
import type { Payload } from 'payload'
import { rows } from '@/database/rows'
import type { Entry } from '@/domain/ledger'
import { canonical } from '@/domain/manuscript'

type Values = Record<string, unknown>
/** What is named → its values. */
export type Office = Map<string, Values>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const after = ({ details }: Entry): Values => (isValues(details?.after) ? details.after : {})

/** Which thing an entry is about, and how that thing is afterwards. */
const TOLD: Partial<Record<Entry['action'], (entry: Entry) => [string, Values]>> = {
  'add-notice': ({ details }) => [`notice ${details?.key} version ${details?.version}`, details ?? {}],
  'change-column': (entry) => [`column ${after(entry).slug}`, after(entry)],
  'change-indicator': (entry) => [`indicator ${after(entry).slug}`, after(entry)],
  'confirm-indicator': (entry) => [
    `confirmation ${after(entry).slug} ${entry.details?.number}`,
    { ...after(entry), slug: undefined, indicator: after(entry).slug, number: entry.details?.number },
  ],
  'change-settings': (entry) => ['settings', after(entry)],
  'change-person': (entry) => [`person ${entry.details?.person}`, after(entry)],
}

/** Gathers, entry by entry, how each thing was left. */
export const officeTold = (): { last: Office; add: (entry: Entry) => void } => {
  const last: Office = new Map()
  return {
    last,
    add: (entry) => {
      const told = entry.outcome === 'done' ? TOLD[entry.action]?.(entry) : undefined
      if (told) last.set(...told)
    },
  }
}

export const officeNow = async (payload: Payload): Promise<Office> => {
  const [notices, columns, indicators, confirmations, people] = await Promise.all([
    rows(payload, 'notices', {}),
    rows(payload, 'columns', {}),
    rows(payload, 'indicators', {}),
    rows(payload, 'confirmations', {}),
    rows(payload, 'users', {}),
  ])
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0 })
  return new Map<string, Values>([
    ...notices.map((one): [string, Values] => [`notice ${one.key} version ${one.version}`, { ...one }]),
    ...columns.map((one): [string, Values] => [`column ${one.slug}`, { ...one }]),
    ...indicators.map((one): [string, Values] => [`indicator ${one.slug}`, { ...one }]),
    ...confirmations.map((one): [string, Values] => [`confirmation ${one.indicator} ${one.number}`, { ...one }]),
    ...people.map(({ id, name, email, roles, active }): [string, Values] => [
      `person ${id}`,
      { name, email, roles: [...roles].sort(), active: active !== false },
    ]),
    ['settings', { ...settings }],
  ])
}

/** Compares the values that the ledger tells; what it does not tell is nobody's business here. */
const agrees = (told: Values, now: Values): boolean =>
  Object.keys(told).every((key) => canonical(told[key] ?? null) === canonical(now[key] ?? null))

export const officeTroubles = (told: Office, now: Office): string[] => [
  ...[...told].flatMap(([name, values]) => {
    const stored = now.get(name)
    if (!stored) return [`${name}: is in the ledger, but not stored`]
    return agrees(values, stored) ? [] : [`${name}: is not as the ledger tells it`]
  }),
  ...[...now.keys()]
    .filter((name) => !told.has(name) && name !== 'settings')
    .map((name) => `${name}: is stored, but the ledger does not know it`),
]
