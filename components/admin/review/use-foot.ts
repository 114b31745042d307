'use client'
// How high the decision at the foot of the window is: the margin ends above it.
import { useEffect, useRef } from 'react'

export const useFoot = () => {
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = foot.current
    if (!box) return
    const watch = new ResizeObserver(() =>
      box.parentElement?.style.setProperty('--review-foot', `${box.offsetHeight}px`),
    )
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  return foot
}
