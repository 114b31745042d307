// What an article does by itself when it is saved.
import type { CollectionBeforeValidateHook, FieldHook, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { count } from '@/database/rows'
import { SLUG, SLUG_TROUBLES, slugOf } from '@/domain/slug'
import type { Article } from '@/payload-types'
import { notAllowed } from '../request/refusal-answer'

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
  const given = data.slug?.trim() || originalDoc?.slug
  // The address of an article without a title stands only until it has one.
  const nameless = originalDoc && !originalDoc.title?.trim() && data.title?.trim() && given === originalDoc.slug
  const slug = (!nameless && given) || (await freeSlug(req, data.title ?? originalDoc?.title ?? ''))
  if (!SLUG.test(slug)) {
    const { zh, en } = SLUG_TROUBLES.signs
    throw notAllowed(req, 422, { zh: `网址名${zh}`, en: `Slug: ${en}` })
  }
  return { ...data, slug }
}

/** An article may be saved before it has a title; the check says that one is missing. */
export const emptyTitle: FieldHook<Article, string | null | undefined> = ({ operation, value }) =>
  value === null || (operation === 'create' && value === undefined) ? '' : value

const LONGEST_TITLE = 300
export const titleFits: TextFieldSingleValidation = (value) =>
  !value ||
  (typeof value === 'string' && value.length <= LONGEST_TITLE) ||
  `标题最多${LONGEST_TITLE}字。 A title has at most ${LONGEST_TITLE} characters.`
