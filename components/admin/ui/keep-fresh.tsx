'use client'
// A page that is made on the server stays true while it is open: it is asked again when somebody comes back to it, and
// from time to time while they look.
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 60_000
/** Coming back makes two events of one look. */
const APART_MS = 1_000

export const KeepFresh = () => {
  const router = useRouter()
  useEffect(() => {
    let asked = 0
    const again = () => {
      if (document.visibilityState !== 'visible' || performance.now() - asked < APART_MS) return
      asked = performance.now()
      router.refresh()
    }
    const timer = setInterval(again, EVERY_MS)
    // Back and Forward show what the browser kept.
    again()
    addEventListener('focus', again)
    addEventListener('pageshow', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', again)
      removeEventListener('pageshow', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [router])
  return null
}
