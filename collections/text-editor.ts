// The editor of an article's texts: just what the manuscript's text tree can hold (domain/text.ts), nothing else. A
// summary is paragraphs; the lead and a section may hold everything.
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
import { MarkFigureFeature, NotesFeature, TableTextsFeature } from './text-features'

type Editor = ReturnType<typeof lexicalEditor>

const inParagraphs = () => [
  FixedToolbarFeature(),
  InlineToolbarFeature(),
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  LinkFeature({ enabledCollections: [] }),
  MarkFigureFeature(),
  NotesFeature(),
]

const payloads = lexicalEditor({
  features: () => [
    ...inParagraphs(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    TableTextsFeature(),
    UploadFeature({
      enabledCollections: ['media'],
      collections: {
        media: {
          fields: [
            // Asked for before submission (picture-alt-missing), so that an imported picture stops no save.
            { name: 'alt', type: 'text', maxLength: 500, label: label('替代文字', 'Text alternative') },
            { name: 'caption', type: 'text', maxLength: 500, label: label('图片说明', 'Caption') },
          ],
        },
      },
    }),
  ],
})

const FIELD = '/components/admin/editor/text-field#TextField'

/** Payload's editor, drawn in the desk's frame, which keeps what is typed while a save runs. */
const framed =
  (made: Editor): Editor =>
  async (args) => {
    const editor = await made(args)
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

export const textEditor = framed(payloads)
export const summaryEditor = framed(lexicalEditor({ features: inParagraphs }))
