// A manuscript as readers will see it, on one sheet, in the site's own type. Compared with an earlier text it shows
// what changed at its place, and folds what did not to a line. Nothing in it can be typed into.
import type { ReactNode } from 'react'
import { PREVIEW_MESSAGES } from '@/components/site/messages/preview'
import { MESSAGES } from '@/components/site/messages/reader-pages'
import { AttachmentList } from '@/components/site/parts/attachment-list'
import { usesHalfWidth } from '@/components/site/parts/half-width'
import { HeadlineText } from '@/components/site/parts/headline-text'
import { NoteList } from '@/components/site/parts/note-list'
import { numberedFigures } from '@/components/site/parts/numbered-figures'
import { numberedNotes } from '@/components/site/parts/numbered-notes'
import { RichText } from '@/components/site/parts/rich-text'
import { Pieces, type TextContext } from '@/components/site/parts/text-words'
import type { Changes } from '@/domain/changes/changes'
import type { Part } from '@/domain/compare'
import type { Language, Manuscript } from '@/domain/manuscript'
import { tablesOf } from '@/domain/table-places'
import type { Block } from '@/domain/text'
import { previewMediaHref, releaseHref } from '@/site/addresses'
import type { Against } from './against'
import { REVIEW } from './messages'
import { SheetNotices } from './sheet-notices'
import { SheetSections } from './sheet-sections'
import { signsTold } from './told-signs'

export type SheetProps = {
  manuscript: Manuscript
  /** The numbers of its figures, by metric. */
  numbers: Record<string, number>
  against: Against | null
  /** Of whoever reads it here. */
  language: Language
}

/** The text as it is printed, with what is gone. */
const merged = ({ changes }: Against) => ({
  summary: changes.summary.blocks,
  lead: changes.lead.blocks,
  sections: changes.sections.map(({ id, heading, level, text }) => ({ id, heading, level, body: text.blocks })),
})

/** The words of one part, with what changed in them. */
const partPrinter =
  (context: TextContext, against: Against | null) =>
  (part: Part, words: ReactNode): ReactNode => {
    const pieces = against?.changes.parts[part]
    return pieces ? <Pieces pieces={pieces} context={context} /> : words
  }

const Fact = ({ name, children }: { name: string; children: ReactNode }) =>
  children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null

export const Sheet = ({ manuscript, numbers, against, language: desk }: SheetProps) => {
  const { language, title, summary, source, editor, documentNumber, date, changeNote, columnName, slug } = manuscript
  const words = MESSAGES[language]
  const parts = PREVIEW_MESSAGES[desk].part
  const figures = numberedFigures({ manuscript, numbers, cited: {} })
  const notes = numberedNotes(manuscript)
  const told = signsTold(desk)
  const context: TextContext = {
    figures,
    notes,
    media: against ? [...manuscript.media, ...against.before.media] : manuscript.media,
    language,
    pictureHref: previewMediaHref,
    say: told,
    names: [],
    tables: tablesOf(against ? merged(against) : manuscript),
    widthHref: null,
    tableHref: null,
  }
  const print = partPrinter(context, against)
  const text = (blocks: Block[], merged: Changes['lead'] | undefined) => (
    <RichText blocks={merged?.blocks ?? blocks} context={merged ? { ...context, changes: merged } : context} />
  )
  const changedPart = (part: Part) => against?.changes.parts[part] !== undefined
  const summaryBlocks = against?.changes.summary.blocks ?? summary
  return (
    <article
      className={usesHalfWidth(manuscript) ? 'desk-sheet release half-width' : 'desk-sheet release'}
      lang={words.tag}
    >
      <header>
        <p className="column">
          {print('columnName', told(columnName || '—'))}
          <span className="sheet-address">{print('slug', releaseHref(slug))}</span>
        </p>
        <h1>
          {print(
            'title',
            signsTold(desk)(title) === title ? <HeadlineText text={title} language={language} /> : told(title),
          )}
        </h1>
      </header>
      <div className="text">
        <dl className="byline">
          <Fact name={words.source}>{print('source', told(source))}</Fact>
          <Fact name={words.editor}>{print('editor', told(editor))}</Fact>
          <Fact name={words.documentNumber}>
            {(documentNumber || changedPart('documentNumber')) && print('documentNumber', told(documentNumber ?? ''))}
          </Fact>
          <Fact name={parts.date}>{(date || changedPart('date')) && print('date', date)}</Fact>
          {(['issuer', 'siteName', 'column', 'language', 'keywords', 'attachments'] as const)
            .filter(changedPart)
            .map((part) => (
              <Fact key={part} name={parts[part]}>
                {print(part, '')}
              </Fact>
            ))}
        </dl>
        {(changeNote || changedPart('changeNote')) && (
          <section className="announcement" aria-label={REVIEW.changeNote[desk]}>
            <h2 lang={desk}>{REVIEW.changeNote[desk]}</h2>
            <p>{print('changeNote', told(changeNote ?? ''))}</p>
          </section>
        )}
        {summaryBlocks.length > 0 && (
          <div className="standfirst">
            <span className="label">{words.summary}</span> {text(summary, against?.changes.summary)}
          </div>
        )}
        <SheetSections manuscript={manuscript} against={against} context={context} desk={desk} />
        <NoteList notes={notes} figures={figures} language={language} />
        <AttachmentList manuscript={manuscript} hrefOf={previewMediaHref} />
      </div>
      <SheetNotices notices={manuscript.notices} print={print} told={told} language={language} />
    </article>
  )
}
