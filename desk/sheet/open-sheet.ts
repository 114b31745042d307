// What the writing page begins with: the sheet of an article, or an empty one filled in as far as the desk knows (one's
// own name, today, the column one used last), and the choices beside it.
import type { PayloadRequest } from 'payload'
import { row, rows } from '@/database/rows'
import type { Language } from '@/domain/manuscript'
import { isLocked } from '@/domain/workflow'
import type { Article, Notice } from '@/payload-types'
import { settingsOf } from '../manuscript/build-manuscript'
import { idOf } from '../request/ids'
import type { Sheet } from './contract'
import { fieldsOf, sheetOf, storedSheet } from './read-sheet'

type Choice = { value: string; words: string }
export type OpenedSheet = {
  sheet: Sheet
  mayWrite: boolean
  edition: number
  choices: { columns: Choice[]; copyright: Choice[]; disclaimer: Choice[] }
}

/** The day it is in the office. */
const today = (timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date())

const emptySheet = async (req: PayloadRequest, language: Language): Promise<Sheet> => {
  const { id, name } = req.user!
  const last = await row(
    req,
    'contributions',
    { and: [{ personId: { equals: String(id) } }, { act: { equals: 'create' } }, { what: { equals: 'articles' } }] },
    '-at',
  )
  const before = last && (await row(req, 'articles', { id: { equals: last.article } }))
  const settings = await settingsOf(req)
  const sheet = sheetOf({ article: { language } as Article, sections: [], metrics: [] })
  return {
    ...sheet,
    article: '',
    fields: {
      ...fieldsOf({ language: before?.language ?? language }),
      column: before ? idOf(before.column) : null,
      source: before?.source ?? settings.issuer ?? null,
      editor: name,
      date: today(settings.timeZone ?? 'Asia/Shanghai'),
    },
  }
}

const noticeWords = ({ title, version }: Notice): string => `${title} · v${version ?? 1}`

export const openSheet = async (req: PayloadRequest, id: string | null, language: Language): Promise<OpenedSheet> => {
  const stored = id === null ? null : await storedSheet(req, id)
  const sheet = stored ? sheetOf(stored) : await emptySheet(req, language)
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
