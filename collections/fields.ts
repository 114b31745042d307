// Field shapes that several collections share.
import type { CollectionBeforeOperationHook, Field, TextField, TextFieldSingleValidation } from 'payload'
import { languageOf } from '@/desk/request/refusal-answer'
import { emptyTitle, titleFits } from '@/desk/saving/article-hooks'
import type { Language } from '@/domain/manuscript'
import { LONGEST_SLUG, SLUG, SLUG_TROUBLES } from '@/domain/slug'

/** A label in both languages of the desk. */
export const label = (zh: string, en: string): Record<Language, string> => ({ zh, en })

/** An option of a select field in both languages. */
export const options = <T extends string>(words: Record<T, Record<Language, string>>) =>
  (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }))

/**
 * How often this document was saved. A save names the number it read; an older one is refused with 409, so that two
 * people never overwrite each other silently (desk/saving/save.ts).
 */
export const lockVersion: Field = {
  name: 'lockVersion',
  type: 'number',
  defaultValue: 0,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}

/**
 * Payload compares `updatedAt` at the first key stroke and then covers the form with one button, which throws away what
 * was typed. Ours is refused on saving instead, and keeps it (`lockVersion`). Its check asks for `updatedAt` alone: it
 * gets none.
 */
export const noStaleDialogue: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const asks = operation === 'read' && req.payloadAPI === 'local' && 'select' in args && args.select
  return asks && Object.keys(asks).join() === 'updatedAt' ? { ...args, select: { lockVersion: true } } : args
}

/** Says so where somebody else saved first (components/admin/merge/stale-save-guard.tsx). */
export const staleSave: Field = {
  name: 'staleSave',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/components/admin/merge/stale-save-guard#StaleSaveGuard' } },
}

/** Who else is in the article: in its own form, and in those of its parts. */
export const presence: Field = {
  name: 'presence',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/components/admin/presence/form-presence#FormPresence' },
  },
}

/** A part that was opened by a link leads back to its article. */
export const wayToArticle: Field = {
  name: 'wayToArticle',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/components/admin/articles/way-to-article#WayToArticle' } },
}

/** A plain column that only the desk fills; nobody types into it. */
export const record = (name: string, words: Record<Language, string>, more: Partial<TextField> = {}): Field =>
  ({ name, type: 'text', label: words, ...more, admin: { readOnly: true, ...more.admin } }) as Field

/**
 * The article a section or a metric belongs to. Made in a drawer above the article's own page, it starts with that one.
 */
export const ofArticle: Field = {
  name: 'article',
  type: 'relationship',
  relationTo: 'articles',
  required: true,
  index: true,
  label: label('稿件', 'Article'),
  defaultValue: ({ req }) =>
    /\/collections\/articles\/(?!create\b)([\w-]+)(?:[?#]|$)/.exec(req.headers?.get('referer') ?? '')?.[1],
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
}

/** A record in plain words, above the fields that hold it. */
export const summary = (component: string): Field => ({
  name: 'summary',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: component } },
})

/** The record itself, folded: long, exact, and rarely read. */
export const asStored = (fields: Field[]): Field => ({
  type: 'collapsible',
  label: label('原样记录', 'As stored'),
  admin: { initCollapsed: true },
  fields,
})

/** What is wrong with an address name, in the language of whoever typed it. */
export const slugShape: TextFieldSingleValidation = (value, { req }) => {
  const slug = value ?? ''
  const trouble = SLUG.test(slug) ? (slug.length > LONGEST_SLUG ? 'long' : null) : slug === '' ? 'empty' : 'signs'
  return trouble === null || SLUG_TROUBLES[trouble][languageOf(req)]
}

export const slugField = (words: Record<Language, string>): Field => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: LONGEST_SLUG,
  label: words,
  validate: slugShape,
})

/** An article's title: marked as required, but saved without one too; the check says that it is missing. */
export const titleField: Field = {
  name: 'title',
  type: 'text',
  required: true,
  maxLength: 300,
  label: label('标题', 'Title'),
  validate: titleFits,
  hooks: { beforeValidate: [emptyTitle] },
}
