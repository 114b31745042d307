// Numbered pages under a list: the first, the last, and those around the current one.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { MESSAGES } from '../messages/reader-pages'

/** Page numbers to show; 0 stands for a gap. */
export const shownPages = (page: number, pages: number): number[] => {
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 2,
  )
  return shown.flatMap((n, index) => (index > 0 && n - (shown[index - 1] ?? n) > 1 ? [0, n] : [n]))
}

type Props = { page: number; pages: number; language: Language; href: (page: number) => string }

export const PageNumbers = ({ page, pages, language, href }: Props): ReactElement | null => {
  const words = MESSAGES[language]
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label={words.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((n, index) => (
          <li key={n === 0 ? `gap-${index}` : n}>
            {n === 0 ? (
              '…'
            ) : n === page ? (
              <span aria-current="page" aria-label={words.page(n)}>
                {n}
              </span>
            ) : (
              <a href={href(n)} aria-label={words.page(n)}>
                {n}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
