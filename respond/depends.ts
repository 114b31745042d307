// Which articles an answer shows, told to the front, which drops it when one of them changes (front/touched.ts).
// Readers never see it.

/** Which releases there are: said beside articles by what shows these and changes with every publication. */
export const LISTS = 'lists'

/** More of them would be a longer head than an answer may have. */
const MOST = 200

/** No article, or very many: the answer depends on which releases there are, and is dropped at every publication. */
export const dependsOn = (articles: readonly string[]): Record<string, string> => {
  const named = new Set(articles)
  return named.size > 0 && named.size <= MOST ? { 'X-Depends-On': [...named].join(' ') } : {}
}
