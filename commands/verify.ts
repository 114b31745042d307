// npm run verify [-- --expect SEQ:HASH --head FILE]: proves that the record is whole and that what readers see is what
// was approved. Opens the database to read it alone: it changes nothing, and reads a backup on a medium that cannot be
// written. Note the head it prints somewhere else (HEAD_TO does): with it, a later run sees whether the end of the
// ledger was cut off. --note leaves the outcome beside the data, for /readyz.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import config from '@payload-config'
import { getPayload } from 'payload'
import { database } from '@/database/adapter'
import { noteVerified } from '@/database/last-verified'
import { verify, type Report } from '@/desk/verify/verify'
import { headIn, headsIn } from '@/domain/heads'
import type { Head } from '@/domain/ledger'
import { env } from '@/env'
import { noticeOfReading, unreadable } from './schema-notice'

const fail = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const USAGE = 'Usage: npm run verify [-- --expect SEQ:HASH --head FILE --note]'

const options = () => {
  try {
    return parseArgs({
      options: { expect: { type: 'string' }, head: { type: 'string' }, note: { type: 'boolean' } },
    }).values
  } catch {
    return fail(USAGE)
  }
}

const headsOf = (file: string): Head[] => {
  const noted = headsIn(existsSync(file) ? readFileSync(file, 'utf8') : fail(`There is no file ${file}.`))
  if (typeof noted === 'number') return fail(`Line ${noted} of ${file} holds no head (NUMBER:HASH).`)
  return noted.length > 0 ? noted : fail(`${file} holds no head (NUMBER:HASH).`)
}

/** The head that was given, and every one that was noted in the file. */
const expected = ({ expect, head: file }: ReturnType<typeof options>): Head[] => {
  const noted = file === undefined ? [] : headsOf(file)
  if (expect === undefined) return noted
  return [...noted, headIn(expect) ?? fail('--expect takes a head as this command prints it: NUMBER:HASH')]
}

const verified = async (noted: Head[]): Promise<Report> => {
  const no = await noticeOfReading()
  if (no) return fail(no)
  const resolved = await config
  const db = database({ readOnly: true }) as (typeof resolved)['db']
  const payload = await getPayload({ config: { ...resolved, db }, disableOnInit: true })
  return verify(payload, { expected: noted })
}

const given = options()
const { problems, entries, editions, files, head } = await verified(expected(given)).catch((error: unknown) => {
  const sentence = unreadable(error)
  if (sentence) return fail(sentence)
  throw error
})
problems.forEach((problem) => console.log(problem))
console.log(
  `${problems.length === 0 ? 'OK' : 'PROBLEMS'}: ${entries} ledger entries, ${editions} editions, ${files} files, ${problems.length} problems`,
)
console.log(`head ${head.seq}:${head.hash}`)
if (given.note) noteVerified(env.DATA_DIR, { at: new Date().toISOString(), head, problems: problems.length })
process.exit(problems.length === 0 ? 0 : 1)
