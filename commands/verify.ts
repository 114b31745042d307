// npm run verify [-- --expect SEQ:HASH]: proves that the record is whole and that what readers see is what was approved.
// Note the head it prints somewhere else: with it, a later run sees whether the end of the ledger was cut off.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import config from '@payload-config'
import { getPayload } from 'payload'
import { verify } from '@/desk/verify/verify'
import type { Head } from '@/domain/ledger'
import { env } from '@/env'

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

const noted = expected()
if (!env.DATABASE_URL && !existsSync(join(env.DATA_DIR, 'releases.sqlite')))
  fail(`There is no database in ${env.DATA_DIR}.`)
const { problems, entries, editions, head } = await verify(
  await getPayload({ config }),
  noted ? { expected: noted } : {},
)
problems.forEach((problem) => console.log(problem))
console.log(
  `${problems.length === 0 ? 'OK' : 'PROBLEMS'}: ${entries} ledger entries, ${editions} editions, ${problems.length} problems`,
)
console.log(`head ${head.seq}:${head.hash}`)
process.exit(problems.length === 0 ? 0 : 1)
