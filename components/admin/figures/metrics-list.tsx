'use client'
// The list of an article's metrics, as Payload draws it. By itself it only follows the one metric that its drawer
// saved; it is drawn anew when figures were marked in a text, of the article or of a section, or when one was
// corrected, and with it others that state the same. But never under an open drawer, which would close.
import { JoinField, useDocumentEvents, useModal } from '@payloadcms/ui'
import { useState, type ComponentProps } from 'react'
import { BY_NUMBERS } from './use-unmarked-figures'

export const MetricsList = (props: ComponentProps<typeof JoinField>) => {
  const { mostRecentUpdate: last } = useDocumentEvents()
  const { modalState } = useModal()
  const [drawn, setDrawn] = useState('')
  const marked = last?.drawerSlug === BY_NUMBERS || ['articles', 'sections', 'metrics'].includes(last?.entitySlug ?? '')
  const covered = Object.values(modalState).some(({ isOpen }) => isOpen)
  if (last && marked && !covered && last.updatedAt !== drawn) setDrawn(last.updatedAt)
  return <JoinField key={drawn} {...props} />
}
