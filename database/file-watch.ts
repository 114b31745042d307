// Whether a path still leads to the very file that was opened (device and inode). SQLite goes on writing into a file
// that was deleted or replaced under it, and all of that is lost at the next start: so we look before we say that it is
// kept.
import { statSync } from 'node:fs'
import type { Language } from '@/domain/manuscript'

const LOST_MESSAGES: Record<Language, string> = {
  zh: '数据库文件已被移走或替换，未保存任何内容：请停止服务，放回数据库后重新启动。',
  en: 'The database file was taken away or replaced, and nothing was saved: stop the server, put the database back, start again.',
}

/** Answered with 503: what was asked for has not happened. */
export class DatabaseLost extends Error {
  readonly words = LOST_MESSAGES
  readonly status = 503
  constructor(readonly file: string) {
    super(`${LOST_MESSAGES.zh} ${LOST_MESSAGES.en} (${file})`)
    this.name = 'DatabaseLost'
  }
}

const identityOf = (path: string): string | null => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev} ${found.ino}` : null
}

/** Call it right after opening. What it answers throws `DatabaseLost` once the path leads elsewhere. */
export const fileWatch = (path: string): (() => void) => {
  const opened = identityOf(path)
  return () => {
    if (opened === null || identityOf(path) !== opened) throw new DatabaseLost(path)
  }
}

/** An adapter that knows whether its file is still there (SQLite). */
export type WatchesFile = { requireFile: () => void }

/** Throws `DatabaseLost` where the database is a file and that file is gone. */
export const requireFile = (db: object): void => (db as Partial<WatchesFile>).requireFile?.()
