// What a person writes beside an act: a note, a reason, the words of a period.
import { z } from 'zod'

/**
 * Trimmed, not empty, at most `longest` characters. Half a surrogate pair has no canonical JSON, and NUL ends a text in
 * SQLite.
 */
export const noteSchema = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Surrogate}\0]*$/u)
