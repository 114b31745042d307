'use client'
// Payload's rich-text field takes what the server answers for what is there, and draws itself anew: words typed while a
// save is on its way, or within half a second before it, would be gone. In this frame (a context that the field asks)
// it is told once what the text is, and never again; text and form are kept in step by the sync plugin.
import { FieldContext, useField, useForm } from '@payloadcms/ui'
import { useMemo, useState, type ReactNode } from 'react'
import { sameText } from '@/desk/manuscript/same-text'

export const TextFrame = ({ path, children }: { path: string; children: ReactNode }) => {
  const field = useField({ path })
  const { getField } = useForm()
  const [first] = useState(field.initialValue ?? field.value)
  const framed = useMemo(() => {
    // The editor tells of a change when the browser is idle; by then the sync plugin has often said it already.
    const setValue: typeof field.setValue = (value, quietly) => {
      if (!sameText(getField(path)?.value, value)) field.setValue(value, quietly)
    }
    // A save takes no time from who writes: the text is not greyed meanwhile.
    return { ...field, disabled: field.formInitializing, initialValue: first, setValue }
  }, [field, first, getField, path])
  return <FieldContext value={framed}>{children}</FieldContext>
}
