// A headline that breaks between words. Chinese prints none of its word boundaries, so they are marked here (wbr), and the
// stylesheet keeps what stands between them together; a browser alone would part 愿 from 意.
import { Fragment, type ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a Chinese headline; a mark of punctuation stays with the word before it, an opening one with the word after. */
const wordsOf = (title: string): string[] =>
  [...segmenter.segment(title)].reduce<string[]>((words, { segment }) => {
    const last = words.at(-1)
    const stays = last !== undefined && (/^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]+$/u.test(segment) || /[\p{Ps}\p{Pi}]$/u.test(last) || (/[\d.,]$/.test(last) && /^[\d万亿%年月日]/.test(segment)))
    return stays ? [...words.slice(0, -1), last + segment] : [...words, segment]
  }, [])

export const HeadlineText = ({ text, language }: { text: string; language: Language }): ReactElement =>
  language === 'zh'
    ? <>{wordsOf(text).map((word, index) => <Fragment key={index}>{index > 0 && <wbr />}{word}</Fragment>)}</>
    : <>{text}</>
