// A heading of the sheet that begins a section (a Lexical node). It carries the section's id, made here, so that
// nothing is renamed by a save: whoever cuts and pastes a heading moves its section.
import {
  $applyNodeReplacement,
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMConversionMap,
  type DOMExportOutput,
  type LexicalNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'

export type SectionLevel = '1' | '2'

const sectionState = createState('section', { parse: (value: unknown) => (typeof value === 'string' ? value : '') })
/** Without a default among the levels: Lexical leaves out of its JSON what is the default. */
const levelState = createState('level', {
  parse: (value: unknown): SectionLevel | null => (value === '1' || value === '2' ? value : null),
})

/** An id that both databases take. */
export const freshSheetId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export class SectionHead extends ElementNode {
  override $config() {
    return this.config('sectionhead', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: sectionState },
        { flat: true, stateConfig: levelState },
      ],
    })
  }

  getSection(): string {
    return $getState(this, sectionState)
  }

  setSection(section: string): this {
    return $setState(this, sectionState, section)
  }

  getLevel(): SectionLevel {
    return $getState(this, levelState) ?? '1'
  }

  setLevel(level: SectionLevel): this {
    return $setState(this, levelState, level)
  }

  override createDOM(): HTMLElement {
    const heading = document.createElement(this.getLevel() === '1' ? 'h2' : 'h3')
    heading.dataset.section = this.getSection()
    return heading
  }

  override updateDOM(before: this, dom: HTMLElement): boolean {
    dom.dataset.section = this.getSection()
    return before.getLevel() !== this.getLevel()
  }

  static override importDOM(): DOMConversionMap | null {
    const begins = (level: SectionLevel) => () => ({
      conversion: () => ({ node: $createSectionHead(level) }),
      priority: 3 as const,
    })
    return { h1: begins('1'), h2: begins('1'), h3: begins('2') }
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement(this.getLevel() === '1' ? 'h2' : 'h3') }
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): LexicalNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  /** Backspace at its start joins its section with the text before. */
  override collapseAtStart(): boolean {
    const paragraph = $createParagraphNode()
    paragraph.append(...this.getChildren())
    this.replace(paragraph)
    return true
  }
}

export const $createSectionHead = (level: SectionLevel, section: string = freshSheetId()): SectionHead =>
  $applyNodeReplacement(new SectionHead()).setSection(section).setLevel(level)
export const $isSectionHead = (node: LexicalNode | null | undefined): node is SectionHead => node instanceof SectionHead
