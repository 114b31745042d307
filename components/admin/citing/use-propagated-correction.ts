'use client'
// A figure that is corrected in a drawer (its own, or its section's) may be printed in the title, the summary or the
// lead of the article beneath it: the desk writes it there too (desk/citations/propagate-correction.ts), and the open
// form follows, unless somebody is typing in that very field.
import { useConfig, useDocumentEvents, useForm } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'

const TEXTS = ['title', 'summary', 'lead'] as const

export const usePropagatedCorrection = (id: string): void => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const { dispatchFields, getField } = useForm()

  const follow = useEffectEvent(async () => {
    const query = new URLSearchParams({
      'depth': '0',
      'select[lockVersion]': 'true',
      ...Object.fromEntries(TEXTS.map((path) => [`select[${path}]`, 'true'])),
    })
    const response = await fetch(`${api}/articles/${id}?${query}`, { credentials: 'include', cache: 'no-store' })
    if (!response.ok) return
    const stored = (await response.json()) as Partial<Record<(typeof TEXTS)[number], string | null>> & {
      lockVersion?: number
    }
    const turned = TEXTS.filter((path) => (stored[path] ?? '') !== (getField(path)?.initialValue ?? ''))
    // What somebody typed is not taken away: their save is refused as stale, and they compare.
    if (turned.some((path) => getField(path)?.value !== getField(path)?.initialValue)) return
    for (const path of turned)
      dispatchFields({ type: 'UPDATE', path, value: stored[path] ?? '', initialValue: stored[path] ?? '' })
    dispatchFields({ type: 'UPDATE', path: 'lockVersion', value: stored.lockVersion, initialValue: stored.lockVersion })
  })

  useEffect(() => {
    if (['metrics', 'sections'].includes(mostRecentUpdate?.entitySlug ?? '')) void follow().catch(() => undefined)
  }, [mostRecentUpdate])
}
