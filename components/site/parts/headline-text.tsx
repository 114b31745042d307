// A headline that breaks between words. Chinese prints none of its word boundaries, so they are marked here (wbr), and
// the stylesheet keeps what stands between them together; a browser alone would part 愿 from 意.
import { Fragment, type ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const OPENING = /[\p{Ps}\p{Pi}]$/u
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]+$/u
const LATIN = /[A-Za-z\d.,%]/

/**
 * Punctuation stays with its word, and so does a number: a mark beside it would also take away the thin space
 * (text-autospace).
 */
const belongs = (before: string, after: string): boolean =>
  CLOSING.test(after) || OPENING.test(before) || LATIN.test(before.at(-1) ?? '') || LATIN.test(after[0] ?? '')

const wordsOf = (title: string): string[] =>
  [...segmenter.segment(title)].reduce<string[]>((words, { segment }) => {
    const last = words.at(-1)
    return last !== undefined && belongs(last, segment) ? [...words.slice(0, -1), last + segment] : [...words, segment]
  }, [])

export const HeadlineText = ({ text, language }: { text: string; language: Language }): ReactElement =>
  language === 'zh' ? (
    <>
      {wordsOf(text).map((word, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </>
  ) : (
    <>{text}</>
  )
