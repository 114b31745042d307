// The answers on the disk, beside the data: a server that has just started, or whose database is away, serves them as
// they are. They belong to a place in the ledger and are trusted only as far as it was followed; what an act touched is
// deleted, so that what is withdrawn or removed lies nowhere.
import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Rendered } from './answer'
import type { Mark } from './ledger'
import { touches, type Touched } from './touched'

const HEAD = z.object({
  address: z.string(),
  status: z.number().int(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  depends: z.array(z.string()),
  length: z.number().int(),
})
const STATE = z.object({ format: z.literal(1), build: z.string(), seq: z.number().int(), hash: z.string() })
const LINE = z.object({ name: z.string(), depends: z.array(z.string()) })
const OWN = new Set(['state.json', 'index.jsonl'])
/** So many answers are kept at most; what comes then is not. */
const MOST = 20_000

const nameOf = (address: string): string => createHash('sha256').update(address).digest('hex').slice(0, 40)
const readText = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
const parsed = <T>(schema: z.ZodType<T>, text: string | null): T | null => {
  try {
    return schema.parse(JSON.parse(text ?? 'null'))
  } catch {
    return null
  }
}

export type Disk = ReturnType<typeof disk>

/** `build`: of which software, at which address of the site; the pages of another one are deleted. */
export const disk = (folder: string, build: string) => {
  const [stateFile, indexFile] = [...OWN].map((name) => join(folder, name)) as [string, string]
  const state = parsed(STATE, readText(stateFile))
  const depends = new Map<string, string[]>()
  const underWay = new Set<Promise<void>>()
  let mark: Mark | null = null
  /** What could not be deleted is not left behind: the next start follows the ledger from before it. */
  let isClean = true

  const begin = (): void => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  const note = (): void => {
    writeFileSync(`${stateFile}.new`, JSON.stringify({ format: 1, build, ...mark }))
    renameSync(`${stateFile}.new`, stateFile)
  }
  if (state && state.build === build) {
    mark = { seq: state.seq, hash: state.hash }
    for (const text of (readText(indexFile) ?? '').split('\n')) {
      const line = text && parsed(LINE, text)
      if (line) depends.set(line.name, line.depends)
    }
    // What a process that was killed left half written, and what was dropped without having been deleted.
    for (const name of readdirSync(folder))
      if (!depends.has(name) && !OWN.has(name)) rmSync(join(folder, name), { force: true })
    writeFileSync(indexFile, [...depends].map(([name, on]) => `${JSON.stringify({ name, depends: on })}\n`).join(''))
  } else begin()

  const write = async (address: string, answer: Rendered, stands: () => boolean): Promise<void> => {
    const name = nameOf(address)
    const [file, half] = [join(folder, name), join(folder, `${name}.${process.pid}.new`)]
    const { status, headers, body } = answer
    const head = { address, status, headers, depends: answer.depends, length: body.length }
    try {
      await writeFile(half, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]))
      if (!stands()) return await rm(half, { force: true })
      appendFileSync(indexFile, `${JSON.stringify({ name, depends: answer.depends })}\n`)
      depends.set(name, [...answer.depends])
      await rename(half, file)
      if (!stands()) await rm(file, { force: true })
    } catch (error) {
      // Its folder was emptied under it, which is as it should be.
      if (stands()) console.error(`A page could not be kept on the disk: ${String(error)}`)
    }
  }

  return {
    /** Up to where in the ledger these pages were followed; null where there are none. */
    mark: (): Mark | null => mark,
    reached: (now: Mark): void => {
      if (!isClean) return
      mark = now
      note()
    },
    drop: (touched: Touched): void => {
      const gone = [...depends].flatMap(([name, on]) => (touched === 'all' || touches(touched, on) ? [name] : []))
      // Not served again, whatever becomes of the file.
      for (const name of gone) depends.delete(name)
      try {
        if (touched === 'all') {
          begin()
          if (mark) note()
        } else for (const name of gone) rmSync(join(folder, name), { force: true })
      } catch (error) {
        isClean = false
        console.error(`Pages could not be deleted from the disk: ${String(error)}`)
      }
    },
    get: async (address: string): Promise<Rendered | null> => {
      const name = nameOf(address)
      if (!depends.has(name)) return null
      const bytes = await readFile(join(folder, name)).catch(() => null)
      const end = bytes?.indexOf(10) ?? -1
      const head = bytes && end > 0 ? parsed(HEAD, bytes.toString('utf8', 0, end)) : null
      const body = bytes?.subarray(end + 1)
      // Half a file, or dropped while it was read.
      if (!head || !body || body.length !== head.length || head.address !== address || !depends.has(name)) return null
      return { status: head.status, headers: head.headers, depends: head.depends, body }
    },
    /** `stands`: whether it is still true, asked again when it lies on the disk. */
    put: (address: string, answer: Rendered, stands: () => boolean): void => {
      if (mark === null || depends.size >= MOST) return
      const writing = write(address, answer, stands).finally(() => underWay.delete(writing))
      underWay.add(writing)
    },
    /** When nothing is being written any more. */
    settled: (): Promise<unknown> => Promise.all(underWay),
  }
}
