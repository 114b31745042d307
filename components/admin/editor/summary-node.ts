// The summary of a release in its sheet (a Lexical node): a frame around its paragraphs, always the second.
import {
  $applyNodeReplacement,
  ElementNode,
  type DOMExportOutput,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

export class SheetSummary extends ElementNode {
  override $config() {
    return this.config('sheetsummary', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const frame = document.createElement('div')
    frame.className = 'sheet__summary'
    return frame
  }

  override updateDOM(): boolean {
    return false
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('blockquote') }
  }

  /** What is selected across its border is cut at its paragraphs, never the frame itself. */
  override isShadowRoot(): boolean {
    return false
  }

  override canBeEmpty(): boolean {
    return false
  }

  override excludeFromCopy(): boolean {
    return true
  }
}

export const $createSheetSummary = (): SheetSummary => $applyNodeReplacement(new SheetSummary())
export const $isSheetSummary = (node: LexicalNode | null | undefined): node is SheetSummary =>
  node instanceof SheetSummary
