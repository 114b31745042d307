// What a page says of itself in its head: the labels of the government website guideline (国办发〔2017〕47号), and its title.
import type { CheerioAPI } from 'cheerio'
import { dateIn } from './dates'
import type { Known } from './structure'

const LABELS: Record<keyof Known, string[]> = {
  title: ['ArticleTitle', 'og:title'],
  column: [],
  summary: [],
  date: ['PubDate', 'article:published_time'],
  source: ['ContentSource'],
  editor: [],
}

/** 标题_栏目_网站, Title | Site: the name of the site follows the last bar. */
const SITE = /\s*(?:[_|｜]|\s[–—-]\s).*$/

export const known = (page: CheerioAPI): Known => {
  const facts: Known = {}
  for (const [field, names] of Object.entries(LABELS) as [keyof Known, string[]][]) {
    const value = names
      .map((name) => page(`meta[name="${name}"], meta[property="${name}"]`).first().attr('content')?.trim())
      .find(Boolean)
    const fact = field === 'date' ? dateIn(value ?? '') : value
    if (fact) facts[field] = fact
  }
  const title = page('head > title').first().text().replace(/\s+/g, ' ').trim().replace(SITE, '')
  return title && !facts.title ? { ...facts, title } : facts
}
