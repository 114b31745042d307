// What published releases name by its slug keeps that slug.
import type { CollectionBeforeChangeHook } from 'payload'
import type { Language } from '@/domain/manuscript'
import { notAllowed } from '../request/refusal-answer'

const keepSlug =
  (why: Record<Language, string>): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) => {
    if (operation === 'update' && data.slug !== undefined && data.slug !== originalDoc.slug)
      throw notAllowed(req, 409, why)
    return data
  }
export const keepColumnSlug = keepSlug({
  zh: '已发布的稿件以网址名指明栏目，网址名不能改。',
  en: 'Published releases name the column by its slug, so the slug stays.',
})
export const keepIndicatorSlug = keepSlug({
  zh: '已发布的数据以网址名指明指标，网址名不能改。',
  en: 'Published figures name the indicator by its slug, so the slug stays.',
})
