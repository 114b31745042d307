'use client'
// A press on a figure of the sheet. On the readers' page its link leads to a table; here to the list in the margin.
import { useEffect, useEffectEvent, useRef } from 'react'

export const useFigurePressed = (found: (number: number) => void) => {
  const paper = useRef<HTMLDivElement>(null)
  const press = useEffectEvent((event: MouseEvent) => {
    const figure = (event.target as HTMLElement).closest('.figure')
    const link = figure?.querySelector<HTMLAnchorElement>('a[href^="#figure-"]')
    if (!link) return
    event.preventDefault()
    found(Number(link.hash.slice('#figure-'.length)))
  })
  useEffect(() => {
    const box = paper.current
    box?.addEventListener('click', press)
    return () => box?.removeEventListener('click', press)
  }, [])
  return paper
}
