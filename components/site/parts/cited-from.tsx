// Where a cited figure was published first, and what has become of it there: a correction elsewhere is told here too.
import type { ReactElement } from 'react'
import { publicCitation, type Finding } from '@/domain/citation'
import type { Citation, Language } from '@/domain/manuscript'
import { releaseHref } from '@/site/addresses'
import { CITED_MESSAGES } from '../messages/cited'

type Props = { cites: Citation; words: string; since: Finding | undefined; language: Language }

const wordsIn = (language: Language) => CITED_MESSAGES[language]

const told = (since: Finding, words: ReturnType<typeof wordsIn>, cited: string): ReactElement => {
  if (since.state === 'corrected' && since.words === cited) return <>{words.facts(since.edition)}</>
  if (since.state === 'corrected')
    return (
      <>
        {words.corrected(since.edition)} <ins>{since.words}</ins>
      </>
    )
  return <>{since.state === 'dropped' ? words.dropped(since.edition) : words[since.state]}</>
}

/** The same in a few words, for where the figure stands. `cited`: what it read when it was cited. */
export const sinceWords = (since: Finding, cited: string, language: Language): string => {
  const words = wordsIn(language).inShort
  if (since.state !== 'corrected') return words[since.state]
  return since.words === cited ? words.facts : words.corrected(since.words)
}

export const CitedFrom = ({ cites, words: printed, since, language }: Props): ReactElement => {
  const words = wordsIn(language)
  const known = publicCitation(cites, since)
  if (!known) return <span className="aside since">{words.removed}</span>
  const { slug, title, edition, words: read } = known
  return (
    <>
      <span className="aside">
        {words.from}
        <a href={releaseHref(slug)}>{words.title(title)}</a> {words.edition(edition)}
        {read !== null && read !== printed && (
          <>
            {words.reads}
            {read}
          </>
        )}
      </span>
      {since && <span className="aside since">{told(since, words, cites.words)}</span>}
    </>
  )
}
