'use client'
// A box over the page, which stays as it is below. Nothing typed in the box reaches the page: its Escape closes
// drawers, its Ctrl+S saves, its drawers hold the focus. It begins at what is marked with `data-begins`.
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  className: string
  title: string
  /** At Escape; where there is nothing to close, the box stays. */
  close: (() => void) | null
  children: ReactNode
}

export const ModalBox = ({ className, title, close, children }: Props) => {
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    const before = document.activeElement
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-begins]')?.focus()
    const alone = (event: Event) => {
      if (event.target instanceof Node && dialog.contains(event.target)) event.stopImmediatePropagation()
    }
    // The browser itself makes an Escape into `cancel`, whoever hears the key.
    addEventListener('keydown', alone, true)
    addEventListener('focusin', alone, true)
    return () => {
      removeEventListener('keydown', alone, true)
      removeEventListener('focusin', alone, true)
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return createPortal(
    <dialog
      ref={box}
      className={`desk-box ${className}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close?.()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}
