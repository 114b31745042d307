// What an article does by itself when it is saved or deleted.
import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { count } from '@/database/rows'
import { SLUG, slugOf } from '@/domain/slug'
import { notAllowed } from '../request/refused'

/** The address of an untitled or unpronounceable title. */
const NAMELESS = 'release'

const isFree = async (req: PayloadRequest, slug: string): Promise<boolean> =>
  (await count(req, 'slugs', { slug: { equals: slug } })) === 0 &&
  (await count(req, 'articles', { slug: { equals: slug } })) === 0

const freeSlug = async (req: PayloadRequest, title: string): Promise<string> => {
  const first = slugOf(title) || NAMELESS
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? first : `${first}-${number}`
    if (await isFree(req, slug)) return slug
  }
}

/** A slug somebody typed is kept, and checked when it matters (slug-taken); one that we make is free. */
export const defaultSlug: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const slug = data.slug?.trim() || originalDoc?.slug || (await freeSlug(req, data.title ?? originalDoc?.title ?? ''))
  if (!SLUG.test(slug)) {
    throw notAllowed(req, 422, {
      zh: '网址名只能用小写字母、数字和连字符。',
      en: 'A slug has lower-case letters, digits and single hyphens only.',
    })
  }
  return { ...data, slug }
}

export const keepPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if ((await count(req, 'editions', { article: { equals: String(id) } })) > 0)
    throw notAllowed(req, 409, {
      zh: '已发布过的稿件不能删除；可以撤稿或移除。',
      en: 'An article that was published cannot be deleted; withdraw or remove its release.',
    })
}
