// Which articles an answer shows, told to the front, which drops it when one of them changes (front/touched.ts). Readers
// never see it.

/** No article: the answer depends on which releases there are, and is dropped at every publication. */
export const dependsOn = (articles: readonly string[]): Record<string, string> =>
  articles.length > 0 ? { 'X-Depends-On': [...new Set(articles)].join(' ') } : {}
