'use client'
// A figure that is corrected in a drawer (its own, or its section's) may be printed in the title of the article beneath
// it: the desk writes it there too (desk/citations/propagate-correction.ts), and the open form follows, unless somebody
// is typing in that very field. (In summary and lead the figures follow their metrics by themselves.)
import { useConfig, useDocumentEvents, useForm } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { BY_NUMBERS } from '../figures/use-unmarked-figures'

export const usePropagatedCorrection = (id: string): void => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const { dispatchFields, getField } = useForm()

  const follow = useEffectEvent(async () => {
    const query = new URLSearchParams({ 'depth': '0', 'select[lockVersion]': 'true', 'select[title]': 'true' })
    const response = await fetch(`${api}/articles/${id}?${query}`, { credentials: 'include', cache: 'no-store' })
    if (!response.ok) return
    const stored = (await response.json()) as { title?: string | null; lockVersion?: number }
    const [title, field] = [stored.title ?? '', getField('title')]
    const isCorrected = title !== (field?.initialValue ?? '')
    // What somebody typed is not taken away: their save is refused as stale, and they compare.
    if (isCorrected && field?.value !== field?.initialValue) return
    if (isCorrected) dispatchFields({ type: 'UPDATE', path: 'title', value: title, initialValue: title })
    dispatchFields({ type: 'UPDATE', path: 'lockVersion', value: stored.lockVersion, initialValue: stored.lockVersion })
  })

  useEffect(() => {
    // What our own tool marks corrects no title, and it tells the form itself.
    if (mostRecentUpdate?.drawerSlug === BY_NUMBERS) return
    if (['metrics', 'sections'].includes(mostRecentUpdate?.entitySlug ?? '')) void follow().catch(() => undefined)
  }, [mostRecentUpdate])
}
