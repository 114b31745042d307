import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stampOf } from './build-stamp.mjs'

let folder: string
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'))
  put('app/page.tsx', 'one')
  put('package-lock.json', '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the stamp of the sources', () => {
  it.each([
    ['app/page.tsx', 'two'],
    ['app/new/route.ts', ''],
    ['package-lock.json', '{ }'],
    ['public/mark.svg', '<svg/>'],
  ])('changes with %s', (path, text) => {
    const before = stampOf(folder)
    put(path, text)
    expect(stampOf(folder)).not.toBe(before)
  })

  it.each([
    'app/page.test.tsx',
    'docs/page.ts',
    'data/releases.sqlite',
    '.next/BUILD_ID',
    'node_modules/a/index.js',
    'next-env.d.ts',
    '.env',
  ])('does not change with %s, which no page is made of', (path) => {
    const before = stampOf(folder)
    put(path, 'new')
    expect(stampOf(folder)).toBe(before)
  })

  it('does not change with the time of a file, as another checkout has', () => {
    const before = stampOf(folder)
    utimesSync(join(folder, 'app/page.tsx'), 0, 0)
    expect(stampOf(folder)).toBe(before)
  })

  it('does not take a moved text for the same', () => {
    const before = stampOf(folder)
    put('app/page.tsx', '')
    put('app/qage.tsx', 'one')
    expect(stampOf(folder)).not.toBe(before)
  })
})
