'use client'
// Lets the lists, the panel and the form know that our own tools changed something on the server.
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'

/**
 * `by` tells our own changes from what is done in drawers. The event has a `doc`, because Payload's relationship fields
 * read it of every event and fail without one.
 */
export const useReport = (by: string) => {
  const { id } = useDocumentInfo()
  const { reportUpdate } = useDocumentEvents()
  return useCallback(
    (entitySlug: string): void => {
      if (id !== undefined)
        reportUpdate({
          id,
          doc: { id },
          drawerSlug: by,
          entitySlug,
          operation: 'update',
          updatedAt: new Date().toISOString(),
        })
    },
    [by, id, reportUpdate],
  )
}
