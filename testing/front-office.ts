// A front for tests, with what it needs around it: an application that counts what it renders, and the ledger of a
// SQLite file. Real sockets, real files.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import Database from 'libsql'
import { freePort } from '@/commands/serving.mjs'
import { startFront } from '@/front/front'

type Render = (asked: IncomingMessage, response: ServerResponse) => void | Promise<void>
type Act = { action: string; article: string | null; outcome?: string }

/** The folder of an office: its ledger, where the application listens, where pages are kept. */
export const frontOffice = () => {
  const folder = mkdtempSync(join(tmpdir(), 'front-test-'))
  const file = join(folder, 'releases.sqlite')
  mkdirSync(join(folder, 'pages'))
  const database = new Database(file)
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('CREATE TABLE ledger (seq INTEGER, hash TEXT, action TEXT, outcome TEXT, article TEXT)')
  const insert = database.prepare('INSERT INTO ledger VALUES (?, ?, ?, ?, ?)')
  let seq = 0
  const record = ({ action, article, outcome = 'done' }: Act) => {
    seq += 1
    insert.run(seq, `hash-${seq}`, action, outcome, article)
    return { seq, action, outcome, article }
  }
  record({ action: 'set-up', article: null })

  const asked: string[] = []
  const answers = { render: (() => {}) as Render }
  const application = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    void answers.render(request, response)
  })
  const socketPath = join(folder, 'app.sock')

  /** A front of this office. `ready: false`: the application behind it never answers. */
  const open = async ({
    ready = true,
    build = 'one',
    origin = 'https://news.example.gov',
    memory = 1024 * 1024,
    keepsPages = true,
    metricsToken = '',
    headTo = '',
    note = (_line: Record<string, unknown>): void => {},
  } = {}) => {
    if (!application.listening) await new Promise<void>((resolve) => void application.listen(socketPath, resolve))
    const bell = new Int32Array(new SharedArrayBuffer(4))
    const { port1: telling, port2: recorded } = new MessageChannel()
    const port = await freePort()
    const front = await startFront(
      {
        port,
        origin,
        socketPath,
        folder: keepsPages ? join(folder, 'pages') : '',
        build,
        memory,
        database: { url: '', file },
        metricsToken,
        headTo,
      },
      { bell, recorded, ready: ready ? Promise.resolve() : new Promise(() => {}), note },
    )
    return {
      ...front,
      port,
      /** An act of this very process: recorded, told, and only then answered. */
      act: (act: Act) => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        telling.postMessage(record(act))
        Atomics.add(bell, 0, 1)
      },
      close: async () => {
        await front.close()
        telling.close()
        recorded.close()
      },
    }
  }
  return {
    folder,
    file,
    asked,
    answers,
    /** An act of another process: it stands in the ledger alone. */
    record,
    open,
    close: async () => {
      application.closeAllConnections()
      await new Promise((resolve) => application.close(resolve))
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What comes back for these bytes, as they are; several pieces are sent one after another. */
export const bytesOf = (port: number, ...pieces: string[]): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => {
      const next = () => {
        const piece = pieces.shift()
        if (piece === undefined) return
        socket.write(piece, () => setImmediate(next))
      }
      next()
    })
    socket.on('data', (part) => {
      parts.push(part)
      clearTimeout(quiet)
      quiet = setTimeout(() => socket.destroy(), 120)
    })
    let quiet = setTimeout(() => socket.destroy(), 2_000)
    socket.on('error', reject).on('close', () => {
      clearTimeout(quiet)
      resolve(Buffer.concat(parts))
    })
  })
