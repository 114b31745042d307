'use client'
// Payload takes a form for saved as soon as the server has answered, even with a refusal: the save button goes grey and
// leaving the page no longer asks. What was typed is still unsaved, so this says so again.
import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

export const KeepUnsaved = () => {
  const { setModified } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const refused = useFormSubmitted() && !processing && !modified
  useEffect(() => { if (refused) setModified(true) }, [refused, setModified])
  return null
}
