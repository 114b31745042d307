// One place that both changed: the text before, what I made of it, what the other made of it, and a choice.
import type { Language } from '@/domain/manuscript'
import type { Choice } from '@/domain/merge'
import { say } from '../ui/messages'
import { MERGE } from './messages'
import { WordDifference } from './word-difference'

type Props = {
  title: string
  words: { base: string; mine: string; theirs: string }
  who: string
  language: Language
  /** The name of the radio group. */
  group: string
  chosen: Choice | null
  choose: (choice: Choice) => void
  mayKeepBoth: boolean
}

export const MergeConflict = ({ title, words, who, language, group, chosen, choose, mayKeepBoth }: Props) => {
  const version = (text: string) => (
    <dd>{text === '' ? <em>{MERGE.removed[language]}</em> : <WordDifference before={words.base} after={text} />}</dd>
  )
  const offers: [Choice, string][] = [
    ['mine', MERGE.takeMine[language]],
    ['theirs', say(MERGE.takeTheirs, language, { name: who })],
    ...(mayKeepBoth ? [['both', MERGE.takeBoth[language]] as [Choice, string]] : []),
  ]
  return (
    <li className="desk-merge__conflict">
      <fieldset>
        <legend>{title}</legend>
        <dl>
          <dt>{MERGE.was[language]}</dt>
          <dd>{words.base === '' ? <em>{MERGE.nothing[language]}</em> : words.base}</dd>
          <dt>{MERGE.mine[language]}</dt>
          {version(words.mine)}
          <dt>{say(MERGE.theirs, language, { name: who })}</dt>
          {version(words.theirs)}
        </dl>
        <div className="desk-merge__choice">
          {offers.map(([choice, label]) => (
            <label key={choice}>
              <input
                type="radio"
                name={group}
                value={choice}
                checked={chosen === choice}
                onChange={() => choose(choice)}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  )
}
