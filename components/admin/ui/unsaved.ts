'use client'
// Who leaves words behind is asked. Payload asks at its links, at the × of a drawer and when the tab is closed; here
// the same is asked at the browser's Back, and Escape and the strip beside a drawer do what the × does.
import { useEffect } from 'react'
import type { Language } from '@/domain/manuscript'

const LEAVE = {
  zh: '这里有没有保存的改动。离开后会留在这台电脑上，下次打开时可以恢复。要离开吗？',
  en: 'There are unsaved changes here. They stay on this computer and can be restored when you come back. Leave this page?',
} satisfies Record<Language, string>

type Traversal = Event & { navigationType: string; hashChange: boolean }
/** Not in every browser, and not yet in the types. */
const navigation = () => (globalThis as { navigation?: EventTarget }).navigation

/** Asks at the browser's Back and Forward while there is something unsaved. */
export const useAskBeforeBack = (isUnsaved: boolean, language: Language): void => {
  useEffect(() => {
    const target = navigation()
    if (!isUnsaved || !target) return
    const ask = (event: Event) => {
      const { navigationType, hashChange, cancelable } = event as Traversal
      // Two forms of one page ask once.
      if (navigationType !== 'traverse' || hashChange || !cancelable || event.defaultPrevented) return
      if (asked === event) return
      asked = event
      if (!confirm(LEAVE[language])) event.preventDefault()
    }
    target.addEventListener('navigate', ask)
    return () => target.removeEventListener('navigate', ask)
  }, [isUnsaved, language])
}
let asked: Event | null = null

const drawers = () => [...document.querySelectorAll<HTMLElement>('dialog[open].doc-drawer')]
const closeButton = (drawer: HTMLElement | undefined) => drawer?.querySelector<HTMLElement>('.doc-drawer__header-close')

/** The drawer of a document that lies above everything else, if that is what one sees. */
const topDrawer = (): HTMLElement | undefined => {
  const all = [...document.querySelectorAll<HTMLElement>('dialog[open]')]
  const layer = (one: HTMLElement) => Number(getComputedStyle(one).zIndex) || 0
  const top = all.reduce<HTMLElement | undefined>((a, b) => (a && layer(a) > layer(b) ? a : b), undefined)
  return top && drawers().includes(top) ? top : undefined
}

/** Registered before the listener that closes whatever is on top: effects of what is inside run first. */
const onEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape') return
  const drawer = topDrawer()
  if (!drawer) return
  event.stopImmediatePropagation()
  // Escape that cancels a composition (an input method) or closes a menu closes nothing else.
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return
  closeButton(drawer)?.click()
}

const onStrip = (event: MouseEvent): void => {
  const strip = event.target instanceof Element ? event.target.closest('.drawer__close') : null
  const drawer = strip?.closest<HTMLElement>('dialog.doc-drawer')
  const button = closeButton(drawer ?? undefined)
  if (!button) return
  event.preventDefault()
  event.stopPropagation()
  button.click()
}

let isListening = false
/** Once for the whole admin, and for good: the listener it goes before is never taken away either. */
export const useDrawersAsk = (): void => {
  useEffect(() => {
    if (isListening) return
    isListening = true
    document.addEventListener('keydown', onEscape)
    addEventListener('click', onStrip, true)
  }, [])
}
