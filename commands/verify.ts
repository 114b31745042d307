// npm run verify [-- --expect SEQ:HASH]: proves that the record is whole and that what readers see is what was
// approved. Opens the database to read it alone: it changes nothing, and reads a backup on a medium that cannot be
// written. Note the head it prints somewhere else: with it, a later run sees whether the end of the ledger was cut off.
import { parseArgs } from 'node:util'
import config from '@payload-config'
import { getPayload } from 'payload'
import { database } from '@/database/adapter'
import { verify, type Report } from '@/desk/verify/verify'
import type { Head } from '@/domain/ledger'
import { noticeOfReading, unreadable } from './schema-notice'

const fail = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const expected = (): Head | undefined => {
  const { expect } = parseArgs({ options: { expect: { type: 'string' } } }).values
  if (expect === undefined) return undefined
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(expect) ?? []
  return seq && hash ? { seq: Number(seq), hash } : fail('--expect takes a head as this command prints it: NUMBER:HASH')
}

const verified = async (noted: Head | undefined): Promise<Report> => {
  const no = await noticeOfReading()
  if (no) return fail(no)
  const resolved = await config
  const db = database({ readOnly: true }) as (typeof resolved)['db']
  const payload = await getPayload({ config: { ...resolved, db }, disableOnInit: true })
  return verify(payload, noted ? { expected: noted } : {})
}

const { problems, entries, editions, files, head } = await verified(expected()).catch((error: unknown) => {
  const sentence = unreadable(error)
  if (sentence) return fail(sentence)
  throw error
})
problems.forEach((problem) => console.log(problem))
console.log(
  `${problems.length === 0 ? 'OK' : 'PROBLEMS'}: ${entries} ledger entries, ${editions} editions, ${files} files, ${problems.length} problems`,
)
console.log(`head ${head.seq}:${head.hash}`)
process.exit(problems.length === 0 ? 0 : 1)
