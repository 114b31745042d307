// What a document becomes on import: its parts, named, and everything that found no place, set aside with the reason.
import type { Language } from '../manuscript'
import type { Block } from '../text'
import type { Warning } from './warnings'

export type DraftSection = {
  /** Without its marker and without a closing full stop. */
  heading: string
  /** As printed before the heading: 一、 or (二) or 3. ; null where there is none. */
  marker: string | null
  level: 1 | 2
  /** Deeper headings are heading blocks here (levels 3 and 4), with their markers. */
  body: Block[]
}

export const SET_ASIDE_MESSAGES = {
  furniture: {
    zh: '网页部件（工具栏、分享、浏览次数等），不属于正文。',
    en: 'Page furniture (tool bars, share links, view counts), not part of the text.',
  },
  chrome: {
    zh: '位于正文区域之外（导航、页眉、页脚）。',
    en: 'Stands outside the text on its page (navigation, header, footer).',
  },
  embargo: { zh: '限时发布的要求，不属于正文。', en: 'An embargo, not part of the text.' },
  secrecy: { zh: '公文的密级。', en: 'The secrecy level of an official document.' },
  urgency: { zh: '公文的紧急程度。', en: 'The urgency of an official document.' },
  letterhead: { zh: '公文的版头或份号。', en: 'The letterhead or copy number of an official document.' },
  signatory: { zh: '公文的签发人。', en: 'Who signed the document for issue.' },
  copies: { zh: '公文的抄送机关。', en: 'Who receives copies of the document.' },
  printing: { zh: '公文的印发机关和印发日期。', en: 'Who printed the document, and when.' },
  annotation: { zh: '公文的附注（如公开方式）。', en: 'A note of the document, such as how far it may be published.' },
  duplicate: { zh: '与已读取的内容重复。', en: 'Repeats what was already read.' },
  date: { zh: '已读作日期。', en: 'Was read as a date.' },
  credit: {
    zh: '署名或发布信息，其中没有对应栏目的部分保留在此。',
    en: 'A credit or publishing line; kept here because not all of it has a field.',
  },
  byline: { zh: '记者或通讯员署名。', en: 'The byline of a reporter.' },
  label: { zh: '声明的标题。', en: 'The label of a notice.' },
  caption: { zh: '图片说明。', en: 'The caption of an image.' },
  metadata: { zh: '文件自带的信息，不属于正文。', en: 'Information carried by the file, not part of its text.' },
  default: {
    zh: '与本单位的栏目或声明不同，稿件用默认的。',
    en: 'Not one of the office’s own columns or notices; the article has the default.',
  },
  hand: { zh: '您在导入时搁置的。', en: 'You set it aside in the preview.' },
  unmatched: {
    zh: '未能判断归属，请查看是否需要放回正文。',
    en: 'Its place is unclear; please see whether it belongs to the text.',
  },
} satisfies Record<string, Record<Language, string>>

export type SetAsideReason = keyof typeof SET_ASIDE_MESSAGES
export type SetAside = { text: string; reason: SetAsideReason }

export type Draft = {
  language: Language
  /** Without its column prefix. */
  title: string | null
  column: string | null
  /** As its words are set; [] for none. */
  summary: Block[]
  /** 发文字号 as printed: 青政办发〔2031〕12号. */
  documentNumber: string | null
  /** YYYY-MM-DD: the date the page or the text bears. */
  date: string | null
  source: string | null
  editor: string | null
  reviewer: string | null
  /** Everything before the first heading, lists and tables too. */
  lead: Block[]
  sections: DraftSection[]
  copyright: string | null
  disclaimer: string | null
  captions: string[]
  setAside: SetAside[]
  /** What must be seen before anything else: an embargo, a secrecy level. Its words are set aside or in the text too. */
  warnings: Warning[]
}

export const emptyDraft = (language: Language): Draft => ({
  language,
  title: null,
  column: null,
  summary: [],
  documentNumber: null,
  date: null,
  source: null,
  editor: null,
  reviewer: null,
  lead: [],
  sections: [],
  copyright: null,
  disclaimer: null,
  captions: [],
  setAside: [],
  warnings: [],
})
