// The title of a release in its sheet (a Lexical node): one line, always the first, of words and figures.
import {
  $applyNodeReplacement,
  ElementNode,
  type DOMExportOutput,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

export class SheetTitle extends ElementNode {
  override $config() {
    return this.config('sheettitle', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    return document.createElement('h1')
  }

  override updateDOM(): boolean {
    return false
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('h1') }
  }

  override canBeEmpty(): boolean {
    return true
  }

  /** Backspace at its start joins it with nothing. */
  override collapseAtStart(): boolean {
    return true
  }
}

export const $createSheetTitle = (): SheetTitle => $applyNodeReplacement(new SheetTitle())
export const $isSheetTitle = (node: LexicalNode | null | undefined): node is SheetTitle => node instanceof SheetTitle
