// The field of a form that a path of its state belongs to, through rows, groups and tabs.
import type { ClientField } from 'payload'
import type { Told } from './kept-words'

type Inner = { name?: string; fields?: ClientField[]; tabs?: { name?: string; fields: ClientField[] }[] }

const found = (fields: readonly ClientField[], path: string): ClientField | undefined => {
  for (const field of fields) {
    const { name, fields: inner, tabs } = field as Inner
    if (name === path) return field
    const rest = name ? (path.startsWith(`${name}.`) ? path.slice(name.length + 1).replace(/^\d+\./, '') : null) : path
    if (rest === null) continue
    const below = found(inner ?? [], rest)
    if (below) return below
    for (const tab of tabs ?? []) {
      const inTab = tab.name ? (rest.startsWith(`${tab.name}.`) ? rest.slice(tab.name.length + 1) : null) : rest
      const there = inTab === null ? undefined : found(tab.fields, inTab)
      if (there) return there
    }
  }
  return undefined
}

export const fieldAt = (fields: readonly ClientField[], path: string): Told & { label?: unknown } =>
  (found(fields, path) ?? {}) as Told & { label?: unknown }
