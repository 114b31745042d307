// The lenses over an article as Payload knows them: views of its page, each with its tab.
import { LENSES, type Lens } from '@/components/admin/ui/lenses'

const ORDER: Lens[] = ['write', 'review', 'history', 'details']

const tab = (lens: Lens) => ({
  Component: { path: '/components/admin/ui/lens-tab#LensTab', clientProps: { lens } },
  order: (ORDER.indexOf(lens) + 1) * 100,
})

export const articleLenses = {
  default: {
    Component: '/components/admin/write/write-view#WriteView',
    tab: tab('write'),
  },
  review: {
    path: LENSES.review.path,
    Component: '/components/admin/review/review-view#ReviewView',
    tab: tab('review'),
  },
  history: {
    path: LENSES.history.path,
    Component: '/components/admin/history/history-view#HistoryView',
    tab: tab('history'),
  },
  details: {
    path: LENSES.details.path,
    Component: '/components/admin/write/details-view#DetailsView',
    tab: tab('details'),
  },
} as const
