// What is due by the clock, done by every server that runs; what one has done, another finds done.
import type { Payload } from 'payload'
import { emptyTrash } from './workflow/trash'

const EVERY_MS = 60 * 60 * 1000

const key = Symbol.for('official-releases.daily')
const shelf = globalThis as { [key]?: NodeJS.Timeout }

export const doDaily = (payload: Payload): void => {
  shelf[key] ??= setInterval(() => {
    void emptyTrash(payload).catch((err: unknown) => payload.logger.error({ err, msg: 'The trash was not emptied.' }))
  }, EVERY_MS).unref()
}
