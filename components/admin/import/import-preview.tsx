// What a document was taken apart into: its particulars, then its text line by line. Each line says what it is taken
// for, and can be made something else; the figures that will be bound are underlined.
import type { ReactNode } from 'react'
import type { ImportPreview as Preview } from '@/desk/importing/contract'
import type { Part } from '@/domain/importing/outline'
import type { Language } from '@/domain/manuscript'
import { LANGUAGE_MESSAGES, NOTICE_MESSAGES } from '@/domain/messages'
import { say } from '../ui/messages'
import { IMPORT } from './messages'
import { PreviewLine } from './preview-line'

type Props = { draft: Preview; busy: boolean; change: (row: number, part: Part) => void; language: Language }

const Particular = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="desk-part">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Warnings = ({ warnings }: Pick<Preview, 'warnings'>) => (
  <ul className="desk-warnings" role="alert">
    {warnings.map(({ words, why }, index) => (
      <li key={index}>
        <strong>{why}</strong> <q>{words}</q>
      </li>
    ))}
  </ul>
)

export const ImportPreview = ({ draft, busy, change, language }: Props) => {
  const none = <span className="desk-quiet">{IMPORT.notStated[language]}</span>
  const text = draft.rows.filter(({ part }) => part !== 'aside' && part !== 'source' && part !== 'editor')
  const rest = draft.rows.filter((row) => !text.includes(row))
  const figures = draft.rows.flatMap((row) => row.figures)
  const doubtful = figures.filter(({ doubt }) => doubt !== null).length
  const one = (name: 'column' | 'source' | 'editor' | 'reviewer' | 'date' | 'documentNumber') => (
    <Particular name={IMPORT[name][language]}>{draft[name] || none}</Particular>
  )
  const lines = (rows: Preview['rows']) =>
    rows.map((row) => <PreviewLine key={row.row} line={row} busy={busy} change={change} language={language} />)
  return (
    <>
      {draft.warnings.length > 0 && <Warnings warnings={draft.warnings} />}
      <h2>{IMPORT.found[language]}</h2>
      <p className="desk-quiet" aria-live="polite">
        {say(IMPORT.summed, language, { sections: draft.sections, figures: figures.length, aside: rest.length })}
        {doubtful > 0 && ` ${say(IMPORT.doubtful, language, { n: doubtful })}`}
      </p>
      <dl className="desk-parts">
        {one('column')}
        {one('source')}
        {one('editor')}
        {draft.reviewer && one('reviewer')}
        {one('date')}
        {draft.documentNumber && one('documentNumber')}
        <Particular name={IMPORT.language[language]}>{LANGUAGE_MESSAGES[draft.language][language]}</Particular>
        <Particular name={NOTICE_MESSAGES.copyright[language]}>{draft.copyright || none}</Particular>
        <Particular name={NOTICE_MESSAGES.disclaimer[language]}>{draft.disclaimer || none}</Particular>
        {draft.pictures.length > 0 && (
          <Particular name={IMPORT.pictures[language]}>
            {say(IMPORT.picturesFound, language, { count: draft.pictures.length })}
          </Particular>
        )}
      </dl>
      <p className="desk-quiet">{IMPORT.correct[language]}</p>
      {draft.title === null && <p className="desk-why">{IMPORT.noTitle[language]}</p>}
      <ol className="desk-lines">{lines(text)}</ol>
      {rest.length > 0 && (
        <section className="desk-aside">
          <h3>{IMPORT.aside[language]}</h3>
          <p className="desk-quiet">{IMPORT.asideHint[language]}</p>
          <ol className="desk-lines">{lines(rest)}</ol>
        </section>
      )}
    </>
  )
}
