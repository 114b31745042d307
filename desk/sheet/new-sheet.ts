// The sheet of an article that is not there yet, filled in as far as the desk knows: one's own name, today, the column,
// source and language of what one wrote last.
import type { PayloadRequest } from 'payload'
import { row } from '@/database/rows'
import type { Language } from '@/domain/manuscript'
import type { Article } from '@/payload-types'
import { settingsOf } from '../manuscript/build-manuscript'
import { idOf } from '../request/ids'
import type { Sheet } from './contract'
import { fieldsOf, sheetOf } from './read-sheet'

/** The day it is in the office. */
const today = (timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date())

export const newSheet = async (req: PayloadRequest, language: Language): Promise<Sheet> => {
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
