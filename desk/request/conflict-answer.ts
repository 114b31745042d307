// What Payload refuses, in our words: a save that met another writer in the database answers 409, not 500; one whose
// database is gone, 503; and who is signed in no longer is told that, not that they may not.
import { Forbidden, UnauthorizedError, type AfterErrorHook } from 'payload'
import { isConflict } from '@/database/conflict'
import { FAULT_MESSAGES, faultOf } from '@/database/fault'
import { DatabaseLost } from '@/database/file-watch'
import { Guarded } from '@/database/guard'
import type { Language } from '@/domain/manuscript'
import { REASON_MESSAGES } from '@/domain/messages'
import { ONE_AT_A_TIME } from '../workflow/trash'
import { languageOf } from './refusal-answer'

/** Payload's own words for `disableBulkDelete`. */
const BULK = / has disabled bulk delete$/

const SIGNED_OUT: Record<Language, string> = {
  zh: '登录已过期，或还没有登录：请重新登录，再做一次。这一页上写的内容还在。',
  en: 'Your session has ended, or you have not signed in: sign in again, then do it once more. What you wrote is still on this page.',
}

export const conflictAnswer: AfterErrorHook = ({ error, req }) => {
  if (error instanceof Guarded) return { status: 403, response: { errors: [{ message: error.message }] } }
  if (error instanceof DatabaseLost)
    return { status: 503, response: { errors: [{ message: error.words[languageOf(req)] }] } }
  const fault = faultOf(error)
  if (fault)
    return { status: 503, response: { errors: [{ message: FAULT_MESSAGES[fault][languageOf(req)], data: { fault } }] } }
  if (BULK.test(error.message))
    return { status: 403, response: { errors: [{ message: ONE_AT_A_TIME[languageOf(req)] }] } }
  if (!req.user && (error instanceof Forbidden || error instanceof UnauthorizedError))
    return { response: { errors: [{ message: SIGNED_OUT[languageOf(req)] }] } }
  if (isConflict(error))
    return { status: 409, response: { errors: [{ message: REASON_MESSAGES.busy[languageOf(req)] }] } }
}
