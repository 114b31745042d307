// The page labels of the Chinese government website guideline (国办发〔2017〕47号): names are case-sensitive, absent values
// are left out.
import type { ReactElement } from 'react'
import { viewHref } from '@/site/addresses'
import type { ColumnHead, SiteContext, PreviewView } from '@/site/types'
import { labelDate } from './dates'

export const LABELS = [
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
  'Keywords',
  'Author',
  'Description',
  'Url',
] as const
export type Labels = Partial<Record<(typeof LABELS)[number], string | null>>

/** Labels of the site and, where given, of the column and article: one meta element each. */
export const labelTags = (site: SiteContext, labels: Labels = {}): ReactElement => {
  const own = { SiteName: site.siteName, SiteDomain: new URL(site.origin).host }
  const tags = Object.entries({ ...own, ...labels }).filter(([, content]) => content)
  return (
    <>
      {tags.map(([name, content]) => (
        <meta key={name} name={name} content={content ?? undefined} />
      ))}
    </>
  )
}

export const columnLabels = ({ name, description, keywords }: ColumnHead): Labels => ({
  ColumnName: name,
  ColumnDescription: description,
  ColumnKeywords: keywords,
  ColumnType: name,
})

export const articleLabels = (site: SiteContext, view: PreviewView, description: string): Labels => ({
  ColumnName: view.column.name,
  ColumnType: view.column.name,
  ArticleTitle: view.manuscript.title,
  PubDate: view.publishedAt && labelDate(view.publishedAt, site.timeZone),
  ContentSource: view.manuscript.source,
  Keywords: view.manuscript.sections.map(({ heading }) => heading).join(','),
  Author: view.manuscript.editor,
  Description: description,
  Url: site.origin + viewHref(view),
})
