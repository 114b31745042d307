import { describe, expect, it } from 'vitest'
import { SAFE_HEADERS } from '@/front/safe-headers'
import { nginxIncludes, strayHeaders } from './headers'
import { leadsNowhere, placeOf, slugsIn } from './places'

const answer = (status: number, ...headers: [string, string][]) => ({ status, headers })
const page = (status = 200, language = 'zh-CN') =>
  answer(status, ['content-type', 'text/html; charset=utf-8'], ['content-language', language])
const data = (type: string, name: string) =>
  answer(
    200,
    ['content-type', type],
    ['content-language', 'en'],
    ['content-disposition', `attachment; filename="${name}"`],
  )

describe('where an answer lies', () => {
  it.each([
    ['/', page(), { file: 'lists/home/1.zh-CN.html' }],
    ['/?page=3', page(), { file: 'lists/home/3.zh-CN.html' }],
    ['/columns/news?page=2', page(200, 'en'), { file: 'lists/columns/news/2.en.html' }],
    ['/releases/a', page(), { file: '200/releases/a.zh-CN.html' }],
    ['/releases/a', page(410), { file: '410/releases/a.zh-CN.html' }],
    ['/releases/a/figures.csv', page(404), { file: '404/releases/a/figures.csv.zh-CN.html' }],
    [
      '/releases/a/figures.csv',
      data('text/csv', 'a-figures-2.csv'),
      { file: 'data/releases/a/a-figures-2.en.csv', link: '200/releases/a/figures.csv' },
    ],
    [
      '/attachments/00ff',
      answer(200, ['content-type', 'application/pdf'], ['content-disposition', 'attachment']),
      { file: '200/attachments/00ff.pdf' },
    ],
    ['/media/00ff', answer(200, ['content-type', 'image/png']), { file: '200/media/00ff.png' }],
    [
      '/releases/old/figures.json',
      answer(301, ['location', '/releases/new/figures.json']),
      { link: '301/releases/old/figures.json.link', target: 'to/releases/new/figures.json' },
    ],
    ['/%E6%9D%83', page(), { file: '200/权.zh-CN.html' }],
  ])('%s', (address, given, place) => expect(placeOf(address, given)).toEqual(place))

  it('is never outside the mirror, and never a hidden file', () => {
    for (const address of ['/..%2Fx', '/%2e%2e/x', '/a/..', '/.htaccess', '/a%00', '/a%5Cb', `/${'x'.repeat(300)}`])
      expect(() => placeOf(address, page())).toThrow('cannot be the name of a file')
    for (const location of ['//evil.example/x', 'https://evil.example/', '/\\evil.example', '/../x'])
      expect(() => placeOf('/a', answer(301, ['location', location]))).toThrow()
  })

  it('is unknown for a kind of answer that nobody foresaw', () => {
    expect(() => placeOf('/a', answer(200, ['content-type', 'font/woff2']))).toThrow('font/woff2')
    expect(() => placeOf('/a', page(200, '../en'))).toThrow('a language')
  })
})

describe('what an answer names', () => {
  it('are the releases it leads to', () => {
    const body = Buffer.from('<a href="/releases/a-1">一</a> <a href="https://x.example/releases/b/editions/2">二</a>')
    expect(slugsIn({ ...page(), body })).toEqual(['a-1', 'b'])
    expect(slugsIn({ ...answer(200, ['content-type', 'image/png']), body })).toEqual([])
  })

  it('tells whether it is what every wrong address says', () => {
    expect(leadsNowhere({ status: 404, depends: ['lists'] })).toBe(true)
    expect(leadsNowhere({ status: 404, depends: ['an-article'] })).toBe(false)
    expect(leadsNowhere({ status: 410, depends: ['lists'] })).toBe(false)
  })
})

describe('the headers of a kind', () => {
  const safe = Object.entries(SAFE_HEADERS)
  const moved = (...more: [string, string][]) =>
    answer(301, ['Location', '/b'], ['Cache-Control', 'public, max-age=0, must-revalidate'], ...safe, ...more)

  it('are held against those of the answer, both ways', () => {
    expect(strayHeaders(moved())).toEqual([])
    expect(strayHeaders(moved(['X-New', 'a']))).toEqual(['x-new'])
    expect(strayHeaders(answer(301, ['Location', '/b'], ['Cache-Control', 'no-store'], ...safe))).toEqual([
      'cache-control',
    ])
  })

  it('are written so that nginx reads them as they are', () => {
    for (const [name, text] of nginxIncludes())
      for (const line of text.split('\n').filter((one) => one.startsWith('add_header')))
        expect([name, line]).toEqual([name, expect.stringMatching(/^add_header [\w-]+ (?:'[^']*'|"[^"]*") always;$/)])
  })
})
