// Whether this server may be asked at all (a health check): its database answers, and is the file that was opened.
import { requireFile } from '@/database/file-watch'
import { openPayload } from './payload'

/** @throws where it may not. */
export const checkHealth = async (): Promise<void> => {
  const { db } = await openPayload()
  requireFile(db)
  await db.count({ collection: 'releases', where: {} })
}
