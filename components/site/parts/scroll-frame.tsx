// A frame in which a wide table scrolls by itself, so that the page never does.
import type { ReactElement, ReactNode } from 'react'

export const ScrollFrame = ({ label, children }: { label: string; children: ReactNode }): ReactElement => (
  // Whoever has no mouse scrolls it with the arrow keys, so it must take the focus (WCAG 2.1.1; axe:
  // scrollable-region-focusable).
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className="frame" aria-label={label} tabIndex={0}>
    {children}
  </section>
)
