// Whether what is sent as the attachments of an article is such a list.
import type { TextareaFieldValidation } from 'payload'
import { attachmentLines, LONGEST_ATTACHMENT_TITLE, MOST_ATTACHMENTS } from '@/domain/attachments'
import { languageOf } from '../request/refusal-answer'

const MESSAGES = {
  zh: `附件最多 ${MOST_ATTACHMENTS} 个，每个都要有标题（${LONGEST_ATTACHMENT_TITLE} 字以内）。`,
  en: `There may be ${MOST_ATTACHMENTS} attachments at most, each with a title of up to ${LONGEST_ATTACHMENT_TITLE} characters.`,
}

export const attachmentsFit: TextareaFieldValidation = (text, { req }) =>
  attachmentLines(text) !== null || MESSAGES[languageOf(req)]
