import { describe, expect, it } from 'vitest'
import { fewAtOnce } from './few-at-once'
import { behindLimits } from './limits'

const KB = 1024
const JSON_TYPE = { 'content-type': 'application/json' }
/** An object of about this many bytes. */
const object = (bytes: number) => JSON.stringify({ words: 'x'.repeat(bytes) })
type Sent = { method?: string; body?: BodyInit; headers?: Record<string, string> }

/** What the door lets through, and how often it let anything through. */
const door = () => {
  const seen: Request[] = []
  const ask = behindLimits(async (request: Request, _context: object) => {
    seen.push(request)
    return new Response('through')
  })
  const send = (path: string, { method = 'POST', ...init }: Sent = {}) =>
    ask(new Request(`http://localhost${path}`, { method, ...init, duplex: 'half' } as RequestInit), {})
  return { seen, send }
}
const messageOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]!.message

/** A body without a length that goes on for as long as anybody reads; `sent` counts what was taken. */
const endless = () => {
  const state = { sent: 0, stopped: false }
  const body = new ReadableStream({
    pull: (controller) => {
      state.sent += 64 * KB
      controller.enqueue(new Uint8Array(64 * KB))
    },
    cancel: () => {
      state.stopped = true
    },
  })
  return { state, body }
}

describe('a body', () => {
  it.each([
    ['/api/users/login', 16],
    ['/api/users/abc', 16],
    ['/api/payload-preferences/nav', 64],
    ['/api/sections/abc', 2 * KB],
    ['/api/globals/settings', 2 * KB],
    ['/api/articles/import', 10 * KB],
    ['/api/articles/import/preview', 10 * KB],
    ['/api/media', 20 * KB],
    ['/api/documents/file', 20 * KB],
  ])('of %s that says it is larger than %i KB is refused before it is read', async (path, most) => {
    const { seen, send } = door()
    const headers = { 'content-length': String((most + 65) * KB) }
    const { state, body } = endless()
    const refused = await send(path, { body, headers })
    expect(refused.status).toBe(413)
    expect(await messageOf(refused)).toMatch(/^内容超过 \d+ [KM]B，没有接收，也没有保存。$/)
    expect(seen).toEqual([])
    expect(state.sent).toBeLessThanOrEqual(64 * KB)
    expect((await send(path, { body: object(15 * KB), headers: JSON_TYPE })).status).toBe(200)
  })

  it('without a length is counted, and left off where it is too much', async () => {
    const { seen, send } = door()
    const { state, body } = endless()
    expect((await send('/api/sections/abc', { body })).status).toBe(413)
    expect(state.sent).toBeLessThan(3 * KB * KB)
    expect(state.stopped).toBe(true)
    expect(seen).toEqual([])
  })

  it('that is let through arrives as it was sent, with its headers', async () => {
    const { seen, send } = door()
    await send('/api/sections/abc?depth=0', {
      method: 'PATCH',
      body: '{"heading":"一"}',
      headers: { ...JSON_TYPE, 'x-one': '1' },
    })
    expect([seen[0]!.method, new URL(seen[0]!.url).search, seen[0]!.headers.get('x-one')]).toEqual([
      'PATCH',
      '?depth=0',
      '1',
    ])
    expect(await seen[0]!.json()).toEqual({ heading: '一' })
  })

  it('of a form with very many parts is refused', async () => {
    const { send } = door()
    const form = new FormData()
    for (let part = 0; part < 15; part += 1) form.append('field', 'x')
    expect((await send('/api/media', { body: form })).status).toBe(200)
    for (let part = 0; part < 1000; part += 1) form.append('field', 'x')
    expect((await send('/api/media', { body: form })).status).toBe(413)
  })

  it('is refused in the language of who sent it', async () => {
    const { send } = door()
    const refused = (headers: Record<string, string>) =>
      send('/api/users/login', { body: 'x'.repeat(20 * KB), headers }).then(messageOf)
    expect(await refused({ 'accept-language': 'en-GB,en;q=0.9' })).toBe(
      'This is larger than 16 KB; it was not taken and nothing was saved.',
    )
    expect(await refused({ 'accept-language': 'en', 'cookie': 'a=b; payload-lng=zh' })).toMatch(/^内容超过 16 KB/)
  })
})

describe('a question', () => {
  it.each(['limit=1e20', 'limit=5000', 'page=99999999', 'page=-1', 'depth=6', 'depth=3', 'limit=x'])(
    '%s is refused with 400 and the bounds',
    async (query) => {
      const { seen, send } = door()
      const refused = await send(`/api/articles?${query}`, { method: 'GET' })
      expect(refused.status).toBe(400)
      expect(await messageOf(refused)).toMatch(/须是 [01] 到 \d+ 之间的整数/)
      expect(seen).toEqual([])
    },
  )

  it('that is asked as a form has the same bounds', async () => {
    const { send } = door()
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    }
    expect((await send('/api/articles', { body: 'depth=6', headers })).status).toBe(400)
    expect((await send('/api/articles', { body: 'depth=1&limit=10', headers })).status).toBe(200)
  })

  it('of two thousand terms is refused', async () => {
    const { send } = door()
    const terms = Array.from({ length: 2000 }, (_, i) => `where[or][${i}][title][equals]=x`).join('&')
    expect((await send(`/api/articles?${terms}`, { method: 'GET' })).status).toBe(400)
  })
})

describe('the queue for passwords', () => {
  it('does two at a time, keeps twenty in line and tells the next at once to come again', async () => {
    const line = fewAtOnce(2, 20)
    const ends: (() => void)[] = []
    let most = 0
    let now = 0
    const work = async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise<void>((resolve) => ends.push(resolve))
      now -= 1
      return 'done'
    }
    const asked = Array.from({ length: 40 }, () => line(work))
    expect(await Promise.all(asked.slice(22))).toEqual(Array(18).fill(null))
    const waiting = Promise.all(asked.slice(0, 22))
    for (let done = 0; done < 22; done += 1) {
      while (ends.length === 0) await new Promise((resolve) => setImmediate(resolve))
      ends.shift()!()
    }
    expect(await waiting).toEqual(Array(22).fill('done'))
    expect(most).toBe(2)
    const after = line(work)
    while (ends.length === 0) await new Promise((resolve) => setImmediate(resolve))
    ends.shift()!()
    expect(await after).toBe('done')
  })

  it('is passed on when the work fails', async () => {
    const line = fewAtOnce(1, 0)
    await expect(line(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await line(async () => 1)).toBe(1)
  })
})
