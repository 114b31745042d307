// Where an article is opened in the panel: to be judged, or to be written.

export const articleAddress = (admin: string, article: string, purpose: 'review' | 'write' = 'write'): string =>
  `${admin}/collections/articles/${article}${purpose === 'review' ? '/review' : ''}`
