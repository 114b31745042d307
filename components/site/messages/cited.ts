// The words around a figure that another release published first.
import type { Language } from '@/domain/manuscript'

type CitedWords = {
  from: string
  title: (title: string) => string
  edition: (n: number) => string
  /** Before the figure as the other release prints it, where this one rounds it. */
  reads: string
  corrected: (n: number) => string
  /** The same words; their period, unit, direction or scope was put right. */
  facts: (n: number) => string
  dropped: (n: number) => string
  withdrawn: string
  removed: string
}

export const CITED_MESSAGES = {
  zh: {
    from: '引自',
    title: (title) => `《${title}》`,
    edition: (n) => `第${n}版`,
    reads: '，原数为 ',
    corrected: (n) => `原发布稿（第${n}版）已更正为`,
    facts: (n) => `原发布稿（第${n}版）已更正这一数据的时期、单位或口径。`,
    dropped: (n) => `原发布稿（第${n}版）不再列出这一数据。`,
    withdrawn: '原发布稿已撤下。',
    removed: '引自一篇已移除的发布稿。',
  },
  en: {
    from: 'Cited from ',
    title: (title) => `“${title}”`,
    edition: (n) => `(edition ${n})`,
    reads: ', which reads ',
    corrected: (n) => `Since corrected there (edition ${n}) to`,
    facts: (n) => `That release (edition ${n}) has since corrected its period, unit or scope.`,
    dropped: (n) => `That release (edition ${n}) no longer states it.`,
    withdrawn: 'That release has been withdrawn.',
    removed: 'Cited from a release that has been removed.',
  },
} satisfies Record<Language, CitedWords>
