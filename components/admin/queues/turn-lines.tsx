// What asks something of this person, one sentence each.
import type { ArticleTurn, IndicatorTurn, NobodyTurn, TaskTurn, TurnItem } from '@/desk/queues/contract'
import type { Language } from '@/domain/manuscript'
import { levelWords, REASON_MESSAGES, ROLE_MESSAGES } from '@/domain/messages'
import { taskSentence } from '../citing/task-messages'
import { articleAddress } from '../ui/article-address'
import { listed } from '../ui/format-date'
import { say } from '../ui/messages'
import { Moment } from '../ui/moment'
import { Filled } from './filled'
import { DeedWords, Line, type Telling } from './line'
import { HOME, SENTENCES, VERBS } from './messages'

type OfArticle = Pick<ArticleTurn, 'edition' | 'last' | 'notes' | 'level' | 'changes'>

const changesIn = (changes: number | null, language: Language): string =>
  changes === null
    ? ''
    : say(changes === 0 ? HOME.noChanges : changes === 1 ? HOME.changesOne : HOME.changes, language, { n: changes })

const levelIn = (level: OfArticle['level'], language: Language): string =>
  level ? levelWords(level.number, level.of)[language] : ''

export const articleFacts = ({ edition, last, level, changes }: OfArticle, telling: Telling) => [
  last && <DeedWords key="last" deed={last} telling={telling} />,
  levelIn(level, telling.language),
  edition > 1 && say(HOME.edition, telling.language, { n: edition }),
  changesIn(changes, telling.language),
]

export const quotesIn = ({ last, notes }: OfArticle) =>
  [...notes, ...(last?.note ? [last] : [])].map(({ person, note }) => ({ name: person, words: note ?? '' }))

const ArticleLine = ({ item, telling }: { item: ArticleTurn; telling: Telling }) => {
  const { admin, language } = telling
  const purpose = item.turn === 'approve' || item.turn === 'publish' ? 'review' : 'write'
  return (
    <Line
      href={articleAddress(admin, item.article, purpose)}
      verb={VERBS[item.turn][language]}
      title={item.title}
      facts={[...articleFacts(item, telling), item.why && REASON_MESSAGES[item.why][language]]}
      quotes={quotesIn(item)}
      language={language}
    />
  )
}

const TaskLine = ({ item: { article, title, since, count, first }, telling }: { item: TaskTurn; telling: Telling }) => {
  const { admin, language, now, timeZone } = telling
  return (
    <Line
      href={articleAddress(admin, article)}
      verb={VERBS.decide[language]}
      title={title}
      facts={[
        SENTENCES.tasks[language],
        <Moment key="at" at={since} now={now} language={language} timeZone={timeZone} />,
        taskSentence(first, language),
        count > 1 && say(SENTENCES.more, language, { n: count - 1 }),
      ]}
      language={language}
    />
  )
}

const IndicatorLine = ({ item, telling }: { item: IndicatorTurn; telling: Telling }) => {
  const { admin, language, now, timeZone } = telling
  const names = listed(item.people, language)
  const when = <Moment key="at" at={item.since} now={now} language={language} timeZone={timeZone} />
  return (
    <Line
      href={`${admin}/collections/indicators/${item.indicator}`}
      verb={VERBS[item.turn][language]}
      title={item.title}
      facts={
        item.turn === 'confirm'
          ? [say(SENTENCES.proposed, language, { names }), when]
          : [<Filled key="declined" words={SENTENCES.declined} language={language} names={names} when={when} />]
      }
      quotes={item.note ? [{ name: names, words: item.note }] : []}
      language={language}
    />
  )
}

const NobodyLine = ({ item, telling }: { item: NobodyTurn; telling: Telling }) => {
  const { admin, language } = telling
  const names = item.barred.length
    ? say(SENTENCES.barred, language, { names: listed(item.barred, language) })
    : SENTENCES.noneAtAll[language]
  return (
    <Line
      href={`${admin}/collections/users`}
      verb={VERBS.nobody[language]}
      title={item.title}
      facts={[
        ...articleFacts(item, telling),
        say(SENTENCES.nobody, language, { role: ROLE_MESSAGES[item.role][language], names }),
      ]}
      language={language}
    />
  )
}

export const TurnLine = ({ item, telling }: { item: TurnItem; telling: Telling }) => {
  switch (item.kind) {
    case 'article':
      return <ArticleLine item={item} telling={telling} />
    case 'tasks':
      return <TaskLine item={item} telling={telling} />
    case 'indicator':
      return <IndicatorLine item={item} telling={telling} />
    case 'nobody':
      return <NobodyLine item={item} telling={telling} />
  }
}
