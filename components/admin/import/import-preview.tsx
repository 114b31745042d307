// What a document was taken apart into, named part by part; the figures that will be bound are underlined.
import type { ReactNode } from 'react'
import type { ImportPreview as Preview, PreviewSection } from '@/desk/importing/contract'
import type { Language } from '@/domain/manuscript'
import { LANGUAGE_MESSAGES, NOTICE_MESSAGES } from '@/domain/messages'
import { FiguresMarked } from '../figures/figures-marked'
import { say } from '../ui/messages'
import { IMPORT } from './messages'

const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="desk-part">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Section = ({
  section: { heading, level, paragraphs, figures },
  language,
}: {
  section: PreviewSection
  language: Language
}) => {
  const Heading = level === 1 ? 'h3' : 'h4'
  return (
    <section className={`desk-part-section desk-part-section--${level}`}>
      <Heading>{heading || IMPORT.untitledSection[language]}</Heading>
      <FiguresMarked passages={paragraphs} figures={figures} />
    </section>
  )
}

export const ImportPreview = ({ draft, language }: { draft: Preview; language: Language }) => {
  const none = <span className="desk-quiet">{IMPORT.notStated[language]}</span>
  const figures = [...Object.values(draft.figures), ...draft.sections.map((section) => section.figures)].flat().length
  const one = (name: keyof typeof IMPORT, value: string | null) => (
    <Part name={IMPORT[name][language]}>{value || none}</Part>
  )
  return (
    <>
      <h2>{IMPORT.found[language]}</h2>
      <p className="desk-quiet" aria-live="polite">
        {say(IMPORT.summed, language, { sections: draft.sections.length, figures, aside: draft.setAside.length })}
      </p>
      <dl className="desk-parts">
        {one('column', draft.column)}
        <Part name={IMPORT.heading[language]}>
          {draft.title ? <FiguresMarked passages={[draft.title]} figures={draft.figures.title} /> : none}
        </Part>
        <Part name={IMPORT.summary[language]}>
          {draft.summary ? <FiguresMarked passages={[draft.summary]} figures={draft.figures.summary} /> : none}
        </Part>
        {one('source', draft.source)}
        {one('editor', draft.editor)}
        {draft.reviewer && one('reviewer', draft.reviewer)}
        {one('date', draft.date)}
        <Part name={IMPORT.language[language]}>{LANGUAGE_MESSAGES[draft.language][language]}</Part>
        <Part name={NOTICE_MESSAGES.copyright[language]}>{draft.copyright || none}</Part>
        <Part name={NOTICE_MESSAGES.disclaimer[language]}>{draft.disclaimer || none}</Part>
        {draft.pictures.length > 0 && (
          <Part name={IMPORT.pictures[language]}>
            {say(IMPORT.picturesFound, language, { count: draft.pictures.length })}
          </Part>
        )}
        {draft.lead.length > 0 && (
          <Part name={IMPORT.lead[language]}>
            <FiguresMarked passages={draft.lead} figures={draft.figures.lead} />
          </Part>
        )}
      </dl>
      {draft.sections.map((section, index) => (
        <Section key={index} section={section} language={language} />
      ))}
      {draft.setAside.length > 0 && (
        <section className="desk-aside">
          <h3>{IMPORT.aside[language]}</h3>
          <p className="desk-quiet">{IMPORT.asideHint[language]}</p>
          <ul>
            {draft.setAside.map(({ text, why }, index) => (
              <li key={index}>
                <q>{text}</q>
                <span>{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
