// A refusal on its way out: it aborts the transaction and becomes one sentence with the right status.
import { APIError, type PayloadRequest } from 'payload'
import type { Language } from '@/domain/manuscript'
import { REASON_MESSAGES } from '@/domain/messages'
import { STATUS, type Refusal } from '@/domain/refusal'

export const languageOf = (req: Pick<PayloadRequest, 'i18n'>): Language => (req.i18n?.language === 'en' ? 'en' : 'zh')

export const SIGNED_OUT: Record<Language, string> = {
  zh: '登录已过期，或还没有登录：请重新登录，再做一次。这一页上写的内容还在。',
  en: 'Your session has ended, or you have not signed in: sign in again, then do it once more. What you wrote is still on this page.',
}

export class Refused extends APIError {
  constructor(
    readonly refusal: Refusal,
    sentence: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(sentence, STATUS[refusal.kind], { refusal, ...details }, true)
  }
}

/** The refusal in the person's language. */
export const refused = (req: PayloadRequest, refusal: Refusal, details?: Record<string, unknown>): Refused =>
  new Refused(refusal, REASON_MESSAGES[refusal.reason][languageOf(req)], details)

/**
 * What cannot be, in one sentence of both languages. 400: not understood; 401: nobody is signed in; 403: not you; 404:
 * not there; 409: not now; 422: not so.
 */
export const notAllowed = (
  req: PayloadRequest,
  status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503,
  words: Record<Language, string>,
  details: Record<string, unknown> = {},
): APIError => new APIError(words[languageOf(req)], status, details, true)
