// A headline that breaks between words: the places are marked (wbr), and the stylesheet keeps what stands between them
// together.
import { Fragment, type ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { headlineWords } from './headline-words'

/** Browsers break before and after a dash, whatever the stylesheet says of words. */
const DASH = /[^\p{Pd}]\p{Pd}/u

type Props = {
  text: string
  language: Language
  /** Names of the office that stay whole. */
  names?: readonly string[]
}

export const HeadlineText = ({ text, language, names = [] }: Props): ReactElement =>
  language === 'zh' ? (
    <>
      {headlineWords(text, names).map((word, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {DASH.test(word) ? <span className="whole">{word}</span> : word}
        </Fragment>
      ))}
    </>
  ) : (
    <>{text}</>
  )
