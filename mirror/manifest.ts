// What the mirror holds, written beside what is served: every address with its status, headers, what it shows and its
// digest (answers.jsonl, one line for each change, the last one counts), and the place in the ledger to which the whole
// belongs (mirror.json).
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Mark } from '@/front/ledger'

/** Raised when files come to lie elsewhere: the next export then begins anew. */
const FORMAT = 1
const STATE = z.object({
  format: z.number().int(),
  software: z.string(),
  head: z.object({ seq: z.number().int(), hash: z.string() }).nullable(),
})
const PLACE = z.object({ file: z.string(), link: z.string(), target: z.string() }).partial()
const ENTRY = z.object({
  status: z.number().int(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  /** The articles it shows, or `lists`. */
  depends: z.array(z.string()),
  /** The releases it leads to, where it depends on which there are. */
  slugs: z.array(z.string()),
  digest: z.string(),
  place: PLACE,
  /** In seconds since 1970. */
  at: z.number().int(),
})
const LINE = z.union([ENTRY.extend({ address: z.string() }), z.object({ address: z.string(), gone: z.literal(true) })])

export type Entry = z.infer<typeof ENTRY>
export type Manifest = ReturnType<typeof manifest>

const [STATE_FILE, ANSWERS_FILE] = ['mirror.json', 'answers.jsonl']

const stateOf = (folder: string): z.infer<typeof STATE> | null => {
  const file = join(folder, STATE_FILE)
  return existsSync(file) ? STATE.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

/** Why this folder cannot become or stay a mirror, in a sentence; null where it can. */
export const objectionTo = (folder: string): string | null => {
  try {
    mkdirSync(folder, { recursive: true })
    if (stateOf(folder) === null && readdirSync(folder).length > 0)
      return `${folder} holds other things than a mirror. Name an empty folder, or one that is not there yet.`
    return null
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOTDIR') return `${folder} is not a folder.`
    return `${folder} cannot be used for a mirror: ${message}`
  }
}

/** `software`: what renders; answers of another one are kept, but rendered anew. */
export const manifest = (folder: string, software: string) => {
  const before = stateOf(folder)
  const answers = join(folder, ANSWERS_FILE)
  const entries = new Map<string, Entry>()
  const isOurs = before?.format === FORMAT && existsSync(answers)
  for (const text of isOurs ? readFileSync(answers, 'utf8').split('\n') : []) {
    const line = text ? LINE.safeParse(parsed(text)).data : null
    if (!line) continue
    const { address, ...entry } = line
    if ('gone' in entry) entries.delete(address)
    else entries.set(address, entry)
  }
  const replace = (file: string, text: string): void => {
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
  }
  const note = (line: z.infer<typeof LINE>): string => `${JSON.stringify(line)}\n`
  const keep = (state: Omit<z.infer<typeof STATE>, 'format'>): void =>
    replace(join(folder, STATE_FILE), `${JSON.stringify({ format: FORMAT, ...state }, null, 2)}\n`)

  const head = isOurs ? before.head : null
  keep({ software: isOurs ? before.software : '', head })
  replace(answers, [...entries].map(([address, entry]) => note({ address, ...entry })).join(''))
  return {
    entries,
    /** Up to where in the ledger the answers were brought; null where it was never brought anywhere. */
    head,
    /** Whether what lies there is described here. */
    isKnown: isOurs,
    isSameSoftware: isOurs && before.software === software,
    reached: (mark: Mark): void => keep({ software, head: mark }),
    put: (address: string, entry: Entry): void => {
      appendFileSync(answers, note({ address, ...entry }))
      entries.set(address, entry)
    },
    forget: (address: string): void => {
      if (entries.delete(address)) appendFileSync(answers, note({ address, gone: true }))
    },
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
