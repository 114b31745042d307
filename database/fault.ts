// What keeps the database from answering at all, told from its errors: it cannot be reached, its disk is full or cannot
// be written, its file is damaged. Whatever was asked for has not happened; it is nobody's mistake, and never a
// question of who is signed in.
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import type { Language } from '@/domain/manuscript'

export type Fault = 'away' | 'full' | 'read-only' | 'damaged'

export const FAULT_MESSAGES: Record<Fault, Record<Language, string>> = {
  'away': {
    zh: '现在连不上数据库，未保存任何内容；这一页上写的内容还在，请稍后再试。',
    en: 'The database cannot be reached right now, and nothing was saved; what you wrote is still on this page. Please try again shortly.',
  },
  'full': {
    zh: '服务器的磁盘已满，未保存任何内容；这一页上写的内容还在。请通知管理员腾出空间。',
    en: 'The disk of the server is full, and nothing was saved; what you wrote is still on this page. Please tell whoever runs the server.',
  },
  'read-only': {
    zh: '服务器的数据目录现在不能写入，未保存任何内容；这一页上写的内容还在。请通知管理员。',
    en: 'The data folder of the server cannot be written, and nothing was saved; what you wrote is still on this page. Please tell whoever runs the server.',
  },
  'damaged': {
    zh: '数据库文件已损坏，未保存任何内容；这一页上写的内容还在。请通知管理员从备份恢复。',
    en: 'The database is damaged, and nothing was saved; what you wrote is still on this page. Please tell whoever runs the server to restore a backup.',
  },
}

const AWAY =
  /^Mongo(?:ose)?(?:ServerSelection|Network|NetworkTimeout|WaitQueueTimeout|PoolCleared|PoolClosed|NotConnected|TopologyClosed|OperationTimeout)\w*Error$/
/** What Node says of a connection. Of the database's it is only where the database was asked (`faultsNoted`). */
const CONNECTION = /^E(?:PIPE|CONNRESET|CONNREFUSED|CONNABORTED|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/
const SIGNS: readonly [Fault, RegExp][] = [
  ['full', /SQLITE_FULL|\bdisk is full\b|ENOSPC|OutOfDiskSpace/],
  ['read-only', /SQLITE_READONLY|readonly database|EROFS/],
  ['damaged', /SQLITE_(?:CORRUPT|NOTADB)|disk image is malformed|file is not a database/],
  ['away', /SQLITE_(?:CANTOPEN|IOERR)|unable to open database file|disk I\/O error/],
]

type Shape = { name?: unknown; code?: unknown; message?: unknown; cause?: unknown }

/** What is wrong with the database, or null where this error says nothing of the kind. */
export const faultOf = (error: unknown): Fault | null => {
  if (typeof error !== 'object' || error === null) return null
  const { name, code, message, cause } = error as Shape
  if (AWAY.test(String(name))) return 'away'
  const told = `${typeof code === 'string' ? code : ''} ${String(message).slice(-300)}`
  return SIGNS.find(([, sign]) => sign.test(told))?.[0] ?? faultOf(cause)
}

const isBroken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && CONNECTION.test(String((error as Shape).code))

// On globalThis, because Next loads a module more than once.
const key = Symbol.for('official-releases.fault')
type Noted = { fault: Fault; at: number }
const shelf = globalThis as { [key]?: Noted }

/** The last fault that any question met at this time or later: Payload takes some for "nobody is signed in". */
export const faultSince = (at: number): Fault | null => (shelf[key] && shelf[key].at >= at ? shelf[key].fault : null)

const READS = 'find findOne findDistinct count findGlobal findVersions countVersions findGlobalVersions'
const WRITES = 'create upsert updateOne updateMany deleteOne deleteMany createVersion updateVersion deleteVersions'
const REST = 'createGlobal updateGlobal createGlobalVersion updateGlobalVersion beginTransaction commitTransaction'
const ASKED = `${READS} ${WRITES} ${REST}`.split(' ')

/** The adapter that remembers when it met a fault. */
export const faultsNoted = <T extends BaseDatabaseAdapter>(made: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
  ...made,
  init: (args) => {
    const adapter = made.init(args)
    const methods = adapter as unknown as Record<string, (this: unknown, ...given: unknown[]) => Promise<unknown>>
    for (const name of ASKED) {
      const ask = methods[name]
      if (!ask) continue
      methods[name] = async function (...given) {
        try {
          return await ask.apply(this, given)
        } catch (error) {
          const fault = faultOf(error) ?? (isBroken(error) ? 'away' : null)
          if (fault) shelf[key] = { fault, at: Date.now() }
          throw error
        }
      }
    }
    return adapter
  },
})
