// Acts beyond one's rights or out of their time, changes of oneself and of what is locked, and deletions around the
// act.
import type { Staff } from './roles'
import type { Attack, Things } from './scene'

const act = (who: Staff, article: keyof Things, body: object, status: number, what: string): Attack => ({
  who,
  what,
  method: 'POST',
  path: (things) => `/api/articles/${things[article]}/actions`,
  body,
  status,
})
const seen = { fingerprint: '0'.repeat(64) }

const ACTS: Attack[] = [
  act('editor', 'review', { action: 'approve', ...seen }, 403, 'approves'),
  act('otherEditor', 'approved', { action: 'publish', ...seen }, 403, 'publishes'),
  act('reviewer', 'approved', { action: 'publish', ...seen }, 403, 'publishes'),
  act('reviewer', 'draft', { action: 'submit', ...seen }, 403, 'submits'),
  act('publisher', 'review', { action: 'approve', ...seen }, 403, 'approves'),
  act('admin', 'review', { action: 'approve', ...seen }, 403, 'approves'),
  act('admin', 'approved', { action: 'publish', ...seen }, 403, 'publishes'),
  act('admin', 'live', { action: 'withdraw', edition: 1, note: 'x' }, 403, 'withdraws'),
  act('editor', 'live', { action: 'remove', edition: 1, note: 'error' }, 403, 'removes'),
  act('writingReviewer', 'draft', { action: 'approve', ...seen }, 409, 'approves what is not submitted'),
  act('publisher', 'review', { action: 'publish', ...seen }, 409, 'publishes what nobody approved'),
  act('publisher', 'approved', { action: 'publish', ...seen }, 409, 'publishes another text than the approved'),
  act('publisher', 'removed', { action: 'reinstate', edition: 1 }, 409, 'brings back what was removed'),
  act('publisher', 'live', { action: 'withdraw', edition: 7, note: 'x' }, 409, 'withdraws another edition'),
  act('publisher', 'approved', { action: 'publish' }, 422, 'publishes without naming a text'),
  act('publisher', 'approved', { action: 'publish', ...seen, force: true }, 400, 'adds a word of their own'),
  act('publisher', 'approved', { action: 'unpublish' }, 400, 'takes an act that is none'),
  act('publisher', 'approved', { action: ['publish'] }, 400, 'takes several acts'),
  act('publisher', 'live', { action: 'withdraw', edition: '1', note: 'x' }, 400, 'names an edition in words'),
  act(
    'publisher',
    'live',
    { action: 'withdraw', edition: 1, note: 'x'.repeat(5000) },
    400,
    'writes a note without end',
  ),
  act('editor', 'draft', { action: 'submit', fingerprint: 'x' }, 400, 'names a text that is none'),
]

const self = (body: object, status: number, what: string, says?: RegExp): Attack => ({
  who: 'editor',
  what,
  method: 'PATCH',
  path: ({ self: id }) => `/api/users/${id}`,
  body,
  status,
  ...(says ? { says } : {}),
})

const OWN: Attack[] = [
  self({ password: 'long enough for another' }, 403, 'changes the own password without the present one'),
  self({ name: '郑四' }, 409, 'takes a colleague’s name'),
  {
    who: 'editor',
    what: 'changes the own password with a wrong one',
    method: 'POST',
    path: '/api/users/password',
    body: { present: 'not this one', password: 'long enough for another' },
    status: 403,
  },
  {
    who: 'editor',
    what: 'is addressed by a foreign page',
    method: 'POST',
    path: '/api/users/password',
    body: { present: 'long enough for a test', password: 'qqq' },
    status: 422,
  },
  {
    who: 'editor',
    what: 'writes a display setting for somebody else',
    method: 'POST',
    path: '/api/payload-preferences',
    body: ({ boss }: Things) => ({ key: 'nav', value: 1, user: { relationTo: 'users', value: boss } }),
    status: 404,
  },
  {
    who: 'admin',
    what: 'lets the last admin go',
    method: 'PATCH',
    path: ({ boss }) => `/api/users/${boss}`,
    body: { active: false },
    status: 409,
  },
]

const LOCKED: Attack[] = [
  ['an article', 'PATCH', ({ review }: Things) => `/api/articles/${review}`, { title: 'x' }],
  ['a section', 'PATCH', ({ lockedSection }: Things) => `/api/sections/${lockedSection}`, { heading: 'x' }],
  ['a section away', 'DELETE', ({ lockedSection }: Things) => `/api/sections/${lockedSection}`, undefined],
].map(([what, method, path, body]): Attack => ({
  who: 'editor',
  what: `writes ${what as string} under review`,
  method: method as Attack['method'],
  path: path as Attack['path'],
  body,
  status: 409,
  says: /审核|锁定|review/,
}))

const TRASH: Attack[] = [
  {
    who: 'editor',
    what: 'deletes an article without an act',
    method: 'DELETE',
    path: ({ draft }) => `/api/articles/${draft}`,
    status: 403,
  },
  {
    who: 'editor',
    what: 'deletes all articles',
    method: 'DELETE',
    path: '/api/articles?where[id][exists]=true',
    status: 403,
  },
  {
    who: 'editor',
    what: 'trashes by a date',
    method: 'PATCH',
    path: ({ draft }) => `/api/articles/${draft}`,
    body: { deletedAt: '2020-01-01' },
    status: 403,
  },
  {
    who: 'editor',
    what: 'deletes all sections',
    method: 'DELETE',
    path: '/api/sections?where[id][exists]=true',
    status: 403,
  },
  {
    who: 'editor',
    what: 'duplicates',
    method: 'POST',
    path: ({ live }) => `/api/articles/${live}/duplicate`,
    body: {},
    status: 404,
  },
]

export const ACTS_AND_OWN: Attack[] = [...ACTS, ...OWN, ...LOCKED, ...TRASH]
