// Names of people: what a name may hold, and when two names are read as one.
import { z } from 'zod'

/**
 * No control characters, no signs without width, none that turn the direction of writing: two names would look alike.
 */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]*$/u)

/** A name without what the eye does not hold apart: case, width and blanks. Equal keys are one name. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

/** What stands beside a name and was chosen by nobody: the end of the person's id. */
export const mark = (id: string): string => id.slice(-6)
