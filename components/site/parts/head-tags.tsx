// What a page says of itself in its head, to search engines, to other sites that show a link to it, and to browsers.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { mediaHref, touchIconHref } from '@/site/addresses'
import type { SiteContext } from '@/site/types'
import type { Head } from './document'

type Props = { site: SiteContext; siteName: string; language: Language; head: Head; url: string | null }

/** The picture of a link: the first of the text, or the mark of the site. */
const Picture = ({ site, head: { image } }: Pick<Props, 'site' | 'head'>): ReactElement =>
  image ? (
    <>
      <meta property="og:image" content={site.origin + mediaHref(image.digest)} />
      {image.width && <meta property="og:image:width" content={String(image.width)} />}
      {image.height && <meta property="og:image:height" content={String(image.height)} />}
      {image.alt && <meta property="og:image:alt" content={image.alt} />}
    </>
  ) : (
    <meta property="og:image" content={site.origin + touchIconHref()} />
  )

export const LinkTags = ({ site, siteName, language, head, url }: Props): ReactElement => (
  <>
    <meta property="og:type" content={head.type ?? 'website'} />
    <meta property="og:site_name" content={siteName} />
    <meta property="og:title" content={head.title} />
    {head.description && <meta property="og:description" content={head.description} />}
    {url && <meta property="og:url" content={url} />}
    <meta property="og:locale" content={language === 'zh' ? 'zh_CN' : 'en_GB'} />
    <Picture site={site} head={head} />
    {head.article && (
      <>
        <meta property="article:published_time" content={head.article.publishedAt} />
        <meta property="article:modified_time" content={head.article.changedAt} />
        <meta property="article:section" content={head.article.section} />
      </>
    )}
    {(head.alternates ?? []).map(({ type, title, href }) => (
      <link key={href} rel="alternate" type={type} title={title} href={href} />
    ))}
    <link rel="icon" href="/favicon.ico" sizes="any" />
    <link rel="apple-touch-icon" href={touchIconHref()} />
  </>
)
