'use client'
// Sends a document to the import: first to see its structure, then to store it. On an error everything stays as it was.
import { useState } from 'react'
import type { Imported, ImportPreview } from '@/desk/importing/contract'
import type { Part } from '@/domain/importing/outline'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import type { Trouble } from '../ui/trouble'
import { IMPORT } from './messages'

export type Given = { text: string; file: File | null }
type Step = 'idle' | 'reading' | 'creating'
/** What single lines were made, by their place. */
type Parts = Record<number, Part>
type Shown = { of: Given; parts: Parts; draft: ImportPreview }

const formOf = ({ text, file }: Given, parts: Parts): FormData => {
  const form = new FormData()
  if (file) form.set('file', file)
  form.set('_payload', JSON.stringify(file ? { parts } : { text, parts }))
  return form
}

export const useImport = (api: string, language: Language) => {
  const [step, setStep] = useState<Step>('idle')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [preview, setPreview] = useState<Shown | null>(null)

  const send = async <T>(path: string, given: Given, parts: Parts): Promise<T | null> => {
    setTrouble(null)
    const asked = await ask<T>(`${api}/articles/${path}`, {
      language,
      unreached: IMPORT.failed,
      body: formOf(given, parts),
    })
    if ('answer' in asked) return asked.answer
    setTrouble(asked.trouble)
    return null
  }

  const show = async (given: Given, parts: Parts = {}): Promise<void> => {
    setStep('reading')
    const draft = await send<ImportPreview>('import/preview', given, parts)
    if (draft) setPreview({ of: given, parts, draft })
    setStep('idle')
  }
  const change = (row: number, part: Part): void => {
    if (preview) void show(preview.of, { ...preview.parts, [row]: part })
  }
  /** The new article's id; null when it was refused. What was shown is what is stored. */
  const create = async (): Promise<string | null> => {
    if (!preview) return null
    setStep('creating')
    const made = await send<Imported>('import', preview.of, preview.parts)
    if (!made) setStep('idle')
    return made?.id ?? null
  }
  return { step, trouble, preview, show, change, create }
}
