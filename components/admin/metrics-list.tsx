'use client'
// The list of an article's metrics, as Payload draws it, drawn anew when the numbers below it were marked as figures:
// by itself it only follows what is done in its own drawers.
import { JoinField, useDocumentEvents } from '@payloadcms/ui'
import { useState, type ComponentProps } from 'react'
import { BY_NUMBERS } from './use-numbers'

export const MetricsList = (props: ComponentProps<typeof JoinField>) => {
  const { mostRecentUpdate: last } = useDocumentEvents()
  const [drawn, setDrawn] = useState('')
  if (last?.drawerSlug === BY_NUMBERS && last.updatedAt !== drawn) setDrawn(last.updatedAt)
  return <JoinField key={drawn} {...props} />
}
