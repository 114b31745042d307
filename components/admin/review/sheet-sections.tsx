// Lead and sections of a sheet. Compared with an earlier text, what did not change is folded to a line that opens.
import type { ReactNode } from 'react'
import { RichText } from '@/components/site/parts/rich-text'
import { Pieces, type TextContext } from '@/components/site/parts/text-words'
import type { MergedText } from '@/domain/changes/blocks'
import type { MergedSection } from '@/domain/changes/changes'
import type { Language, Manuscript } from '@/domain/manuscript'
import { PLACE_MESSAGES } from '@/domain/messages'
import { plain, runsOf, type Block } from '@/domain/text'
import { say } from '../ui/messages'
import type { Against } from './against'
import { REVIEW } from './messages'

type Props = { manuscript: Manuscript; against: Against | null; context: TextContext; desk: Language }

const sectionAnchor = (id: string): string => `sheet-${id}`

const lengthOf = (blocks: readonly Block[], { figures }: TextContext): number =>
  runsOf([...blocks])
    .map((run) => plain(run, (metric) => figures.byMetric.get(metric)?.metric.words ?? ''))
    .join('')
    .replace(/\s/g, '').length

/** 未改动 · 520 字 */
const unchangedWords = (count: number, language: Language): string =>
  say(REVIEW.unchanged, language, { n: count.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB') })

const Folded = ({ heading, aside, children }: { heading: ReactNode; aside: string; children: ReactNode }) => (
  <details className="sheet-fold">
    <summary>
      {heading} <span className="sheet-aside">{aside}</span>
    </summary>
    {children}
  </details>
)

const sameText = ({ changed }: MergedText): boolean => !changed

const asideOf = ({ change, moved }: MergedSection, desk: Language): string =>
  [
    change === 'added' ? REVIEW.isNew[desk] : change === 'removed' ? REVIEW.isGone[desk] : null,
    moved && say(REVIEW.hasMoved, desk, moved),
  ]
    .filter(Boolean)
    .join(' · ')

const ComparedSection = ({
  section,
  context,
  desk,
}: {
  section: MergedSection
  context: TextContext
  desk: Language
}) => {
  const { id, level, heading, headingPieces, text, change } = section
  const Heading = level === 1 ? 'h2' : 'h3'
  const body = <RichText blocks={text.blocks} context={{ ...context, changes: text }} />
  const aside = asideOf(section, desk)
  const title = (
    <Heading id={sectionAnchor(id)}>
      {headingPieces ? <Pieces pieces={headingPieces} context={context} /> : context.say!(heading)}
      {aside && (
        <span className="sheet-aside" lang={desk}>
          {aside}
        </span>
      )}
    </Heading>
  )
  if (sameText(text) && !headingPieces && change !== 'changed')
    return (
      <Folded heading={title} aside={unchangedWords(lengthOf(text.blocks, context), desk)}>
        {body}
      </Folded>
    )
  return (
    <section aria-labelledby={sectionAnchor(id)}>
      {title}
      {body}
    </section>
  )
}

export const SheetSections = ({ manuscript: { lead, sections, language }, against, context, desk }: Props) => {
  if (!against)
    return (
      <>
        <RichText blocks={lead} context={context} />
        {sections.map(({ id, heading, level, body }) => {
          const Heading = level === 1 ? 'h2' : 'h3'
          return (
            <section key={id} aria-labelledby={sectionAnchor(id)}>
              <Heading id={sectionAnchor(id)}>{context.say!(heading)}</Heading>
              <RichText blocks={body} context={context} />
            </section>
          )
        })}
      </>
    )
  const { changes } = against
  const leadText = <RichText blocks={changes.lead.blocks} context={{ ...context, changes: changes.lead }} />
  return (
    <>
      {sameText(changes.lead) && lead.length > 0 ? (
        <Folded
          heading={<strong>{PLACE_MESSAGES.lead[language]}</strong>}
          aside={unchangedWords(lengthOf(lead, context), desk)}
        >
          {leadText}
        </Folded>
      ) : (
        leadText
      )}
      {changes.sections.map((section) => (
        <ComparedSection key={section.id} section={section} context={context} desk={desk} />
      ))}
    </>
  )
}
