'use client'
// The sheet in work, for the parts that stand inside its text.
import { createContext, useContext } from 'react'
import type { SheetWork } from './use-sheet-work'

const SheetWorkContext = createContext<SheetWork | null>(null)
export const SheetWorkProvider = SheetWorkContext.Provider

export const useWork = (): SheetWork => {
  const work = useContext(SheetWorkContext)
  if (!work) throw new Error('A part of the sheet stands outside of it.')
  return work
}
