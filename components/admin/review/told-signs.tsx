// Words with every sign that nobody sees printed as its number, where it stands.
import type { ReactNode } from 'react'
import { withSignsTold } from '@/domain/hidden-signs'
import type { Language } from '@/domain/manuscript'
import { REVIEW } from './messages'

/** `language`: the reader's own, not that of the text. */
export const signsTold =
  (language: Language) =>
  (text: string): ReactNode => {
    const told = withSignsTold(text)
    if (told.length === 1 && typeof told[0] === 'string') return text
    return told.map((one, index) =>
      typeof one === 'string' ? (
        // Isolated: a sign that turns the line turns no word beside it here.
        <bdi key={index}>{one}</bdi>
      ) : (
        <span key={index} className="sheet-sign" title={REVIEW[one.turns ? 'turns' : 'unseen'][language]}>
          {one.code}
        </span>
      ),
    )
  }
