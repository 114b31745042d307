// Inline nodes of the text tree as HTML. React escapes every word; addresses were checked when the manuscript was made
// (safeHref).
import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { Language } from '@/domain/manuscript'
import type { Inline, Mark } from '@/domain/text'
import { FigureLink } from './figure-link'
import { HeadlineText } from './headline-text'
import { NoteMark } from './note-mark'
import type { Figures } from './numbered-figures'
import type { Notes } from './numbered-notes'

const TAGS = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Mark, string>

const marked = (words: ReactNode, marks: readonly Mark[]): ReactNode =>
  marks.reduceRight<ReactNode>((inner, mark) => {
    const Tag = TAGS[mark]
    return <Tag>{inner}</Tag>
  }, words)

const isElsewhere = (href: string) => /^https?:/i.test(href)
/** The words of the link are where it leads: they break anywhere, and paper needs no other. */
const isAddress = (nodes: readonly Inline[], href: string) =>
  nodes.length === 1 && nodes[0]?.type === 'text' && nodes[0].text.trim() === href

type Props = {
  nodes: readonly Inline[]
  figures: Figures
  notes: Notes
  language: Language
  /** How words are printed; as they are, for readers. */
  say?: ((text: string) => ReactNode) | undefined
  /** The words are those of a heading, which break between words alone. */
  heading?: { names: readonly string[] } | undefined
}

const one = (node: Inline, context: Omit<Props, 'nodes'>): ReactNode => {
  const { figures, notes, language, say, heading } = context
  switch (node.type) {
    case 'text':
      return marked(
        say ? (
          say(node.text)
        ) : heading ? (
          <HeadlineText text={node.text} language={language} names={heading.names} />
        ) : (
          node.text
        ),
        node.marks,
      )
    case 'break':
      return <br />
    case 'note':
      return <NoteMark node={node} notes={notes} language={language} />
    case 'figure':
      return <FigureLink node={node} figures={figures} language={language} />
    case 'link': {
      // A link cannot hold another: figures inside one are plain data and stay reachable from the table.
      const words = node.children.map((child, index) => (
        <Fragment key={index}>
          {child.type === 'figure' ? (
            <data value={figures.byMetric.get(child.metric)?.metric.value}>
              {figures.byMetric.get(child.metric)?.metric.words}
            </data>
          ) : (
            one(child, context)
          )}
        </Fragment>
      ))
      return (
        <a
          href={node.href}
          rel={isElsewhere(node.href) ? 'noopener' : undefined}
          className={isAddress(node.children, node.href) ? 'address' : undefined}
        >
          {words}
        </a>
      )
    }
  }
}

export const InlineText = ({ nodes, ...context }: Props): ReactElement => (
  <>
    {nodes.map((node, index) => (
      <Fragment key={index}>{one(node, context)}</Fragment>
    ))}
  </>
)
