'use client'
// What every part of the sheet's page knows: whose article it is, in which language it speaks, its figures.
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Language } from '@/domain/manuscript'
import type { FiguresStore } from './figures-store'

export type Write = {
  api: string
  /** null before the first save. */
  article: string | null
  language: Language
  figures: FiguresStore
  mayWrite: boolean
}

const WriteContext = createContext<Write | null>(null)
export const WriteProvider = WriteContext.Provider

export const useWrite = (): Write => {
  const write = useContext(WriteContext)
  if (!write) throw new Error('A part of the sheet stands outside of it.')
  return write
}

/** Draws again when what is known of the figures changes. */
export const useFigures = (): FiguresStore => {
  const { figures } = useWrite()
  useSyncExternalStore(figures.subscribe, figures.version, figures.version)
  return figures
}
