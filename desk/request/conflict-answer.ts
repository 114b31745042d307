// A save that met another writer in the database answers 409 with a sentence, not 500; one whose database is gone, 503.
import type { AfterErrorHook } from 'payload'
import { isConflict } from '@/database/conflict'
import { DatabaseLost } from '@/database/file-watch'
import { Guarded } from '@/database/guard'
import { REASON_MESSAGES } from '@/domain/messages'
import { ONE_AT_A_TIME } from '../workflow/bin'
import { languageOf } from './refused'

/** Payload's own words for `disableBulkDelete`. */
const BULK = / has disabled bulk delete$/

export const conflictAnswer: AfterErrorHook = ({ error, req }) => {
  if (error instanceof Guarded) return { status: 403, response: { errors: [{ message: error.message }] } }
  if (error instanceof DatabaseLost)
    return { status: 503, response: { errors: [{ message: error.words[languageOf(req)] }] } }
  if (BULK.test(error.message))
    return { status: 403, response: { errors: [{ message: ONE_AT_A_TIME[languageOf(req)] }] } }
  if (isConflict(error))
    return { status: 409, response: { errors: [{ message: REASON_MESSAGES.busy[languageOf(req)] }] } }
}
