// The page labels of the Chinese government website guideline (国办发〔2017〕47号): names are case-sensitive, absent values
// are left out.
import type { ReactElement } from 'react'
import { COLUMN_TYPES } from '@/domain/column-types'
import { keywordsOf } from '@/domain/keywords'
import { mediaHref, viewHref } from '@/site/addresses'
import type { ColumnHead, SiteContext, PreviewView } from '@/site/types'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { labelDate } from './dates'

/** As the guideline lists them, of site, column and article: whether each must be there. */
export const LABELS = {
  SiteName: true,
  SiteDomain: true,
  SiteIDCode: true,
  ColumnName: true,
  ColumnDescription: true,
  ColumnKeywords: true,
  ColumnType: true,
  ArticleTitle: true,
  PubDate: true,
  ContentSource: true,
  Keywords: false,
  Author: false,
  Description: false,
  Image: false,
  Url: false,
} as const
export type Labels = Partial<Record<keyof typeof LABELS, string | null>>

/** Labels of the site and, where given, of the column and article: one meta element each. */
export const labelTags = (site: SiteContext, labels: Labels = {}): ReactElement => {
  const own = { SiteName: site.siteName, SiteDomain: new URL(site.origin).host, SiteIDCode: site.office.idCode }
  const tags = Object.entries({ ...own, ...labels }).filter(([, content]) => content)
  return (
    <>
      {tags.map(([name, content]) => (
        <meta key={name} name={name} content={content ?? undefined} />
      ))}
    </>
  )
}

/** Several keywords are set apart by a half-width comma. */
const listed = (words: readonly string[]): string => words.join(',')

/** A column that says nothing of itself is described by its name: the label must be there. */
export const columnLabels = ({ name, description, keywords, type }: ColumnHead): Labels => ({
  ColumnName: name,
  ColumnDescription: description ?? name,
  ColumnKeywords: listed(keywordsOf(keywords ?? name)),
  ColumnType: COLUMN_TYPES[type ?? 'work'].zh,
})

export const articleLabels = (site: SiteContext, view: PreviewView, description: string): Labels => ({
  ...columnLabels(view.column),
  ArticleTitle: view.manuscript.title,
  // Of the first edition: a correction makes nothing newer than it is.
  PubDate: view.firstPublishedAt && labelDate(view.firstPublishedAt, site.timeZone),
  ContentSource: view.manuscript.source,
  Keywords: listed(view.manuscript.keywords ?? []),
  Author: view.manuscript.editor,
  Description: description,
  Image: view.manuscript.media[0] ? site.origin + mediaHref(view.manuscript.media[0].digest) : null,
  Url: site.origin + viewHref(view),
})

/** The indicators are a column too, as far as the guideline goes. */
export const dataLabels = ({ language }: SiteContext): Labels => {
  const { indicators, intro } = INDICATOR_MESSAGES[language]
  return {
    ColumnName: indicators,
    ColumnDescription: intro,
    ColumnKeywords: indicators,
    ColumnType: COLUMN_TYPES.data.zh,
  }
}
