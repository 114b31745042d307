'use client'
// Sends a document to the import: first to see its structure, then to store it. On an error everything stays as it was.
import { useState } from 'react'
import type { Imported, ImportPreview } from '@/desk/importing/contract'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import type { Trouble } from '../ui/trouble'
import { IMPORT } from './messages'

export type Given = { text: string; file: File | null }
type Step = 'idle' | 'reading' | 'creating'

const formOf = ({ text, file }: Given): FormData => {
  const form = new FormData()
  if (file) form.set('file', file)
  form.set('_payload', JSON.stringify(file ? {} : { text }))
  return form
}

export const useImport = (api: string, language: Language) => {
  const [step, setStep] = useState<Step>('idle')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [preview, setPreview] = useState<{ of: Given; draft: ImportPreview } | null>(null)

  const send = async <T>(path: string, given: Given): Promise<T | null> => {
    setTrouble(null)
    const asked = await ask<T>(`${api}/articles/${path}`, { language, unreached: IMPORT.failed, body: formOf(given) })
    if ('answer' in asked) return asked.answer
    setTrouble(asked.trouble)
    return null
  }

  const show = async (given: Given): Promise<void> => {
    setStep('reading')
    const draft = await send<ImportPreview>('import/preview', given)
    if (draft) setPreview({ of: given, draft })
    setStep('idle')
  }
  /** The new article's id; null when it was refused. What was shown is what is stored. */
  const create = async (): Promise<string | null> => {
    if (!preview) return null
    setStep('creating')
    const made = await send<Imported>('import', preview.of)
    if (!made) setStep('idle')
    return made?.id ?? null
  }
  return { step, trouble, preview, show, create }
}
