// The hot lane: a connection whose request is simple and whose answer is ready is answered with its bytes at once,
// before any framework sees it. The first request that is not goes to Node's own server, with its connection, for good.
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { readerAddress } from './address'
import { isKnown, linesOf, NOT_MODIFIED_DATE_AT, ready } from './answer'
import type { Pages } from './pages'
import { requestHead } from './request-head'

/** Node's own: how long a connection may be idle between two requests. */
const IDLE_MS = 10_000

let second = 0
let date = ''
const today = (): string => {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    second = now
    date = new Date(now * 1000).toUTCString()
  }
  return date
}

/** `fresh`: lets what was dropped meanwhile be dropped, before anything is read. `answered`: is told of each answer. */
export const hotLane = (pages: Pages, server: Server, fresh: () => void, answered: () => void) => {
  /** The bytes that answer, or null where they are not at hand. */
  const bytesFor = (chunk: Buffer): Buffer | null => {
    const head = requestHead(chunk)
    const address = head && readerAddress(head.target)
    if (!address) return null
    fresh()
    const answer = pages.get(address)
    const wire = answer && ready(answer, head.coding)
    if (!wire) return null
    const lines = wire.lines ?? linesOf(answer.status, wire)
    if (answer.status === 200 && isKnown(head.known, wire.etag)) {
      lines.notModified.write(today(), NOT_MODIFIED_DATE_AT, 'latin1')
      return lines.notModified
    }
    lines.whole.write(today(), lines.dateAt, 'latin1')
    return head.isHead ? lines.whole.subarray(0, lines.headLength) : lines.whole
  }

  /** Those it still has: idle, or busy writing. */
  const own = new Set<Socket>()
  const take = (socket: Socket): void => {
    const end = () => socket.destroy()
    const resume = () => socket.resume()
    const onData = (chunk: Buffer) => {
      let bytes: Buffer | null = null
      try {
        bytes = bytesFor(chunk)
      } catch (error) {
        console.error(error)
      }
      if (bytes === null) return handOver(chunk)
      answered()
      // Who does not read what they asked for is asked to wait.
      if (!socket.write(bytes)) socket.pause()
    }
    const handOver = (chunk: Buffer) => {
      socket.pause()
      socket.off('data', onData).off('error', end).off('timeout', end).off('end', end).off('drain', resume)
      socket.setTimeout(0)
      own.delete(socket)
      server.emit('connection', socket)
      socket.unshift(chunk)
      socket.resume()
    }
    socket.setNoDelay(true)
    socket.setTimeout(IDLE_MS)
    own.add(socket)
    socket.once('close', () => own.delete(socket))
    socket.on('data', onData).on('error', end).on('timeout', end).on('end', end).on('drain', resume)
  }
  return {
    take,
    /** What is being written is written to its end. */
    close: (): void => {
      for (const socket of own) socket.destroySoon()
    },
  }
}
