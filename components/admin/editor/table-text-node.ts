// A line that belongs to a table (a Lexical node): its caption or unit, over it, or a note under it.
import {
  $applyNodeReplacement,
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMExportOutput,
  type LexicalNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import type { TableTextRole } from '@/domain/text'

const ROLES: readonly TableTextRole[] = ['caption', 'unit', 'note']
/** Without a default among the roles: Lexical leaves out of its JSON what is the default. */
const roleState = createState('role', {
  parse: (value: unknown): TableTextRole | null => ROLES.find((role) => role === value) ?? null,
})

export class TableText extends ElementNode {
  override $config() {
    return this.config('tabletext', { extends: ElementNode, stateConfigs: [{ flat: true, stateConfig: roleState }] })
  }

  getRole(): TableTextRole {
    return $getState(this, roleState) ?? 'caption'
  }

  setRole(role: TableTextRole): this {
    return $setState(this, roleState, role)
  }

  override createDOM(): HTMLElement {
    const line = document.createElement('p')
    line.className = `desk-table-text desk-table-text--${this.getRole()}`
    return line
  }

  override updateDOM(before: this): boolean {
    return before.getRole() !== this.getRole()
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('p') }
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): LexicalNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  override collapseAtStart(): boolean {
    const paragraph = $createParagraphNode()
    paragraph.append(...this.getChildren())
    this.replace(paragraph)
    return true
  }
}

export const $createTableText = (role: TableTextRole): TableText => $applyNodeReplacement(new TableText()).setRole(role)
