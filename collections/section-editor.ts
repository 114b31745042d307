// The editor of a section's text: just what the manuscript's text tree can hold (domain/text.ts), nothing else.
import {
  BlocksFeature,
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
import type { Block, PayloadRequest } from 'payload'
import { label } from './fields'
import { MarkFigureFeature } from './mark-figure-feature'

/** A figure in the text: a node that points to a metric, and takes its words from it. */
const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureNode',
  labels: { singular: label('数据', 'Figure'), plural: label('数据', 'Figures') },
  admin: { components: { Block: '/components/admin/figures/figure-node#FigureNode' } },
  fields: [
    {
      name: 'metric',
      type: 'relationship',
      relationTo: 'metrics',
      required: true,
      label: label('指标数据', 'Metric'),
      // `data` is the section: only its article's figures are offered. Only offered: a text whose metric is gone, or that
      // moves to another article, may be saved; that it cannot be submitted is an issue of the checks.
      filterOptions: ({ data }) => (data?.article ? { article: { equals: data.article } } : true),
      validate: (value: unknown, { req }: { req: PayloadRequest }) => Boolean(value) || req.t('validation:required'),
    },
  ],
}

export const sectionEditor = lexicalEditor({
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
    BlocksFeature({ inlineBlocks: [figure] }),
    MarkFigureFeature(),
  ],
})
