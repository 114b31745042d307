// The text tree of domain/text.ts as HTML, node by node. What the tree cannot say, a page cannot show.
import type { ReactElement } from 'react'
import { widthsOf } from '@/domain/picture-widths'
import type { Block, List } from '@/domain/text'
import { mediaHref } from '@/site/addresses'
import { Table } from './text-table'
import { Changed, Words, type TextContext } from './text-words'

type Of<Type extends Block['type']> = { block: Extract<Block, { type: Type }>; context: TextContext }

const ListItems = ({ list, context }: { list: List; context: TextContext }): ReactElement => {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <Words nodes={item.children} context={context} />
      {item.nested && <ListItems list={item.nested} context={context} />}
    </li>
  ))
  return list.ordered ? <ol start={list.start === 1 ? undefined : list.start}>{items}</ol> : <ul>{items}</ul>
}

/** In every width it is offered in; the text is as wide as the window, and on wide ones about 37 letters. */
const sourcesOf = (file: TextContext['media'][number], { widthHref }: TextContext) => {
  const widths = widthHref === null ? [] : widthsOf(file)
  if (widthHref === null || widths.length === 0) return {}
  const own = `${mediaHref(file.digest)} ${file.width}w`
  return {
    srcSet: [...widths.map((width) => `${widthHref(file.digest, width)} ${width}w`), own].join(', '),
    sizes: '(min-width: 45rem) 42rem, 100vw',
  }
}

const Image = ({ block, context }: Of<'image'>): ReactElement | null => {
  const file = context.media.find(({ digest }) => digest === block.media)
  if (!file) return null
  const change = context.changes?.pictures.get(block)
  const figure = (
    <figure>
      <img
        src={context.pictureHref(file.digest)}
        {...sourcesOf(file, context)}
        alt={file.alt}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        loading="lazy"
        decoding="async"
      />
      {block.caption && <figcaption>{context.say ? context.say(block.caption) : block.caption}</figcaption>}
    </figure>
  )
  return change ? <Changed {...change}>{figure}</Changed> : figure
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
          <Words nodes={block.children} context={context} isHeading />
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
