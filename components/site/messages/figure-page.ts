// The words of the page of one figure, in both languages.
import type { Language } from '@/domain/manuscript'

type Words = {
  stated: string
  inText: string
  inTable: string
  /** Where it was said first: title and edition. */
  in: (title: string, edition: number) => string
  dropped: (edition: number) => string
  history: string
  first: string
  changed: string
  facts: string
  cite: string
  citeWhy: string
  data: string
  terms: string
}

export const FIGURE_PAGE_MESSAGES = {
  zh: {
    stated: '出处',
    inText: '见正文',
    inTable: '见数据一览',
    in: (title, edition) => `《${title}》第${edition}版`,
    dropped: (edition) => `现行的第${edition}版不再列出这项数据，以下是最后一次列出时的内容。`,
    history: '历次更正',
    first: '首次发布',
    changed: '更正为',
    facts: '更正了名称、时期、单位或来源，数字未变',
    cite: '引用这项数据',
    citeWhy: '本页网址不会改变。数据更正后，更正前后的数值都列在这里。',
    data: '本文全部数据',
    terms: '使用须知',
  },
  en: {
    stated: 'Stated in',
    inText: 'In the text',
    inTable: 'In the table of figures',
    in: (title, edition) => `“${title}”, edition ${edition}`,
    dropped: (edition) =>
      `Edition ${edition}, which is current, no longer states this figure. This is how it last stood.`,
    history: 'Corrections',
    first: 'First published',
    changed: 'Corrected to',
    facts: 'Name, period, unit or source put right; the number is the same',
    cite: 'Cite this figure',
    citeWhy: 'This address will not change. After a correction the values before and after it stand here.',
    data: 'All figures of this release',
    terms: 'Terms of use',
  },
} satisfies Record<Language, Words>
