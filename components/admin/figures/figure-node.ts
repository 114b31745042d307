// A figure in the editor (a Lexical node): words like other words, underlined, that belong to a metric. An inline
// element, as a link is: the caret goes into it, what is typed there changes the figure, and copying, searching, undo
// and input methods know its text. It knows the words that were read when the text was opened, so that a save can tell
// what changed.
import {
  $applyNodeReplacement,
  $createTextNode,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  createState,
  ElementNode,
  type BaseSelection,
  type DOMConversionMap,
  type DOMExportOutput,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
const metricState = createState('metric', { parse: asText })
const readState = createState('read', { parse: asText })

export class FigureWords extends ElementNode {
  override $config() {
    return this.config('figure', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: metricState },
        { flat: true, stateConfig: readState },
      ],
    })
  }

  getMetric(): string {
    return $getState(this, metricState)
  }

  setMetric(metric: string): this {
    return $setState(this, metricState, metric)
  }

  /** The metric's words, as far as this page knows. */
  getRead(): string {
    return $getState(this, readState)
  }

  setRead(words: string): this {
    return $setState(this, readState, words)
  }

  override createDOM(): HTMLElement {
    const span = document.createElement('span')
    span.className = 'desk-figure'
    span.dataset.metric = this.getMetric()
    return span
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    dom.dataset.metric = this.getMetric()
    return false
  }

  static override importDOM(): DOMConversionMap | null {
    return {
      span: ({ dataset: { metric, read } }: HTMLElement) =>
        metric ? { conversion: () => ({ node: $createFigureWords(metric, read ?? '') }), priority: 2 } : null,
    }
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span')
    element.dataset.metric = this.getMetric()
    element.dataset.read = this.getRead()
    return { element }
  }

  override isInline(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }

  /** Copied in part, its words are words: half a figure is none. */
  override excludeFromCopy(): boolean {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return false
    const [first, last] = selection.isBackward()
      ? [selection.focus, selection.anchor]
      : [selection.anchor, selection.focus]
    const begins = first.offset === 0 && (this.getFirstDescendant()?.is(first.getNode()) ?? false)
    const ends =
      last.offset === last.getNode().getTextContentSize() && (this.getLastDescendant()?.is(last.getNode()) ?? false)
    return (this.isParentOf(first.getNode()) && !begins) || (this.isParentOf(last.getNode()) && !ends)
  }

  /** Copied from inside: a figure only where all of its words are taken. */
  override extractWithChild(_child: LexicalNode, selection: BaseSelection | null): boolean {
    return $isRangeSelection(selection) && selection.getTextContent() === this.getTextContent()
  }
}

export const $createFigureWords = (metric: string, read: string): FigureWords =>
  $applyNodeReplacement(new FigureWords()).setMetric(metric).setRead(read)

export const $isFigureWords = (node: LexicalNode | null | undefined): node is FigureWords => node instanceof FigureWords

/** The figure that holds this node, or is it. */
export const $figureAround = (node: LexicalNode | null | undefined): FigureWords | null => {
  const parent = node?.getParent()
  return $isFigureWords(node) ? node : $isFigureWords(parent) ? parent : null
}

/** What was a figure is words: nothing of the text is lost. */
export const $unmark = (figure: FigureWords): void => {
  for (const child of figure.getChildren()) figure.insertBefore(child)
  figure.remove()
}

/** Gives a figure other words, with its one plain text. */
export const $setWords = (figure: FigureWords, words: string): void => {
  const [first, ...rest] = figure.getAllTextNodes()
  if (!first) figure.append($createTextNode(words))
  else if (first.getTextContent() !== words) first.setTextContent(words)
  for (const one of rest) one.remove()
}
