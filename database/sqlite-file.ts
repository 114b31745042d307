// Where the SQLite database lies.
import { join } from 'node:path'
import { env } from '@/env'

export const sqliteFile = (): string => join(env.DATA_DIR, 'releases.sqlite')
