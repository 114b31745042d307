// Where a cited figure was published first, and what has become of it there: a correction elsewhere is told here too.
import type { ReactElement } from 'react'
import type { Finding } from '@/domain/citation'
import type { Citation, Language } from '@/domain/manuscript'
import { releaseHref } from '@/site/addresses'
import { CITED_WORDS } from './cited-words'

type Props = { cites: Citation; words: string; since: Finding | undefined; language: Language }

const wordsIn = (language: Language) => CITED_WORDS[language]

const told = (since: Exclude<Finding, { state: 'removed' }>, words: ReturnType<typeof wordsIn>, cited: string): ReactElement => {
  if (since.state === 'corrected' && since.words === cited) return <>{words.facts(since.edition)}</>
  if (since.state === 'corrected') return <>{words.corrected(since.edition)} <ins>{since.words}</ins></>
  return <>{since.state === 'dropped' ? words.dropped(since.edition) : words.withdrawn}</>
}

export const CitedFrom = ({ cites, words: printed, since, language }: Props): ReactElement => {
  const words = wordsIn(language)
  // What was removed is not named here either: its title may be the reason.
  if (since?.state === 'removed') return <span className="aside since">{words.removed}</span>
  return (
    <>
      <span className="aside">{words.from}<a href={releaseHref(cites.slug)}>{words.title(cites.title)}</a> {words.edition(cites.edition)}{cites.words !== printed && <>{words.reads}{cites.words}</>}</span>
      {since && <span className="aside since">{told(since, words, cites.words)}</span>}
    </>
  )
}
