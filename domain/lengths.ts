// How long each text may be, in signs (UTF-16 units), and how many figures a release may state: one list for fields,
// the importer and the API, each refusal in one sentence.
import type { Language } from './manuscript'

export const LONGEST = {
  title: 300,
  summary: 2000,
  lead: 20_000,
  heading: 300,
  /** One section's text, without its formatting. */
  body: 50_000,
  /** A whole document that is imported: four times a long yearly report. */
  document: 200_000,
  setAside: 400_000,
  /** A field that says nothing else. */
  other: 1000,
} as const

/** The figures of one release: three times a long yearly report. */
export const MOST_FIGURES = 2000
/** The sections of one article: ten times a long yearly report. */
export const MOST_SECTIONS = 300
/** The nodes of one section's text (paragraphs, cells, pieces of text), and how deep they may nest. */
export const MOST_NODES = 20_000
export const DEEPEST = 40

const NAMES = {
  title: { zh: '标题', en: 'The title' },
  summary: { zh: '摘要', en: 'The summary' },
  lead: { zh: '导语', en: 'The lead' },
  heading: { zh: '章节标题', en: 'The heading of a section' },
  body: { zh: '章节正文', en: 'The text of a section' },
  document: { zh: '全文', en: 'The whole text' },
  setAside: { zh: '搁置的内容', en: 'What was set aside' },
} satisfies Record<Exclude<keyof typeof LONGEST, 'other'>, Record<Language, string>>

/** One sentence: what is too long, how long it may be, what to do. */
export const tooLong = (name: Record<Language, string>, most: number): Record<Language, string> => ({
  zh: `${name.zh}超过 ${most} 字，请缩短或拆分。`,
  en: `${name.en} is longer than ${most.toLocaleString('en')} characters; please shorten or split it.`,
})

export const longerThan = (part: keyof typeof NAMES, most: number): Record<Language, string> =>
  tooLong(NAMES[part], most)
