// What the writing page begins with: the sheet of an article, or a new one, and the choices beside it.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import type { Language } from '@/domain/manuscript'
import { isLocked } from '@/domain/workflow'
import type { Notice } from '@/payload-types'
import type { Sheet } from './contract'
import { newSheet } from './new-sheet'
import { sheetOf, storedSheet } from './read-sheet'

type Choice = { value: string; words: string }
export type OpenedSheet = {
  sheet: Sheet
  mayWrite: boolean
  edition: number
  choices: { columns: Choice[]; copyright: Choice[]; disclaimer: Choice[] }
}

const noticeWords = ({ title, version }: Notice): string => `${title} · v${version ?? 1}`

export const openSheet = async (req: PayloadRequest, id: string | null, language: Language): Promise<OpenedSheet> => {
  const stored = id === null ? null : await storedSheet(req, id)
  const sheet = stored ? sheetOf(stored) : await newSheet(req, language)
  const columns = await rows(req, 'columns', { id: { exists: true } }, { sort: 'name' })
  const notices = await rows(req, 'notices', { id: { exists: true } }, { sort: '-createdAt' })
  const ofKind = (kind: Notice['kind']) =>
    notices.filter((one) => one.kind === kind).map((one) => ({ value: String(one.id), words: noticeWords(one) }))
  const stage = stored?.article.stage ?? 'draft'
  return {
    sheet,
    mayWrite: Boolean(req.user?.roles.includes('editor')) && !isLocked(stage),
    edition: stored?.article.edition ?? 0,
    choices: {
      columns: columns.map((column) => ({ value: String(column.id), words: column.name })),
      copyright: ofKind('copyright'),
      disclaimer: ofKind('disclaimer'),
    },
  }
}
