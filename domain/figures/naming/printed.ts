// The printed name of a figure, made of its parts: what tables, cards and files call it.
import type { Name } from './name'

/** "" where nothing is named. */
export const printedName = ({ subject, measure }: Name): string =>
  measure === null ? '' : `${subject ?? ''}${measure}`
