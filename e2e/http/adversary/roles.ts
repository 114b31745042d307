// What each role tries beyond its rights: for every door the roles that have it are named, and everybody else is
// refused.
import type { Attack, Things, Who } from './scene'

export type Staff = Exclude<Who, 'stranger' | 'deactivated'>
const STAFF: readonly Staff[] = ['editor', 'otherEditor', 'reviewer', 'publisher', 'admin', 'writingReviewer']
const EDITORS: readonly Staff[] = ['editor', 'otherEditor', 'writingReviewer']

type Door = {
  what: string
  method: Attack['method']
  path: (things: Things) => string
  body?: unknown
  /** Who may; the rest is answered with `status`. */
  may: readonly Staff[]
  status?: number
}

const DOORS: Door[] = [
  { what: 'writes an article', method: 'POST', path: () => '/api/articles', body: { title: 'x' }, may: EDITORS },
  {
    what: 'changes a draft',
    method: 'PATCH',
    path: ({ draft }) => `/api/articles/${draft}`,
    body: { title: 'x' },
    may: EDITORS,
  },
  {
    what: 'changes a section',
    method: 'PATCH',
    path: ({ section }) => `/api/sections/${section}`,
    body: { heading: 'x' },
    may: EDITORS,
  },
  {
    what: 'changes a figure',
    method: 'PATCH',
    path: ({ metric }) => `/api/metrics/${metric}`,
    body: { words: '9场' },
    may: EDITORS,
  },
  { what: 'deletes a section', method: 'DELETE', path: ({ section }) => `/api/sections/${section}`, may: EDITORS },
  {
    what: 'imports',
    method: 'POST',
    path: () => '/api/articles/import',
    body: { text: '标题\n\n正文一段。' },
    may: EDITORS,
  },
  {
    what: 'makes a column',
    method: 'POST',
    path: () => '/api/columns',
    body: { name: 'x', slug: 'x' },
    may: ['admin'],
  },
  {
    what: 'renames a column',
    method: 'PATCH',
    path: ({ column }) => `/api/columns/${column}`,
    body: { name: 'x' },
    may: ['admin'],
  },
  {
    what: 'makes a notice',
    method: 'POST',
    path: () => '/api/notices',
    body: { kind: 'copyright', key: 'x', title: 'x', text: 'x' },
    may: ['admin'],
  },
  {
    what: 'rewrites a notice',
    method: 'PATCH',
    path: ({ notice }) => `/api/notices/${notice}`,
    body: { text: 'x' },
    may: [],
  },
  { what: 'deletes a notice', method: 'DELETE', path: ({ notice }) => `/api/notices/${notice}`, may: [] },
  {
    what: 'changes the settings',
    method: 'POST',
    path: () => '/api/globals/settings',
    body: { reviewLevels: 3 },
    may: ['admin'],
  },
  {
    what: 'invites',
    method: 'POST',
    path: () => '/api/users/invite',
    body: { name: '新人', email: 'new@example.org', roles: ['admin'] },
    may: ['admin'],
  },
  {
    what: 'gives a sign-in link',
    method: 'POST',
    path: ({ boss }) => `/api/users/${boss}/link`,
    body: {},
    may: ['admin'],
  },
  {
    what: 'changes a colleague’s name',
    method: 'PATCH',
    path: ({ boss }) => `/api/users/${boss}`,
    body: { name: '冒名' },
    may: ['admin'],
  },
  {
    what: 'sets a colleague’s password',
    method: 'PATCH',
    path: ({ boss }) => `/api/users/${boss}`,
    body: { password: 'long enough for another' },
    may: [],
  },
  {
    what: 'makes an account with a password',
    method: 'POST',
    path: () => '/api/users',
    body: { name: 'x', email: 'x@example.org', password: 'long enough for a test', roles: ['admin'] },
    may: [],
  },
  { what: 'deletes a person', method: 'DELETE', path: ({ colleague }) => `/api/users/${colleague}`, may: [] },
  {
    what: 'ends others’ sessions',
    method: 'POST',
    path: ({ boss }) => `/api/users/${boss}/end-sessions`,
    body: { others: true },
    may: ['admin'],
  },
  { what: 'reads the tries', method: 'GET', path: () => '/api/tries', may: [] },
  { what: 'reads the devices', method: 'GET', path: () => '/api/devices', may: [] },
  { what: 'reads the sign-ins', method: 'GET', path: () => '/api/sign-ins', may: [] },
  { what: 'reads the second factors', method: 'GET', path: () => '/api/second-factors', may: [] },
  { what: 'writes on the ledger', method: 'POST', path: () => '/api/ledger', body: { action: 'publish' }, may: [] },
  {
    what: 'changes the ledger',
    method: 'PATCH',
    path: ({ ledger }) => `/api/ledger/${ledger}`,
    body: { actor: 'x' },
    may: [],
  },
  { what: 'deletes of the ledger', method: 'DELETE', path: ({ ledger }) => `/api/ledger/${ledger}`, may: [] },
  {
    what: 'changes an edition',
    method: 'PATCH',
    path: ({ edition }) => `/api/editions/${edition}`,
    body: { manuscript: '{}' },
    may: [],
  },
  { what: 'deletes an edition', method: 'DELETE', path: ({ edition }) => `/api/editions/${edition}`, may: [] },
]

/** What they may is tried elsewhere; here, that the others may not. */
export const ROLES = DOORS.flatMap(({ may, status = 403, ...door }) =>
  STAFF.filter((who) => !may.includes(who)).map((who): Attack => ({ ...door, who, status })),
)
