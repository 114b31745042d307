// The two notices that an article prints: the version it chose, or the newest of the office's default.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import type { Manuscript, PinnedNotice } from '@/domain/manuscript'
import type { Article, Notice, Setting } from '@/payload-types'
import { idOf } from '../request/ids'

/** Of each key the newest version comes first. */
const noticeOf = (found: readonly Notice[], chosen: string | null, key: string, language: string): PinnedNotice => {
  const newest = (wanted: string) => found.find((one) => one.key === wanted)
  const notice = chosen ? found.find(({ id }) => String(id) === chosen) : (newest(`${key}-${language}`) ?? newest(key))
  return notice
    ? { key: notice.key, version: notice.version ?? 1, title: notice.title, text: notice.text }
    : { key, version: 1, title: '', text: '' }
}

/**
 * Without a choice, the newest version of the office's default: in the language of the text (disclaimer-en), where
 * there is one.
 */
export const noticesOf = async (
  req: PayloadRequest,
  article: Pick<Article, 'copyright' | 'disclaimer'>,
  settings: Setting,
  language: string,
): Promise<Manuscript['notices']> => {
  const chosen = [idOf(article.copyright), idOf(article.disclaimer)].filter((id) => id !== null)
  const keys = [settings.copyright, settings.disclaimer].flatMap((key) => [key, `${key}-${language}`])
  const found = await rows(
    req,
    'notices',
    { or: [{ key: { in: keys } }, ...chosen.map((id) => ({ id: { equals: id } }))] },
    { sort: '-version' },
  )
  return {
    copyright: noticeOf(found, idOf(article.copyright), settings.copyright, language),
    disclaimer: noticeOf(found, idOf(article.disclaimer), settings.disclaimer, language),
  }
}
