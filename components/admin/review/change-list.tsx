'use client'
// The changes of a text in reading order, each with the words around it; a press brings its place into sight.
import { PREVIEW_MESSAGES } from '@/components/site/messages/preview'
import { detailWords } from '@/components/site/parts/detail-words'
import { changeAnchor } from '@/components/site/parts/text-words'
import type { Base } from '@/desk/review/contract'
import type { ChangeItem } from '@/domain/changes/changes'
import type { FigureDifference } from '@/domain/figure-changes'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { shortened, whereWords } from './change-words'
import { FiguresTurned } from './figures-turned'
import { REVIEW } from './messages'
import { reveal } from './reveal'

type Props = { base: Base | null; hasBases: boolean; language: Language; go: (anchor: string) => void }

const detailsOf = ({ details }: FigureDifference, language: Language) =>
  details.map(({ field, from, to }) => ({
    field,
    from: detailWords(field, from, language),
    to: detailWords(field, to, language),
  }))

const Words = ({ item, language }: { item: ChangeItem; language: Language }) => {
  const words = PREVIEW_MESSAGES[language]
  switch (item.kind) {
    case 'words':
      return (
        <>
          {item.near[0]}
          {item.from && <del>{shortened(item.from)}</del>}
          {item.to && <ins>{shortened(item.to)}</ins>}
          {item.near[1]}
        </>
      )
    case 'section':
      return item.change === 'moved'
        ? words.change.moved
        : `${REVIEW.wholeSection[language]} ${words.change[item.change]}`
    case 'picture':
      return `${REVIEW.picture[language]} ${words.change[item.change]}`
    case 'form':
      return REVIEW.form[language]
    case 'alt':
      return (
        <>
          {item.from && <del>{item.from}</del>} {item.to && <ins>{item.to}</ins>}
        </>
      )
    case 'figure':
      return (
        <>
          {item.figure.change !== 'changed' && words.change[item.figure.change]}{' '}
          {detailsOf(item.figure, language).map(({ field, from, to }) => (
            <span key={field} className="review-detail">
              {words.field[field]} {from !== null && <del>{from}</del>} {to !== null && <ins>{to}</ins>}
            </span>
          ))}
          {item.figure.details.length === 0 && item.figure.change === 'changed' && (
            <span className="review-detail">
              {words.exact} <del>{item.figure.value.from}</del> <ins>{item.figure.value.to}</ins>
            </span>
          )}
        </>
      )
    case 'unlisted':
      return REVIEW.unlisted[language]
  }
}

const nameOf = (item: ChangeItem, language: Language): string => {
  if ('where' in item) return whereWords(item.where, language)
  if (item.kind === 'figure') return `${item.figure.label} ${item.figure.words.to ?? item.figure.words.from ?? ''}`
  return item.kind === 'alt' ? REVIEW.alt[language] : PREVIEW_MESSAGES[language].preview
}

const anchorOf = (item: ChangeItem): string | null => {
  if ('place' in item && item.place !== null) return changeAnchor(item.place)
  return 'where' in item && 'section' in item.where ? `sheet-${item.where.section}` : null
}

export const ChangeList = ({ base, hasBases, language, go }: Props) => {
  if (!base) return <p className="desk-quiet">{REVIEW[hasBases ? 'notCompared' : 'nothingBefore'][language]}</p>
  return (
    <>
      {base.elsewhere && <p className="review-note">{REVIEW.elsewhere[language]}</p>}
      {base.items.length === 0 && <p className="desk-quiet">{REVIEW.noChanges[language]}</p>}
      <ol className="review-changes">
        {base.items.map((item, index) => {
          const anchor = anchorOf(item)
          const words = (
            <>
              <span className="review-where">{nameOf(item, language)}</span>
              <span className="review-change">
                <Words item={item} language={language} />
              </span>
            </>
          )
          return (
            <li key={index}>
              {anchor ? (
                <button type="button" onClick={() => (go(anchor), reveal(anchor))}>
                  {words}
                </button>
              ) : (
                <div>{words}</div>
              )}
            </li>
          )
        })}
      </ol>
      <FiguresTurned figures={base.figures} language={language} />
      {base.edition !== null && base.items.length > 0 && (
        <p className="desk-quiet">{say(REVIEW.live, language, { n: base.edition })}</p>
      )}
    </>
  )
}
