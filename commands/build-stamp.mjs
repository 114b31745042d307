// Whether the build in .next is of the sources as they are: a hash of everything that can go into it.
// Runs before `npm ci`, and therefore uses no library.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const BUILD = '.next'
const STAMP = join(BUILD, 'official-releases-stamp')

/** Folders at the root that no page is made of. New folders count, until somebody says otherwise here. */
const LEFT_OUT = new Set([
  'node_modules',
  'data',
  'docs',
  'e2e',
  'commands',
  // They stand before and beside what is built.
  'front',
  'mirror',
  'test-results',
  'playwright-report',
  'coverage',
])
const SOURCE = /\.(?:[cm]?[jt]sx?|json|css|svg|png|ico|woff2?)$/
const NO_SOURCE = /\.test\.tsx?$|\.d\.ts$|\.tsbuildinfo$/

/**
 * @param {string} folder
 * @param {string} at
 * @returns {string[]}
 */
const filesIn = (folder, at) =>
  readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || (at === '' && LEFT_OUT.has(entry.name))) return []
    const path = at === '' ? entry.name : `${at}/${entry.name}`
    if (entry.isDirectory()) return filesIn(folder, path)
    return SOURCE.test(entry.name) && !NO_SOURCE.test(entry.name) ? [path] : []
  })

/**
 * The same for the same files with the same contents, wherever and whenever they were checked out.
 * @param {string} folder
 */
export const stampOf = (folder) => {
  const hash = createHash('sha256')
  for (const path of filesIn(folder, '').sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0')
  return hash.update(process.versions.node.split('.')[0] ?? '').digest('hex')
}

export const builtStamp = () =>
  existsSync(join(BUILD, 'BUILD_ID')) && existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null
export const stampFile = STAMP
