import { assert, constantFrom, property, array, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { NOWHERE, readerAddress } from './address'

describe('the address of a reader', () => {
  it.each([
    ['/', '/'],
    ['/?utm_source=mail', '/'],
    ['/?page=1', '/'],
    ['/?page=2&utm=x', '/?page=2'],
    ['http://news.example.gov/releases/a?b', '/releases/a'],
    ['http://news.example.gov', '/'],
    ['/columns/releases?page=3', '/columns/releases?page=3'],
    ['/releases/skills?page=3', '/releases/skills'],
    ['/releases/skills?utm=x&view=large', '/releases/skills?view=large'],
    ['/releases/skills?view=standard', '/releases/skills'],
    ['/columns/releases?view=large&page=3', '/columns/releases?page=3&view=large'],
    ['/?view=large&page=1', '/?view=large'],
    ['/releases/skills/figures.csv?view=large', '/releases/skills/figures.csv'],
    ['/media/00ff?view=large', '/media/00ff'],
    ['/feed.xml?view=large', '/feed.xml'],
    ['/releases/skills#figures', '/releases/skills'],
    ['/releases/%E6%8A%80', '/releases/%E6%8A%80'],
    ['/releases/%73kills', '/releases/skills'],
    ['/admins', '/admins'],
  ])('%s is %s', (target, address) => expect(readerAddress(target)).toBe(address))

  it.each([
    '/releases/%ff',
    '/?page=abc',
    '/?page=0',
    '/?page=aaaaaaa%F0%9F%98%80',
    '/releases/%',
    '/a/../admin',
    '/a/%2e%2e/admin',
    '/a%2fb',
    '/a%00b',
    `/${'x'.repeat(2000)}`,
    '*',
  ])('%s leads nowhere', (target) => expect(readerAddress(target)).toBe(NOWHERE))

  it.each([
    '/admin',
    '/admin/login?x',
    '/api/articles',
    '/_next/static/a.js',
    '/%61dmin',
    '/preview/1',
    '/setup?token=a',
    '/access',
    '/healthz',
    '/releases/',
    '//admin',
  ])('%s is passed on', (target) => expect(readerAddress(target)).toBeNull())

  it('is found for whatever is asked, and is its own address', () => {
    const piece = constantFrom(
      '/',
      '%',
      '%F0%9F%98%80',
      '%ed%a0%80',
      '?page=',
      '&',
      '.',
      '\\',
      'admin',
      'columns/',
      '9',
    )
    assert(
      property(array(piece, { maxLength: 8 }), string({ maxLength: 4 }), (pieces, more) => {
        const address = readerAddress(`/${pieces.join('')}${more}`)
        if (address !== null) expect(readerAddress(address)).toBe(address)
      }),
      fuzzRuns(5000),
    )
  })
})
