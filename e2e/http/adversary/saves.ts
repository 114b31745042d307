// What an editor or an admin sends that is not what the field is for: refused before anything is stored, in one
// sentence.
import type { Attack, Things } from './scene'

const save = (where: 'draft' | 'section' | 'metric', body: unknown, status = 422): Attack => ({
  who: 'editor',
  what: `saves ${JSON.stringify(body)?.slice(0, 70)} as ${where}`,
  method: 'PATCH',
  path: (things: Things) =>
    `/api/${{ draft: 'articles', section: 'sections', metric: 'metrics' }[where]}/${things[where]}`,
  body,
  status,
  says: /[。]"/,
})

const ARTICLE = [
  { title: ['x'] },
  { title: { a: 1 } },
  { title: 1 },
  { title: true },
  { title: '长'.repeat(301) },
  { lead: true },
  { lead: 'x' },
  { lead: [] },
  { lead: {} },
  { lead: { root: 'x' } },
  { lead: { root: { type: 'root' } } },
  { summary: 1 },
  { date: 'x' },
  { date: 1 },
  { date: {} },
  { date: '9999999-01-01' },
  { column: 'x' },
  { column: ['x'] },
  { column: 1 },
  { column: true },
  { column: { a: 1 } },
  { column: '00000000-0000-4000-8000-000000000000' },
  { copyright: {} },
  { disclaimer: ['x'] },
  { language: 'xx' },
  { language: ['zh'] },
  { language: { a: 1 } },
  { slug: ['x'] },
  { slug: '../x' },
  { slug: 'A B' },
  { source: {} },
  { editor: [] },
  { keywords: {} },
  { documentNumber: true },
  { changeNote: 1 },
  { lockVersion: 'x' },
  { lockVersion: true },
]
const SECTION = [
  { heading: ['x'] },
  { heading: 1 },
  { level: 3 },
  { level: '9' },
  { level: ['1'] },
  { article: {} },
  { article: 'x' },
  { article: '00000000-0000-4000-8000-000000000000' },
]
const METRIC = [
  { words: ['x'] },
  { words: 1 },
  { unit: {} },
  { period: 1 },
  { section: {} },
  { indicator: 'x' },
  { place: 'x' },
  { kind: 'x' },
  { cites: 'x' },
  { source: {} },
]

const paragraph = (...children: unknown[]) => ({
  body: { root: { type: 'root', children: [{ type: 'paragraph', children }] } },
})
const root = (...children: unknown[]) => ({ body: { root: { type: 'root', children } } })
const link = (url: unknown) =>
  paragraph({ type: 'link', fields: { linkType: 'custom', url }, children: [{ type: 'text', text: 'x' }] })
const deep = (levels: number): object =>
  levels === 0 ? { type: 'text', text: 'x' } : { type: 'quote', children: [deep(levels - 1)] }
const TEXTS = [
  root({ type: 'nope', children: [] }),
  root({ type: 'constructor' }),
  root(null),
  root({ children: [] }),
  root({ type: 'paragraph', children: 'x' }),
  root({ type: 'heading', tag: 'script', children: [] }),
  root({ type: 'upload', relationTo: 'users', value: 'x' }),
  root({ type: 'upload', relationTo: 'media', value: { $ne: 1 } }),
  root({
    type: 'table',
    children: [{ type: 'tablerow', children: [{ type: 'tablecell', colSpan: 1e9, children: [] }] }],
  }),
  root(deep(60)),
  paragraph({ type: 'text', text: 1 }),
  paragraph({ type: 'text', text: 'x', format: 'bold' }),
  paragraph({ type: 'text', text: 'x', style: { a: 1 } }),
  paragraph({ type: 'figure', metric: 5 }),
  paragraph({ type: 'block', fields: {} }),
  link('javascript:alert(1)'),
  link('JaVaScRiPt:alert(1)'),
  link(' \tjavascript:alert(1)'),
  link('data:text/html,x'),
  link('vbscript:x'),
  link('//evil.example'),
  link('/\\evil.example'),
  link('file:///etc/passwd'),
  link('www.example.org'),
  link(5),
  link(null),
  link('x'.repeat(3000)),
]

const raw = (what: string, body: unknown, type: string, status: number): Attack => ({
  who: 'editor',
  what,
  method: 'POST',
  path: '/api/articles',
  body,
  headers: { 'Content-Type': type },
  status,
})
/** As it is, not as JSON of it. */
const bytes = (text: string) => new Blob([text])
const BODIES: Attack[] = [
  raw('sends no JSON', bytes('{'), 'application/json', 400),
  raw('sends nothing as JSON', bytes('null'), 'application/json', 400),
  raw('sends a list', bytes('[]'), 'application/json', 400),
  raw('sends a word', bytes('"x"'), 'application/json', 400),
  raw('sends three thousand levels', bytes('{"a":'.repeat(3000) + '1' + '}'.repeat(3000)), 'application/json', 400),
  raw('sends three megabytes', bytes(`{"title":"${'x'.repeat(3_000_000)}"}`), 'application/json', 413),
  raw('sends plain text', bytes('{"title":"x"}'), 'text/plain', 415),
  raw('sends XML', bytes('<a/>'), 'application/xml', 415),
  raw('sends a form of words', bytes('title=x'), 'application/x-www-form-urlencoded', 415),
  raw('sends a form without a boundary', bytes('x=1'), 'multipart/form-data', 400),
  raw('sends a torn form', bytes('x=1'), 'multipart/form-data; boundary=a', 400),
  raw(
    'sends a form that ends too soon',
    bytes('--a\r\nContent-Disposition: form-data; name="b"\r\n\r\nc'),
    'multipart/form-data; boundary=a',
    400,
  ),
]

const formWith = (value: string) => {
  const form = new FormData()
  form.append('_payload', value)
  return form
}
const FORMS: Attack[] = [
  ['no JSON', 'not json', 400],
  ['a list for a title', '{"title":["x"],"language":"zh"}', 422],
].map(([what, value, status]): Attack => ({
  who: 'editor',
  what: `sends a form with ${what as string}`,
  method: 'POST',
  path: '/api/articles',
  body: () => formWith(value as string),
  status: status as number,
}))

const SETTINGS = [
  { siteName: ['x'] },
  { siteName: {} },
  { timeZone: 5 },
  { reviewLevels: 'x' },
  { language: 'xx' },
  { copyright: {} },
  { secondFactor: 'x' },
  { phone: {} },
]
const PEOPLE = [
  { name: ['x'] },
  { name: {} },
  { name: '' },
  { email: 'x' },
  { email: {} },
  { roles: 'admin' },
  { roles: ['god'] },
  { roles: {} },
  { roles: [] },
  { active: 'x' },
]

const admins = (what: string, method: Attack['method'], path: Attack['path'], body: unknown, status = 422): Attack => ({
  who: 'admin',
  what: `saves ${JSON.stringify(body).slice(0, 60)} as ${what}`,
  method,
  path,
  body,
  status,
  says: /[。]"/,
})

export const SAVES: Attack[] = [
  ...ARTICLE.map((body) => save('draft', body)),
  ...SECTION.map((body) => save('section', body)),
  ...METRIC.map((body) => save('metric', body)),
  ...TEXTS.map((body) => save('section', body)),
  ...BODIES,
  ...FORMS,
  ...SETTINGS.map((body) => admins('settings', 'POST', '/api/globals/settings', body)),
  ...PEOPLE.map((body) => admins('a person', 'PATCH', ({ colleague }) => `/api/users/${colleague}`, body)),
  admins('a column', 'POST', '/api/columns', { name: { a: 1 }, slug: 'x' }),
  admins('a column', 'POST', '/api/columns', { name: 'x', slug: ['x'] }),
  admins('settings', 'POST', '/api/globals/settings', { reviewLevels: 99 }, 400),
]
