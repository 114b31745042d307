// What a document says about its own publication that nobody may overlook: it is shown before everything else.
import type { Language } from '../manuscript'

export const WARNING_MESSAGES = {
  embargo: {
    zh: '注意：文中写明了限时发布的要求，请核对后再发布。',
    en: 'Embargo: the document says when it may be published. Check before anything goes out.',
  },
  secrecy: {
    zh: '注意：文件标有密级，未经解密不得公开。',
    en: 'Classified: the document bears a secrecy level and may not be made public as it is.',
  },
} satisfies Record<string, Record<Language, string>>

export type WarningCode = keyof typeof WARNING_MESSAGES
/** `words` as the document has them. */
export type Warning = { code: WarningCode; words: string }
