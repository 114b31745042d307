'use client'
// Whether there is room for a margin beside the sheet.
import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 1100px)'

const listen = (changed: () => void) => {
  const query = matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export const useWide = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(WIDE).matches,
    () => true,
  )
