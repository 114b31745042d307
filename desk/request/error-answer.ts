// What Payload refuses, in our words: a save that met another writer in the database answers 409, not 500; one whose
// database is gone, 503; and who is signed in no longer is told that, not that they may not.
import { Forbidden, NotFound, UnauthorizedError, type AfterErrorHook } from 'payload'
import { isConflict } from '@/database/conflict'
import { FAULT_MESSAGES, faultOf } from '@/database/fault'
import { DatabaseLost } from '@/database/file-watch'
import { Guarded } from '@/database/guard'
import type { Language } from '@/domain/manuscript'
import { REASON_MESSAGES } from '@/domain/messages'
import { ONE_AT_A_TIME } from '../workflow/one-deletion-at-a-time'
import { WRONG } from './plain-errors'
import { languageOf, SIGNED_OUT } from './refusal-answer'

/** Payload's own words for `disableBulkDelete`. */
const BULK = / has disabled bulk delete$/

const MISSING: Record<Language, string> = {
  zh: '没有找到要打开的内容，它可能已删除。',
  en: 'What you asked for is not there; it may have been deleted.',
}
const NOT_ASKED = (path: string): Record<Language, string> => ({
  zh: `不能按“${path}”查询或排序。`,
  en: `Nothing can be found or sorted by “${path}”.`,
})
const unknownPaths = (error: Error): string[] =>
  error.name === 'QueryError' ? (error as unknown as { data: { path: string }[] }).data.map(({ path }) => path) : []

export const errorAnswer: AfterErrorHook = ({ error, req }) => {
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
  if (error instanceof NotFound) return { status: 404, response: { errors: [{ message: MISSING[languageOf(req)] }] } }
  const [unknown] = unknownPaths(error)
  if (unknown !== undefined)
    return {
      status: 400,
      response: { errors: [{ message: NOT_ASKED(unknown.slice(0, 60))[languageOf(req)] }] },
    }
  if (error instanceof SyntaxError || error.message === 'Invalid JSON')
    return { status: 400, response: { errors: [{ message: WRONG[languageOf(req)] }] } }
  if (isConflict(error))
    return { status: 409, response: { errors: [{ message: REASON_MESSAGES.busy[languageOf(req)] }] } }
}
