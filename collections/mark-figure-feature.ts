// “Mark as figure”, for the editor of a section.
import { createServerFeature } from '@payloadcms/richtext-lexical'

export const MarkFigureFeature = createServerFeature({
  key: 'markFigure',
  feature: { ClientFeature: '/components/admin/figures/mark-figure#MarkFigureFeatureClient' },
})
