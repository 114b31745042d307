// Why a document cannot be read: a code and one sentence in each language. Nothing is stored of such a file.
import { LONGEST } from '../lengths'
import type { Language } from '../manuscript'

/** 10 MB: a hundred times a long release. Word files carry pictures, yet stay below it. */
export const MAX_BYTES = 10 * 1024 * 1024

/** The longest releases have some 500 lines and 50,000 signs. */
export const MAX_PASSAGES = 5_000
export const MAX_TEXT = LONGEST.document
/** A page's words with its tags. */
export const MAX_MARKUP = 2_000_000
export const MAX_TAGS = 100_000

export const UNREADABLE_MESSAGES = {
  'empty': { zh: '文件里没有文字。', en: 'The file contains no text.' },
  'too-large': {
    zh: '文件超过 10 MB，请拆分或去掉图片后再导入。',
    en: 'The file is larger than 10 MB; please split it or remove its pictures.',
  },
  'too-long': {
    zh: '文件超过 5000 段或 20 万字，不像一篇发布稿，请拆分后再导入。',
    en: 'The document has more than 5,000 paragraphs or 200,000 characters; please split it.',
  },
  'binary': {
    zh: '这不是文本、Markdown、HTML、Word（.docx）或 OpenDocument（.odt）文件，请在原来的程序里另存为 .docx。',
    en: 'This is not a text, Markdown, HTML, Word (.docx) or OpenDocument (.odt) file; please save it as .docx in the program it comes from.',
  },
  'mail': {
    zh: '这是邮件或单个文件网页（.mht），请在浏览器或 Word 里打开，另存为 .docx 或 .html。',
    en: 'This is an e-mail or a single-file web page (.mht); please open it in a browser or in Word and save it as .docx or .html.',
  },
  'ofd': {
    zh: '版式文件（.ofd）无法导入，请提供它的 Word（.docx）原稿。',
    en: 'OFD files cannot be imported; please provide the Word document (.docx) it was made from.',
  },
  'pdf': {
    zh: 'PDF 无法导入，请提供它的 Word（.docx）原稿或文本文件。',
    en: 'PDF files cannot be imported; please provide the Word document (.docx) it was made from, or a text file.',
  },
  'rtf': {
    zh: 'RTF 文件无法导入，请在 Word 或 WPS 里打开，另存为 .docx。',
    en: 'RTF files cannot be imported; please open it in Word or WPS and save it as .docx.',
  },
  'sheet': {
    zh: '这是电子表格或幻灯片，请把要发布的文字和表格复制到 Word，存为 .docx。',
    en: 'This is a spreadsheet or a slide show; please copy what is to be published into Word and save it as .docx.',
  },
  'wps': {
    zh: '这是 WPS 文字的旧格式（.wps），请在 WPS 里打开，另存为 .docx。',
    en: 'This is the old format of WPS Writer (.wps); please open it in WPS and save it as .docx.',
  },
  'old-word': {
    zh: '这是旧版（.doc）或加密的 Word 文件，请在 Word 或 WPS 里打开，另存为不加密的 .docx。',
    en: 'This is an old (.doc) or encrypted Word file; please open it in Word or WPS and save it as an unprotected .docx.',
  },
  'encoding': {
    zh: '文字编码无法识别，请另存为 UTF-8（也接受 GB18030）。',
    en: 'The encoding of the text is not recognised; please save it as UTF-8 (GB18030 is accepted too).',
  },
  'word': { zh: '文件已损坏或已加密，无法读取。', en: 'The file is damaged or encrypted and cannot be read.' },
  'inflated': {
    zh: '文件解压后过大，出于安全不予读取。',
    en: 'The file unpacks to far more than its size allows, so it was not opened.',
  },
  'too-slow': {
    zh: '文件太复杂，20 秒内没有读完，请拆分或另存为纯文本后再导入。',
    en: 'The document is too complex to be read in 20 seconds; please split it or save it as plain text.',
  },
  'nested': { zh: '文件的嵌套层数过多，出于安全不予读取。', en: 'The file is nested too deeply, so it was not read.' },
} satisfies Record<string, Record<Language, string>>

export type UnreadableCode = keyof typeof UNREADABLE_MESSAGES

/** Thrown by readDocument. Not an Error: it is an answer for the person who sent the file, in both languages. */
export class Unreadable {
  readonly message: Record<Language, string>

  constructor(readonly code: UnreadableCode) {
    this.message = UNREADABLE_MESSAGES[code]
  }
}
