// A picture in the sheet (a Lexical node): stored as the manuscript reads it (an upload of the library, with its text
// alternative and its caption), edited in its own frame.
import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalEditor,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import { PictureFrame, type PictureFields } from './picture-frame'

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value ?? '')

const valueState = createState('value', { parse: (value: unknown) => (value === undefined ? '' : idOf(value)) })
const relationState = createState('relationTo', { parse: (value: unknown) => (typeof value === 'string' ? value : '') })
const nameState = createState('id', { parse: (value: unknown) => (typeof value === 'string' ? value : '') })
const fieldsState = createState('fields', {
  parse: (value: unknown): PictureFields => {
    const { alt, caption } = (value ?? {}) as Partial<PictureFields>
    return { alt: typeof alt === 'string' ? alt : '', caption: typeof caption === 'string' ? caption : '' }
  },
  isEqual: (one, other) => one.alt === other.alt && one.caption === other.caption,
})

export class PictureNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('upload', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: valueState },
        { flat: true, stateConfig: relationState },
        { flat: true, stateConfig: fieldsState },
        { flat: true, stateConfig: nameState },
      ],
    })
  }

  getMedia(): string {
    return $getState(this, valueState)
  }

  getFields(): PictureFields {
    return $getState(this, fieldsState)
  }

  setFields(fields: PictureFields): this {
    return $setState(this, fieldsState, fields)
  }

  setMedia(media: string): this {
    const self = $setState($setState(this, valueState, media), relationState, 'media')
    return self.getLatest() as this
  }

  override createDOM(): HTMLElement {
    const frame = document.createElement('figure')
    frame.className = 'sheet__picture'
    return frame
  }

  override updateDOM(): boolean {
    return false
  }

  override exportDOM(): DOMExportOutput {
    const image = document.createElement('img')
    image.alt = this.getFields().alt
    return { element: image }
  }

  override exportJSON(): SerializedLexicalNode {
    // An empty text is the default of its state, which Lexical leaves out; the manuscript asks for all of them.
    return {
      ...super.exportJSON(),
      value: this.getMedia(),
      relationTo: 'media',
      fields: this.getFields(),
    } as SerializedLexicalNode
  }

  override isInline(): boolean {
    return false
  }

  override decorate(editor: LexicalEditor): ReactNode {
    return (
      <PictureFrame
        media={this.getMedia()}
        fields={this.getFields()}
        enter={(change) =>
          editor.update(() => {
            const { alt, caption } = this.getLatest().getFields()
            this.getLatest().setFields({ alt, caption, ...change })
          })
        }
        remove={() =>
          editor.update(() => {
            const picture = this.getLatest()
            picture.selectPrevious()
            picture.remove()
          })
        }
      />
    )
  }
}

export const $createPicture = (media: string, fields: PictureFields): PictureNode =>
  $applyNodeReplacement(new PictureNode()).setMedia(media).setFields(fields)
