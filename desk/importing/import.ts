// Import: a document becomes an article with its sections and metrics, in one transaction. What found no place is shown
// before anything is stored, and kept with the article.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { row, rows } from '@/database/rows'
import { whyAside, type Draft, type SetAside } from '@/domain/importing/draft'
import { PARTS, printedHeading } from '@/domain/importing/outline'
import { UNREADABLE_MESSAGES } from '@/domain/importing/unreadable'
import { WARNING_MESSAGES, type Warning } from '@/domain/importing/warnings'
import type { Language } from '@/domain/manuscript'
import { languageOf, notAllowed } from '../request/refusal-answer'
import { requireRole } from '../request/require-role'
import { inTransaction, readAs, type Actor } from '../request/transaction'
import { readApart } from './apart'
import type { Imported, ImportPreview } from './contract'
import { store } from './create-article'
import { markedTexts, type Marked } from './marked'
import { prepared } from './prepared'
import type { Given, Question, Read } from './reading'
import { storePictures, withStored } from './store-pictures'

/** Reads apart from the thread that answers readers. @throws 422 for what cannot be read, 409 where too many wait. */
const readBy = async (req: PayloadRequest, question: Question): Promise<Read> => {
  const answer = await readApart(question)
  if (answer === null)
    throw notAllowed(req, 409, {
      zh: '正在读取的文件太多，请稍等几秒再试。',
      en: 'Too many documents are being read; please try again in a few seconds.',
    })
  if ('unreadable' in answer)
    throw notAllowed(req, 422, UNREADABLE_MESSAGES[answer.unreadable], { code: answer.unreadable })
  if ('error' in answer) throw new Error(answer.error)
  return answer.read
}

export type Reading = Extract<Read, { draft: Draft }>

/** What a person made of single rows of the preview, by their place in it. */
export const correctionsSchema = z.strictObject({
  parts: z.record(z.string().regex(/^\d{1,6}$/), z.enum(PARTS)).optional(),
})
type Asked = { document: Given; more: z.infer<typeof correctionsSchema> }

const questionOf = ({ document, more: { parts = {} } }: Asked) => ({
  given: document,
  parts: new Map(Object.entries(parts).map(([row, part]) => [Number(row), part])),
})

export const readDraft = async (req: PayloadRequest, asked: Asked): Promise<Reading> =>
  (await readBy(req, { ...questionOf(asked), preview: null })) as Reading

/** A piece of a page: its blocks, without figures. */
export const readPiece = async (req: PayloadRequest, piece: string): Promise<Reading> =>
  (await readBy(req, { piece })) as Reading

/** What the person sees before anything is stored. */
export const readPreview = async (req: PayloadRequest, asked: Asked): Promise<ImportPreview> =>
  ((await readBy(req, { ...questionOf(asked), preview: languageOf(req) })) as Extract<Read, { preview: ImportPreview }>)
    .preview

type Kind = 'copyright' | 'disclaimer'
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')

/** The office's notice that says what the document says; null where none does, and the default applies. */
const matchingNotice = async (req: PayloadRequest, kind: Kind, text: string | null): Promise<string | null> => {
  if (!text) return null
  const match = (await rows(req, 'notices', { kind: { equals: kind } }, { sort: '-version' })).find((notice) =>
    bare(notice.text).includes(bare(text)),
  )
  return match ? String(match.id) : null
}

const columnOf = async (req: PayloadRequest, name: string | null): Promise<string | null> => {
  if (!name) return null
  const column = await row(req, 'columns', { name: { equals: name } })
  return column ? String(column.id) : null
}

/**
 * Creates the article, its sections and its metrics, or nothing at all. All that takes long is done before the
 * transaction begins, and it waits in no line with the acts: a withdrawal never stands behind somebody's yearly report.
 */
export const importDraft = async (payload: Payload, actor: Actor, draft: Draft, marked?: Marked): Promise<Imported> => {
  const [parts, setAside] = await readAs(payload, actor, async (req) => {
    requireRole(req, 'editor')
    const notices = {
      copyright: await matchingNotice(req, 'copyright', draft.copyright),
      disclaimer: await matchingNotice(req, 'disclaimer', draft.disclaimer),
    }
    const column = await columnOf(req, draft.column)
    const { pictures, ...texts } = draft
    const { stored, lost } = await storePictures(req, pictures)
    const aside = [...draft.setAside, ...lost, ...unmatched(draft, { ...notices, column })]
    const parts = {
      ...texts,
      ...notices,
      column,
      sections: draft.sections.map((section) => ({ ...section, heading: printedHeading(section) })),
      editor: draft.editor ?? actor.user.name,
      // An editor writes it: an invented one would pass for a title.
      title: draft.title ?? '',
      setAside: keptAside(draft.warnings, aside, actor.language),
    }
    const made = await prepared(req, parts, withStored(marked ?? markedTexts(draft), stored), stored)
    return [made, aside] as const
  })
  const stored = await inTransaction(payload, actor, (req) => store(req, parts), { urgency: 'bulk' })
  return { ...stored, setAside }
}

/** The words kept with the article, what must not be overlooked before the rest. */
const keptAside = (warnings: Warning[], aside: SetAside[], language: Language): string =>
  [
    ...warnings.map(({ code, words }) => `${WARNING_MESSAGES[code][language]}\n${words}`),
    ...aside
      .filter(({ text }) => !warnings.some(({ words }) => words === text))
      .map((one) => `${whyAside(one, language)}\n${one.text}`),
  ].join('\n\n')

/** What the office has no counterpart for: kept visible, never silently dropped. */
const unmatched = (draft: Draft, matched: Record<Kind | 'column', string | null>): SetAside[] =>
  (['column', 'copyright', 'disclaimer'] as const).flatMap((part) =>
    draft[part] && !matched[part] ? [{ text: draft[part], reason: 'default' as const }] : [],
  )
