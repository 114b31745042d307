// Figures in the editor of a section: words that belong to a metric, and “Mark as figure”.
import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'
import { FigureWords } from '@/components/admin/figures/figure-node'

export const MarkFigureFeature = createServerFeature({
  key: 'markFigure',
  feature: {
    ClientFeature: '/components/admin/figures/mark-figure#MarkFigureFeatureClient',
    nodes: [createNode({ node: FigureWords })],
  },
})
