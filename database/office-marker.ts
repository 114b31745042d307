// The marker beside the database: an office lives here. With it, a database that is missing at the start is an error;
// without it (a first start) a new office is made.
import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export const MARKER = 'office.json'

const markerOf = (database: string): string => join(dirname(database), MARKER)

class OfficeMissing extends Error {
  constructor(database: string, how: { zh: string; en: string }) {
    const folder = dirname(database)
    super(
      [
        `${folder} 中原有一个机构的数据（${MARKER}），但数据库 ${basename(database)} ${how.zh}，因此不启动。请从备份放回数据库，并检查 DATA_DIR 与磁盘挂载；确要从头开始，请先移走 ${MARKER}。`,
        `An office lives in ${folder} (${MARKER}), but its database ${basename(database)} ${how.en}, so nothing was started. Put the database back from a backup, and see to DATA_DIR and to the disk's mount; to begin anew on purpose, take ${MARKER} away first.`,
      ].join('\n'),
    )
    this.name = 'OfficeMissing'
  }
}

/** Before the database is opened, because opening makes the file. */
export const requireDatabaseFile = (database: string): void => {
  if (existsSync(markerOf(database)) && !existsSync(database))
    throw new OfficeMissing(database, { zh: '不见了', en: 'is gone' })
}

/** Before the first migration: a file without tables is a new office only where there was none. */
export const requireNoOffice = (database: string): void => {
  if (existsSync(markerOf(database))) throw new OfficeMissing(database, { zh: '是空的', en: 'is empty' })
}

/** Once the tables are there. The marker of an office that moved in with its backup is made anew. */
export const noteOffice = (database: string): void => {
  const marker = markerOf(database)
  if (existsSync(marker)) return
  const draft = `${marker}.${process.pid}`
  const what = { office: randomUUID(), database: basename(database), since: new Date().toISOString() }
  const file = openSync(draft, 'w', 0o644)
  try {
    writeFileSync(file, `${JSON.stringify(what, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(draft, marker)
}
