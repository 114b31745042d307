import { describe, expect, it } from 'vitest'
import { keptPrivate } from './private'

const headersAfter = async (headers: Record<string, string>) => {
  const answer = keptPrivate(async () => new Response('{}', { headers }))
  return Object.fromEntries((await answer(new Request('http://localhost/api/articles'))).headers)
}

describe('an answer for one person', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'Cookie'],
    [{ 'Cache-Control': 'public, max-age=3600', 'Vary': 'Accept-Encoding' }, 'Accept-Encoding, Cookie'],
    [{ Vary: 'Origin, cookie' }, 'Origin, cookie'],
    [{ Vary: '*' }, '*'],
  ])('%o is kept by no cache, and by none for another', async (given, vary) => {
    expect(await headersAfter(given)).toMatchObject({
      'cache-control': 'private, no-store',
      'vary': vary,
      'x-content-type-options': 'nosniff',
    })
  })

  it('keeps its status and its cookies', async () => {
    const cookies = new Headers([
      ['Set-Cookie', 'a=1; HttpOnly'],
      ['Set-Cookie', 'b=2'],
    ])
    const answer = keptPrivate(async () => new Response('no', { status: 403, headers: cookies }))
    const { status, headers } = await answer(new Request('http://localhost/api/users/login'))
    expect([status, headers.getSetCookie()]).toEqual([403, ['a=1; HttpOnly', 'b=2']])
  })
})
