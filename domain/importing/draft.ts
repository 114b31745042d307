// What a document becomes on import: its parts, named, and everything that found no place, set aside with the reason.
import type { Language } from '../manuscript'
import type { Block } from '../text'
import type { Picture } from './pictures'
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
  comment: { zh: '批注，不属于正文。', en: 'A comment; not part of the text.' },
  deleted: {
    zh: '修订中删去的文字，按已接受处理，没有导入。',
    en: 'Deleted in tracked changes, which were read as accepted; left out.',
  },
  drawing: { zh: '图表或图形里的文字，没有导入。', en: 'Words of a chart or diagram; left out.' },
  equation: {
    zh: '公式，已改写成一行文字放在正文里，请核对。',
    en: 'An equation; it stands in the text as one line of words. Please check it.',
  },
  hidden: { zh: '文件里设为隐藏的文字，没有导入。', en: 'Hidden in the document; left out.' },
  inserted: {
    zh: '修订中新增的文字，按已接受处理，已放在正文里，请核对。',
    en: 'Inserted in tracked changes, which were read as accepted; it stands in the text. Please check it.',
  },
  link: {
    zh: '链接的地址没有保留：它是相对地址、不安全的地址，或者所在的栏目不能放链接。',
    en: 'The address of a link, not kept: it is relative or unsafe, or its field holds no links.',
  },
  margin: { zh: '页眉或页脚，不属于正文。', en: 'A page header or footer; not part of the text.' },
  note: {
    zh: '注释的内容：注号所在的标题或栏目放不下注释。',
    en: 'The words of a note; its mark stands in a title or field that holds no notes.',
  },
  picture: {
    zh: '图片没有导入：文件里没有它，格式不支持，或者图片太多、太大。请在媒体库上传后插入。',
    en: 'A picture that was not imported: the file does not hold it, its format is not supported, or there were too many or too large. Upload it to the library and insert it.',
  },
  ruby: { zh: '文字上方的注音，没有导入。', en: 'The reading printed over characters; left out.' },
  unread: {
    zh: 'Word 文件里无法读取的成分，请对照原文件检查。',
    en: 'A part of the Word file that cannot be read; please compare with the file.',
  },
  hand: { zh: '您在导入时搁置的。', en: 'You set it aside in the preview.' },
  unmatched: {
    zh: '未能判断归属，请查看是否需要放回正文。',
    en: 'Its place is unclear; please see whether it belongs to the text.',
  },
} satisfies Record<string, Record<Language, string>>

export type SetAsideReason = keyof typeof SET_ASIDE_MESSAGES
export type SetAside = {
  text: string
  reason: SetAsideReason
  /** Words near which it stood in the document, where that is known. */
  place?: string
  /** How often, where one line speaks of several. */
  count?: number
}

/** The reason in a sentence, with the place and the number where they are known. */
export const whyAside = ({ reason, place, count }: SetAside, language: Language): string => {
  const where = place ? { zh: `位置：“${place}”附近。`, en: ` Near “${place}”.` }[language] : ''
  const times = count && count > 1 ? { zh: `共 ${count} 处。`, en: ` ${count} times.` }[language] : ''
  return `${SET_ASIDE_MESSAGES[reason][language]}${times}${where}`
}

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
  /** The pictures that image blocks name by their keys. */
  pictures: Picture[]
  setAside: SetAside[]
  /**
   * What must be seen before anything else: an embargo, a secrecy level. Its words are set aside or in the text too.
   */
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
  pictures: [],
  setAside: [],
  warnings: [],
})
