import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { codingFor, compressed, isCompressible } from './compress'

describe('the coding of an answer', () => {
  it.each([
    [null, null],
    ['', null],
    ['identity', null],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['gzip;q=0', null],
    ['*', 'br'],
    ['*;q=0', null],
    ['br;q=0, *', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['deflate', null],
    ['gzip;q=0.2, identity;q=0.9', null],
    ['gzip;q=nonsense', null],
  ])('for %s is %s', (accepted, coding) => expect(codingFor(accepted)).toBe(coding))

  it('is only for texts, and only where it saves something', () => {
    expect(isCompressible('text/html; charset=utf-8', 2000)).toBe(true)
    expect(isCompressible('application/json', 2000)).toBe(true)
    expect(isCompressible('text/html', 100)).toBe(false)
    expect(isCompressible('image/png', 2000)).toBe(false)
    expect(isCompressible('application/zip', 2000)).toBe(false)
  })

  it('loses nothing', async () => {
    const text = Buffer.from('全市培训产业工人26.8万人次。'.repeat(500))
    expect(brotliDecompressSync(await compressed(text, 'br'))).toEqual(text)
    expect(gunzipSync(await compressed(text, 'gzip'))).toEqual(text)
  })
})
