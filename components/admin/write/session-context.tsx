'use client'
// The session of the sheet, for the parts that stand inside its text.
import { createContext, useContext } from 'react'
import type { Session } from './use-session'

const SessionContext = createContext<Session | null>(null)
export const SessionProvider = SessionContext.Provider

export const useSessionOf = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('A part of the sheet stands outside of its session.')
  return session
}
