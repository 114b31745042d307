// Import: a document becomes an article with its sections and metrics, in one transaction. What found no place is shown
// before anything is stored, and kept with the article.
import type { Payload, PayloadRequest } from 'payload'
import { row, rows } from '@/database/rows'
import { statistics } from '@/domain/figures/mark'
import type { Draft, DraftSection, SetAside } from '@/domain/importing/draft'
import { SET_ASIDE_MESSAGES } from '@/domain/importing/draft'
import { readDocument, readText } from '@/domain/importing/read-document'
import { Unreadable } from '@/domain/importing/unreadable'
import type { Language } from '@/domain/manuscript'
import { plain, runsOf, type Block } from '@/domain/text'
import { notAllowed } from '../request/refused'
import { inTransaction, type Actor } from '../request/transaction'
import type { Imported, ImportPreview } from './contract'
import { createArticle } from './create-article'

export const readDraft = async (
  req: PayloadRequest,
  given: { bytes: Uint8Array; name: string } | { text: string },
): Promise<Draft> => {
  try {
    return 'text' in given ? readText(given.text) : await readDocument(given)
  } catch (error) {
    if (error instanceof Unreadable) throw notAllowed(req, 422, error.message, { code: error.code })
    throw error
  }
}

const wordsOf = (blocks: Block[]): string[] => runsOf(blocks).map((run) => plain(run, () => ''))

const figuresIn = (passages: string[]) =>
  passages.flatMap((text) => statistics(text).map(({ words, label }) => ({ words, label })))

/** What the person sees before anything is stored. */
export const previewOf = (draft: Draft, language: Language): ImportPreview => ({
  ...draft,
  figures: {
    title: figuresIn([draft.title ?? '']),
    summary: figuresIn([draft.summary ?? '']),
    lead: figuresIn(draft.lead),
  },
  sections: draft.sections.map(asPrinted).map(({ heading, level, body }) => {
    const paragraphs = wordsOf(body)
    return { heading, level, paragraphs, figures: figuresIn(paragraphs) }
  }),
  setAside: draft.setAside.map(({ text, reason }) => ({ text, reason, why: SET_ASIDE_MESSAGES[reason][language] })),
})

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

/** The article keeps the numbering that the document prints before a heading: 一、 (二) 3. */
const asPrinted = ({ marker, heading, ...section }: DraftSection) => ({
  ...section,
  heading: marker ? `${marker}${/[.)]$/.test(marker) ? ' ' : ''}${heading}` : heading,
})

/** Creates the article, its sections and its metrics, or nothing at all. */
export const importDraft = (payload: Payload, actor: Actor, draft: Draft): Promise<Imported> =>
  inTransaction(payload, actor, async (req) => {
    const notices = {
      copyright: await matchingNotice(req, 'copyright', draft.copyright),
      disclaimer: await matchingNotice(req, 'disclaimer', draft.disclaimer),
    }
    const column = await columnOf(req, draft.column)
    const setAside = [...draft.setAside, ...unmatched(draft, { ...notices, column })]
    const made = await createArticle(req, {
      ...draft,
      ...notices,
      column,
      sections: draft.sections.map(asPrinted),
      editor: draft.editor ?? actor.user.name,
      title: draft.title ?? (actor.language === 'en' ? 'Untitled' : '无标题'),
      setAside: setAside
        .map(({ text, reason }) => `${SET_ASIDE_MESSAGES[reason][actor.language]}\n${text}`)
        .join('\n\n'),
    })
    return { ...made, setAside }
  })

/** What the office has no counterpart for: kept visible, never silently dropped. */
const unmatched = (draft: Draft, matched: Record<Kind | 'column', string | null>): SetAside[] =>
  (['column', 'copyright', 'disclaimer'] as const).flatMap((part) =>
    draft[part] && !matched[part] ? [{ text: draft[part], reason: 'default' as const }] : [],
  )
