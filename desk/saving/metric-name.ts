// The printed name of a metric, made of its parts: those that a save gives, and those that it leaves as they were.
import { ROLES, type Name } from '@/domain/figures/naming/name-parts'
import { printedName, wayBeside } from '@/domain/figures/naming/printed'

export type Named = Partial<Record<keyof Name | 'direction' | 'words', unknown>>

const wordsOf = (value: unknown): string | null => (typeof value === 'string' ? value.trim() || null : null)

export const nameFrom = (data: Named, before: Named | undefined): string => {
  const part = (name: keyof Named): unknown => (data[name] === undefined ? before?.[name] : data[name])
  const direction = wayBeside(wordsOf(part('words')) ?? '', part('direction'))
  const name: Name = {
    subject: wordsOf(part('subject')),
    measure: wordsOf(part('measure')),
    role: ROLES.find((role) => role === part('role')) ?? 'level',
    comparison: wordsOf(part('comparison')),
  }
  return printedName(name, direction)
}
