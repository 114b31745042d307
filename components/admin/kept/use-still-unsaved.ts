'use client'
// After a refused save. Payload takes a form for saved as soon as the server has answered, even with a refusal: the
// save button goes grey and leaving the page no longer asks. What was typed is still unsaved, so this says so again.
import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Language } from '@/domain/manuscript'
import { useAskBeforeBack } from '../ui/unsaved'

export type Stage = 'saved' | 'unsaved' | 'saving'

export const useStillUnsaved = (language: Language): Stage => {
  const { setModified } = useForm()
  const modified = Boolean(useFormModified())
  const submitted = Boolean(useFormSubmitted())
  const processing = Boolean(useFormProcessing())
  const refused = submitted && !processing
  useAskBeforeBack(modified, language)
  useEffect(() => {
    // The session may be over (components/admin/session/session-keeper.tsx).
    if (refused) dispatchEvent(new Event('desk:refused'))
  }, [refused])
  useEffect(() => {
    if (refused && !modified) setModified(true)
  }, [refused, modified, setModified])
  if (modified || submitted) return 'unsaved'
  // Answered, and not yet known whether with a yes.
  return processing ? 'saving' : 'saved'
}
