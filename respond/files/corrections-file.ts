// The newest corrections and withdrawals as JSON of a stable shape (docs/open-data.md).
import { releaseHref } from '@/site/addresses'
import type { CorrectionsView, ReleaseLink, SiteContext } from '@/site/types'
import type { TextFile } from './data-file'

export const correctionsJson = (site: SiteContext, { lines }: CorrectionsView): TextFile => {
  const linkOf = ({ slug, title, language }: ReleaseLink) => ({ url: site.origin + releaseHref(slug), title, language })
  const body = {
    format: 1,
    // Every key is always there; null where there is nothing to tell.
    corrections: lines.map(({ at, edition, note, replacedBy, ...release }) => ({
      ...linkOf(release),
      what: edition === null ? 'withdrawn' : 'corrected',
      at,
      edition,
      note,
      replacedBy: replacedBy && linkOf(replacedBy),
    })),
  }
  return { name: 'corrections.json', as: 'json', language: site.language, body: JSON.stringify(body, null, 2) }
}
