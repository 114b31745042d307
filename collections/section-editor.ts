// The editor of a section's text: just what the manuscript's text tree can hold (domain/text.ts), nothing else.
import {
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  BlockquoteFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { label } from './fields'
import { MarkFigureFeature } from './mark-figure-feature'

const payloads = lexicalEditor({
  features: () => [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    LinkFeature({ enabledCollections: [] }),
    UploadFeature({
      enabledCollections: ['media'],
      collections: {
        media: {
          fields: [
            { name: 'alt', type: 'text', required: true, maxLength: 500, label: label('替代文字', 'Text alternative') },
            { name: 'caption', type: 'text', maxLength: 500, label: label('图片说明', 'Caption') },
          ],
        },
      },
    }),
    MarkFigureFeature(),
  ],
})

const FIELD = '/components/admin/sheet/text-field#TextField'

/** Payload's editor, drawn in the desk's frame, which keeps what is typed while a save runs. */
export const sectionEditor: typeof payloads = async (args) => {
  const editor = await payloads(args)
  const { serverProps } = editor.FieldComponent as { serverProps: object }
  return {
    ...editor,
    FieldComponent: { path: FIELD, serverProps },
    generateImportMap: (map) => {
      editor.generateImportMap?.(map)
      map.addToImportMap(FIELD)
    },
  }
}
