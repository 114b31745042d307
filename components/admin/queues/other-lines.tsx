// The rest of the home page: own drafts, what somebody else has to do, and what happened to readers today.
import type { Draft, PublicDeed, Waiting } from '@/desk/queues/contract'
import { REASON_MESSAGES } from '@/domain/messages'
import { articleAddress } from '../ui/article-address'
import { listed } from '../ui/format-date'
import { say } from '../ui/messages'
import { Moment } from '../ui/moment'
import { Line, type Telling } from './line'
import { HOME, PUBLIC_DEEDS, SENTENCES, STEPS } from './messages'
import { articleFacts, quotesIn } from './turn-lines'

export const DraftLine = ({ item, telling }: { item: Draft; telling: Telling }) => {
  const { admin, language, now, timeZone } = telling
  const when = <Moment key="at" at={item.savedAt} now={now} language={language} timeZone={timeZone} />
  return (
    <Line
      href={articleAddress(admin, item.article)}
      title={item.title}
      facts={[
        language === 'zh' ? (
          <span key="saved">
            {when}
            {HOME.saved.zh}
          </span>
        ) : (
          <span key="saved">
            {HOME.saved.en} {when}
          </span>
        ),
        item.edition > 1 && say(HOME.edition, language, { n: item.edition }),
      ]}
      language={language}
    />
  )
}

export const WaitingLine = ({ item, telling }: { item: Waiting; telling: Telling }) => {
  const { admin, language, now, timeZone } = telling
  if (item.kind === 'indicator')
    return (
      <Line
        href={`${admin}/collections/indicators/${item.indicator}`}
        title={item.title}
        facts={[
          SENTENCES.waitsConfirm[language],
          <Moment key="at" at={item.since} now={now} language={language} timeZone={timeZone} />,
        ]}
        language={language}
      />
    )
  const step = STEPS[item.role][language]
  return (
    <Line
      href={articleAddress(admin, item.article, item.role === 'editor' ? 'write' : 'review')}
      title={item.title}
      facts={[
        <strong key="who">
          {item.people.length > 0
            ? say(SENTENCES.waitsFor, language, { names: listed(item.people, language), step })
            : say(SENTENCES.waitsAnybody, language, { step })}
        </strong>,
        ...articleFacts(item, telling),
        item.why && REASON_MESSAGES[item.why][language],
      ]}
      quotes={quotesIn(item)}
      language={language}
    />
  )
}

export const TodayLine = ({ item, telling }: { item: PublicDeed; telling: Telling }) => {
  const { admin, language, now, timeZone } = telling
  const words = PUBLIC_DEEDS[item.action === 'publish' && item.edition > 1 ? 'correct' : item.action]
  return (
    <Line
      href={articleAddress(admin, item.article)}
      title={item.title}
      facts={[
        say(words, language, { name: item.person, n: item.edition }),
        <Moment key="at" at={item.at} now={now} language={language} timeZone={timeZone} />,
        <a key="page" href={`/releases/${item.slug}`} target="_blank" rel="noreferrer">
          {HOME.publicPage[language]}
          <span className="desk-unseen">{HOME.newTab[language]}</span>
        </a>,
      ]}
      language={language}
    />
  )
}
