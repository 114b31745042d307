'use client'
// Two people saved the same article: what each of them changed, and for what both changed, the text before, mine and
// theirs. Plain data comes in, choices go out; what is put together is saved by nobody but its writer.
import { useId, useState } from 'react'
import type { Language } from '@/domain/manuscript'
import type { Choice, Hunk, MergedField } from '@/domain/merge'
import { say } from '../ui/messages'
import { ModalBox } from '../ui/modal-box'
import { MergeConflict } from './merge-conflict'
import { MERGE } from './messages'
import { WordDifference } from './word-difference'

/** A field as it is read: its name and its three values in words. */
export type FieldInWords = { name: string; label: string; base: string; mine: string; theirs: string }
/** By the place of the hunk, and by the name of the field. */
export type Choices = { hunks: Record<number, Choice>; fields: Record<string, Choice> }

type Props<T> = {
  /** Of whom the other version is; null where that is not known. */
  name: string | null
  hunks: readonly Hunk<T>[]
  /** A block as it is read. */
  wordsOf: (block: T) => string
  fields: readonly MergedField[]
  fieldInWords: (field: MergedField) => FieldInWords
  language: Language
  take: (choices: Choices) => void
  close: () => void
}

export const MergeBox = <T,>({ name, hunks, wordsOf, fields, fieldInWords, language, take, close }: Props<T>) => {
  const id = useId()
  const who = name ?? MERGE.somebody[language]
  const [choices, setChoices] = useState<Choices>({ hunks: {}, fields: {} })
  const texts = (blocks: readonly T[]) => blocks.map(wordsOf).join('\n')
  const places = [
    ...fields.map((field) => ({ kind: field.kind, key: `field ${field.name}` })),
    ...hunks.map(({ kind }, index) => ({ kind, key: `hunk ${index}` })),
  ]
  const count = (kind: string) => places.filter((place) => place.kind === kind).length
  const conflicts = count('conflict')
  const chosen = Object.keys(choices.hunks).length + Object.keys(choices.fields).length
  const alike = count('both')
  return (
    <ModalBox
      className="desk-merge"
      title={name === null ? MERGE.before[language] : say(MERGE.title, language, { name })}
      close={close}
    >
      <p>
        {say(MERGE.counts, language, {
          name: who,
          mine: count('mine') + conflicts,
          theirs: count('theirs') + conflicts,
          alike: alike > 0 ? say(MERGE.alike, language, { n: alike }) : '',
          conflicts: conflicts > 0 ? say(MERGE.conflicts, language, { n: conflicts }) : MERGE.noConflict[language],
        })}
      </p>
      <p className="desk-quiet">{MERGE.safe[language]}</p>
      <ol className="desk-merge__conflicts">
        {fields.map((field) => {
          if (field.kind !== 'conflict') return null
          const { label, ...words } = fieldInWords(field)
          return (
            <MergeConflict
              key={field.name}
              title={label}
              words={words}
              who={who}
              language={language}
              group={`${id}-${field.name}`}
              chosen={choices.fields[field.name] ?? null}
              choose={(choice) => setChoices((all) => ({ ...all, fields: { ...all.fields, [field.name]: choice } }))}
              mayKeepBoth={false}
            />
          )
        })}
        {hunks.map(({ kind, base, mine, theirs }, index) =>
          kind === 'conflict' ? (
            <MergeConflict
              key={index}
              title={say(MERGE.paragraph, language, {
                n: hunks.slice(0, index + 1).filter((hunk) => hunk.kind === 'conflict').length,
              })}
              words={{ base: texts(base), mine: texts(mine), theirs: texts(theirs) }}
              who={who}
              language={language}
              group={`${id}-${index}`}
              chosen={choices.hunks[index] ?? null}
              choose={(choice) => setChoices((all) => ({ ...all, hunks: { ...all.hunks, [index]: choice } }))}
              mayKeepBoth
            />
          ) : null,
        )}
      </ol>
      {count('theirs') > 0 && (
        <details className="desk-merge__taken">
          <summary>{say(MERGE.taken, language, { name: who })}</summary>
          <ul>
            {fields
              .filter(({ kind }) => kind === 'theirs')
              .map((field) => {
                const { label, base, theirs } = fieldInWords(field)
                return (
                  <li key={field.name}>
                    <strong>{label}</strong> <WordDifference before={base} after={theirs} />
                  </li>
                )
              })}
            {hunks.map(({ kind, base, theirs }, index) =>
              kind === 'theirs' ? (
                <li key={index}>
                  <WordDifference before={texts(base)} after={texts(theirs)} />
                </li>
              ) : null,
            )}
          </ul>
        </details>
      )}
      <div className="desk-merge__acts">
        <button
          type="button"
          className="desk-button desk-button--yours"
          disabled={chosen < conflicts}
          onClick={() => take(choices)}
        >
          {MERGE.together[language]}
        </button>
        <button type="button" className="desk-button" onClick={close}>
          {MERGE.later[language]}
        </button>
        <span className="desk-quiet" aria-live="polite">
          {chosen < conflicts && say(MERGE.choose, language, { n: conflicts - chosen })}
        </span>
      </div>
    </ModalBox>
  )
}
