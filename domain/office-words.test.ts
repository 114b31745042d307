import { describe, expect, it } from 'vitest'
import { aManuscript } from '../testing/sample-manuscript'
import type { Entry } from './ledger'
import { officeWords, writersOf, wordsWritten } from './office-words'

const entry = (action: Entry['action'], details: Entry['details'], person = 'p1'): Entry => ({
  format: 1,
  seq: 1,
  prevHash: '',
  at: '2026-11-27T08:00:00.000Z',
  actor: { id: person, name: person },
  action,
  outcome: 'done',
  reason: null,
  article: null,
  fingerprint: null,
  edition: null,
  digest: null,
  level: null,
  note: null,
  revision: null,
  contributions: null,
  details,
})
const settings = (issuer: string, siteName: string, was: object | null, person: string) =>
  entry('change-settings', { before: was, after: { issuer, siteName } }, person)

describe('the office’s own words', () => {
  it('of a release are its notices and the names it is published under', () =>
    expect(officeWords(aManuscript())).toEqual([
      'notice copyright 2',
      'notice disclaimer 1',
      'issuer 临川市政府新闻办公室',
      'site 临川发布',
      'column authority 权威发布',
    ]))

  it('are written by whoever added the notice or changed the name, and by nobody else', () => {
    const entries = [
      settings('临川市政府新闻办公室', '旧网站名', null, 'first'),
      entry('add-notice', { key: 'copyright', version: 2, title: 't', text: 'x' }, 'lawyer'),
      settings('临川市政府新闻办公室', '临川发布', { issuer: '临川市政府新闻办公室', siteName: '旧网站名' }, 'namer'),
      entry(
        'change-column',
        { before: { slug: 'authority', name: '权威发布' }, after: { slug: 'authority', name: '权威发布', order: 3 } },
        'sorter',
      ),
      entry('add-notice', { key: 'copyright', version: 3, title: 't', text: 'x' }, 'other'),
    ]
    expect(writersOf(officeWords(aManuscript()), entries).sort()).toEqual(['first', 'lawyer', 'namer'])
    expect(writersOf(['site 临川发布'], entries)).toEqual(['namer'])
  })

  it('are not written by what was refused, or by deeds of another kind', () => {
    const details = { key: 'copyright', version: 2 }
    expect(wordsWritten({ ...entry('add-notice', details), outcome: 'refused' })).toEqual([])
    expect(wordsWritten(entry('change-indicator', { before: null, after: { name: '权威发布' } }))).toEqual([])
  })
})
