// Heads of the ledger as they are noted elsewhere: one a line, NUMBER:HASH, after the time at which it was noted.
import type { Head } from './ledger'

const HEAD = /^(?:\S+\s+)?(\d{1,15}):([0-9a-f]{64})$/

export const headIn = (line: string): Head | null => {
  const [, seq, hash] = HEAD.exec(line.trim()) ?? []
  return seq && hash ? { seq: Number(seq), hash } : null
}

export const lineOf = ({ seq, hash }: Head, at: string): string => `${at} ${seq}:${hash}\n`

/** All of them, or the number of the first line that is none. Empty lines and comments (#) are passed over. */
export const headsIn = (text: string): Head[] | number => {
  const heads: Head[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const head = headIn(line)
    if (!head) return index + 1
    heads.push(head)
  }
  return heads
}
