// One sentence of the home page: a verb, what it is about, and in smaller letters who did what when.
import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Deed, Home } from '@/desk/queues/contract'
import type { Language } from '@/domain/manuscript'
import { Moment } from '../ui/moment'
import { Filled } from './filled'
import { DEEDS, HOME } from './messages'

/** How the whole page is told: in which language, as of when, and where the panel lies. */
export type Telling = Pick<Home, 'now' | 'timeZone'> & { language: Language; admin: string }

type Props = {
  href: string
  verb?: string
  title: string
  /** What follows, parted by dots. */
  facts: ReactNode[]
  quotes?: { name: string; words: string }[]
  language: Language
}

export const Line = ({ href, verb, title, facts, quotes = [], language }: Props) => (
  <li className={verb ? 'desk-line-of-home desk-line-of-home--turn' : 'desk-line-of-home'}>
    <Link href={href} prefetch={false}>
      {verb && <strong>{verb}</strong>}
      <span>{title || HOME.untitled[language]}</span>
    </Link>
    <p className="desk-quiet">
      {facts
        .filter((fact) => fact !== null && fact !== '' && fact !== false)
        .map((fact, index) => (
          // The facts of one sentence never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index}>{fact}</span>
        ))}
    </p>
    {quotes.map(({ name, words }) => (
      <blockquote key={`${name} ${words}`}>
        <Filled words={HOME.note} language={language} name={name} />
        {words}
      </blockquote>
    ))}
  </li>
)

export const DeedWords = ({ deed, telling }: { deed: Deed; telling: Telling }) => {
  const words = DEEDS[deed.action as keyof typeof DEEDS]
  const { language, now, timeZone } = telling
  return (
    words && (
      <Filled
        words={words}
        language={language}
        name={deed.person}
        when={<Moment at={deed.at} now={now} language={language} timeZone={timeZone} />}
      />
    )
  )
}
