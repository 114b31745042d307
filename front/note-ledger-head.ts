// The ledger's head, noted elsewhere while the server runs: a line in a file of another machine, or a message to an
// address. Whoever cuts off the end of the ledger is caught by what was noted (npm run verify -- --head FILE).
import { open } from 'node:fs/promises'
import type { Mark } from './ledger'

const ANSWERED_WITHIN_MS = 10_000
const AGAIN_MS = 60_000
/** The ledger has not been read yet. */
const SOON_MS = 1_000

const append = async (file: string, line: string): Promise<void> => {
  const handle = await open(file, 'a', 0o644)
  try {
    await handle.writeFile(line)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const send = async (address: string, body: object): Promise<void> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
  })
  if (!answer.ok) throw new Error(`it answered ${answer.status}`)
}

/** `to`: a file's path or an http(s) address; `site`: whose head it is. */
export const noteHead = (to: string, site: string, { seq, hash }: Mark, at = new Date().toISOString()): Promise<void> =>
  /^https?:/.test(to) ? send(to, { site, at, seq, hash }) : append(to, `${at} ${seq}:${hash}\n`)

/**
 * Notes the head now, and again every so often where it has moved; what fails is tried again a minute later. `close`
 * notes what has moved since.
 */
export const notingHeads = (
  { to, every, site }: { to: string; every: number; site: string },
  mark: () => Mark | null,
  say: (sentence: string) => void,
) => {
  let noted = 0
  let timer: NodeJS.Timeout | undefined
  /** Answers how long it is until it is to be noted again. */
  const note = async (): Promise<number> => {
    const head = mark()
    if (!head) return SOON_MS
    if (head.seq === 0 || head.seq === noted) return every
    try {
      await noteHead(to, site, head)
      noted = head.seq
      return every
    } catch (error) {
      say(
        `The head of the ledger could not be noted at ${to}: ${error instanceof Error ? error.message : String(error)}`,
      )
      return AGAIN_MS
    }
  }
  const goOn = async (): Promise<void> => {
    timer = setTimeout(() => void goOn(), Math.min(every, await note()))
    timer.unref()
  }
  if (to) void goOn()
  return {
    close: async (): Promise<void> => {
      clearTimeout(timer)
      if (to) await note()
    },
  }
}
