// When these data were last verified, and with what outcome: noted beside them, for whoever asks whether the server is
// fit (database/readiness.ts).
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  at: z.iso.datetime(),
  head: z.object({ seq: z.number().int(), hash: z.string() }),
  problems: z.number().int().min(0),
})
export type Verified = z.infer<typeof schema>

const fileIn = (folder: string): string => join(folder, 'verified.json')

export const noteVerified = (folder: string, verified: Verified): void => {
  const draft = `${fileIn(folder)}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(verified)}\n`)
  renameSync(draft, fileIn(folder))
}

/** Null where nobody ever noted it. */
export const lastVerified = (folder: string): Verified | null => {
  try {
    return schema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return null
  }
}
