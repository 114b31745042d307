// What a stranger tries, and somebody who was put out while their session was open: they learn nothing, and nothing of
// theirs is taken.
import type { Attack, Things } from './scene'

const COLLECTIONS = [
  'articles',
  'sections',
  'metrics',
  'media',
  'editions',
  'releases',
  'slugs',
  'imprints',
  'confirmations',
  'observations',
  'contributions',
  'looks',
  'snapshots',
  'ledger',
  'columns',
  'indicators',
  'notices',
  'users',
  'access-links',
  'presences',
  'tries',
  'devices',
  'sign-ins',
  'second-factors',
  'identities',
  'payload-kv',
]

const LISTS = COLLECTIONS.map((slug): Attack => ({
  who: 'stranger',
  what: `reads ${slug}`,
  method: 'GET',
  path: `/api/${slug}?depth=2&limit=1000`,
  status: 401,
}))

/** Addresses that staff may ask. */
const STAFFS: [what: string, method: Attack['method'], path: (things: Things) => string, body?: unknown][] = [
  ['reads a draft', 'GET', ({ draft }) => `/api/articles/${draft}`],
  ['reads what is live behind its page', 'GET', ({ live }) => `/api/articles/${live}`],
  ['counts the drafts', 'GET', () => '/api/articles/count?where[stage][equals]=draft'],
  ['asks for what is in the trash', 'GET', () => '/api/articles?trash=true'],
  ['reads a manuscript', 'GET', ({ review }) => `/api/articles/${review}/manuscript`],
  ['reads a sheet', 'GET', ({ approved }) => `/api/articles/${approved}/sheet`],
  ['asks what may be done', 'GET', ({ review }) => `/api/articles/${review}/actions`],
  ['asks who is in an article', 'GET', ({ draft }) => `/api/articles/${draft}/presence`],
  ['reads the settings', 'GET', () => '/api/globals/settings'],
  ['reads earlier settings', 'GET', () => '/api/globals/settings/versions'],
  ['asks which fields there are', 'GET', () => '/api/access'],
  ['reads a display setting', 'GET', () => '/api/payload-preferences/nav'],
  ['writes a display setting', 'POST', () => '/api/payload-preferences/nav', { value: 1 }],
  ['writes an article', 'POST', () => '/api/articles', { title: 'x', language: 'zh' }],
  ['changes a draft', 'PATCH', ({ draft }) => `/api/articles/${draft}`, { title: 'x' }],
  ['changes all of them', 'PATCH', () => '/api/articles?where[id][exists]=true', { title: 'x' }],
  ['deletes all of them', 'DELETE', () => '/api/articles?where[id][exists]=true'],
  ['deletes a section', 'DELETE', ({ section }) => `/api/sections/${section}`],
  ['publishes', 'POST', ({ approved }) => `/api/articles/${approved}/actions`, { action: 'publish' }],
  ['withdraws', 'POST', ({ live }) => `/api/articles/${live}/actions`, { action: 'withdraw', edition: 1, note: 'x' }],
  ['imports a document', 'POST', () => '/api/articles/import', { text: '标题\n\n正文' }],
  ['has a document read', 'POST', () => '/api/articles/import/preview', { text: '1,'.repeat(1000) }],
  ['invites themselves', 'POST', () => '/api/users/invite', { name: 'x', email: 'x@example.org', roles: ['admin'] }],
  ['takes a sign-in link', 'POST', ({ boss }) => `/api/users/${boss}/link`, {}],
  ['ends the sessions of others', 'POST', ({ boss }) => `/api/users/${boss}/end-sessions`, {}],
  ['resets a second factor', 'POST', ({ boss }) => `/api/users/${boss}/reset-second-factor`, {}],
  ['sets somebody’s password', 'PATCH', ({ boss }) => `/api/users/${boss}`, { password: 'long enough for a test' }],
  ['makes an account', 'POST', () => '/api/users', { email: 'x@example.org', password: 'long enough', name: 'x' }],
  ['unlocks an account', 'POST', () => '/api/users/unlock', { email: 'x@example.org' }],
  ['renews a session', 'POST', () => '/api/users/refresh-token', {}],
  ['reorders', 'POST', () => '/api/reorder', { collectionSlug: 'sections' }],
]
const byBoth = STAFFS.flatMap(([what, method, path, body]): Attack[] =>
  (['stranger', 'deactivated'] as const).map((who) => ({ who, what, method, path, body, status: 401 })),
)

const ABSENT: [Attack['method'], string][] = [
  ['GET', '/api/graphql'],
  ['POST', '/api/graphql'],
  ['GET', '/api/graphql-playground'],
  ['GET', '/api/payload-jobs'],
  ['GET', '/api/payload-jobs/run'],
  ['POST', '/api/payload-jobs'],
  ['GET', '/api/payload-locked-documents'],
  ['GET', '/api/payload-migrations'],
  ['GET', '/api/payload-preferences'],
  ['POST', '/api/users/verify/abc'],
  ['GET', '/api/users/init/x'],
  ['GET', '/api/og'],
  ['GET', '/api/nothing'],
  ['GET', '/api/globals/nothing'],
  ['GET', '/api/%ff'],
  ['GET', '/api/articles/%E0%A4%A'],
  ['GET', '/api/articles/%00'],
  ['HEAD', '/api/nothing'],
]
const absent = ABSENT.map(([method, path]): Attack => ({
  who: 'stranger',
  what: `knocks with ${method}`,
  method,
  path,
  status: 404,
}))

const FORGED = [
  'JWT eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.',
  'JWT eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.AAAA',
  'JWT x',
  'Bearer x',
  'users API-Key x',
  'Basic YWRtaW46YWRtaW4=',
]
const forged = FORGED.map((Authorization): Attack => ({
  who: 'stranger',
  what: `shows ${Authorization.slice(0, 20)}`,
  method: 'GET',
  path: '/api/articles',
  headers: { Authorization },
  status: 401,
}))

const signIn = (what: string, body: unknown, status: number, headers?: Record<string, string>): Attack => ({
  who: 'stranger',
  what: `signs in with ${what}`,
  method: 'POST',
  path: '/api/users/login',
  body,
  ...(headers ? { headers } : {}),
  status,
})
const formOf = (entries: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.append(name, value)
  return form
}
const someone = { email: 'nobody@example.org', password: 'not this one' }

export const STRANGERS: Attack[] = [
  ...LISTS,
  ...byBoth,
  ...absent,
  ...forged,
  signIn('a wrong password', someone, 401),
  signIn('nothing', {}, 400),
  signIn('a list for a name', { ...someone, email: ['a', 'b'] }, 400),
  signIn('a condition for a name', { ...someone, email: { $ne: '' } }, 400),
  signIn('a condition for a password', { ...someone, password: { $ne: '' } }, 400),
  signIn('a list', [someone], 400),
  signIn('a very long password', { ...someone, password: 'x'.repeat(20_000) }, 413),
  signIn('a form of a foreign page', formOf({ _payload: JSON.stringify(someone) }), 403, {
    'Origin': 'https://evil.example',
    'Sec-Fetch-Site': 'cross-site',
  }),
  signIn('a form that is none', formOf({ _payload: 'no JSON' }), 400),
  signIn('words', 'email=x', 400),
  {
    who: 'stranger',
    what: 'registers as the first',
    method: 'POST',
    path: '/api/users/first-register',
    body: { email: 'x@example.org', password: 'long enough for a test', name: 'x', roles: ['admin'] },
    status: 403,
  },
  {
    who: 'stranger',
    what: 'has a password forgotten',
    method: 'POST',
    path: '/api/users/forgot-password',
    body: { email: 'x@example.org' },
    status: 403,
  },
  {
    who: 'stranger',
    what: 'resets a password',
    method: 'POST',
    path: '/api/users/reset-password',
    body: { token: 'x', password: 'long enough for a test' },
    status: 403,
  },
  {
    who: 'stranger',
    what: 'asks who they are',
    method: 'GET',
    path: '/api/users/me',
    status: 200,
    says: /"user":null/,
  },
  {
    who: 'deactivated',
    what: 'asks who they are',
    method: 'GET',
    path: '/api/users/me',
    status: 200,
    says: /"user":null/,
  },
  {
    who: 'deactivated',
    what: 'takes a seat in an article',
    method: 'POST',
    path: ({ draft }) => `/api/articles/${draft}/presence`,
    body: {},
    status: 401,
  },
  {
    who: 'deactivated',
    what: 'signs in again',
    method: 'POST',
    path: '/api/users/login',
    body: ({ outEmail }: Things) => ({ email: outEmail, password: 'long enough for a test' }),
    status: 403,
  },
]
