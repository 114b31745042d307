// The text tree of domain/text.ts as HTML, node by node. What the tree cannot say, a page cannot show.
import type { ReactElement } from 'react'
import type { Language, Manuscript } from '@/domain/manuscript'
import { plain, type Block, type Inline, type List } from '@/domain/text'
import { MESSAGES } from '../messages/reader-pages'
import { InlineText } from './inline-text'
import type { Figures } from './numbered-figures'
import { ScrollFrame } from './scroll-frame'

export type TextContext = {
  figures: Figures
  media: Manuscript['media']
  language: Language
  pictureHref: (digest: string) => string
}
type Of<Type extends Block['type']> = { block: Extract<Block, { type: Type }>; context: TextContext }

const Words = ({ nodes, context: { figures, language } }: { nodes: readonly Inline[]; context: TextContext }) => (
  <InlineText nodes={nodes} figures={figures} language={language} />
)

const ListItems = ({ list, context }: { list: List; context: TextContext }): ReactElement => {
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {list.items.map((item, index) => (
        <li key={index}>
          <Words nodes={item.children} context={context} />
          {item.nested && <ListItems list={item.nested} context={context} />}
        </li>
      ))}
    </Tag>
  )
}

const isNumber = (words: string) => /^[-+−±]?[\d.,]+\s*[%‰]?$/.test(words.trim())

/** The columns whose body holds numbers alone: they are set flush right, heading included. */
const numberColumns = ({ rows }: Of<'table'>['block'], wordsOf: (metric: string) => string): Set<number> => {
  const columns = rows[0]?.map((_, index) => index) ?? []
  const body = rows.filter((row) => row.some(({ header }) => !header))
  return new Set(
    columns.filter(
      (index) => body.length > 0 && body.every((row) => isNumber(plain(row[index]?.children ?? [], wordsOf))),
    ),
  )
}

const Table = ({ block, context }: Of<'table'>): ReactElement => {
  const wordsOf = (metric: string) => context.figures.byMetric.get(metric)?.metric.words ?? ''
  const numbers = numberColumns(block, wordsOf)
  return (
    <ScrollFrame label={MESSAGES[context.language].table}>
      <table>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => {
                const Cell = cell.header ? 'th' : 'td'
                return (
                  <Cell
                    key={index}
                    scope={cell.header ? (at === 0 ? 'col' : 'row') : undefined}
                    colSpan={cell.colSpan > 1 ? cell.colSpan : undefined}
                    rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
                    className={numbers.has(index) ? 'number' : undefined}
                  >
                    <Words nodes={cell.children} context={context} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

const Image = ({ block, context }: Of<'image'>): ReactElement | null => {
  const file = context.media.find(({ digest }) => digest === block.media)
  if (!file) return null
  return (
    <figure>
      <img
        src={context.pictureHref(file.digest)}
        alt={file.alt}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        loading="lazy"
        decoding="async"
      />
      {block.caption && <figcaption>{block.caption}</figcaption>}
    </figure>
  )
}

const One = ({ block, context }: { block: Block; context: TextContext }): ReactElement | null => {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Words nodes={block.children} context={context} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <p>
            <Words nodes={block.children} context={context} />
          </p>
        </blockquote>
      )
    case 'list':
      return <ListItems list={block} context={context} />
    case 'table':
      return <Table block={block} context={context} />
    case 'image':
      return <Image block={block} context={context} />
    case 'heading': {
      const Heading = block.level === 3 ? 'h3' : 'h4'
      return (
        <Heading>
          <Words nodes={block.children} context={context} />
        </Heading>
      )
    }
  }
}

export const RichText = ({ blocks, context }: { blocks: readonly Block[]; context: TextContext }): ReactElement => (
  <>
    {blocks.map((block, index) => (
      <One key={index} block={block} context={context} />
    ))}
  </>
)
