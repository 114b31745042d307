// The headers of a mirrored answer: few kinds, so that a web server can say them without knowing the single file. Every
// answer is held against its kind when it is written; a header that no kind has would be lost silently otherwise.
import { headerOf, type Rendered } from '@/front/answer'
import { SAFE_HEADERS } from '@/front/safe-headers'
import { contentSecurityPolicy } from '@/respond/answer'
import { DATA_TYPES } from '@/respond/files/data-file'
import { XML_TYPES } from '@/respond/files/xml'

export type Kind =
  | 'page'
  | 'csv'
  | 'json'
  | 'svg'
  | 'png'
  | 'atom'
  | 'xml'
  | 'picture'
  | 'document'
  | 'icon'
  | 'text'
  | 'moved'

const ASKED_AGAIN = 'public, max-age=0, must-revalidate'
const SAFE = { ...SAFE_HEADERS, 'Cache-Control': ASKED_AGAIN }
const DATA = {
  ...SAFE,
  'Access-Control-Allow-Origin': '*',
  'Content-Language': '$data_language',
}

/** A feed or a site map. */
const XML = {
  ...SAFE,
  'Access-Control-Allow-Origin': '*',
  'Content-Language': '$file_language',
}

/** Words with a dollar are told by the place of the file (docs/nginx.conf). No `type`: its ending tells it. */
const KINDS: Record<Kind, { type?: string; headers: Record<string, string> }> = {
  page: {
    type: 'text/html; charset=utf-8',
    headers: {
      ...SAFE,
      'Content-Security-Policy': contentSecurityPolicy,
      'Content-Language': '$page_language',
    },
  },
  csv: { type: DATA_TYPES.csv, headers: { ...DATA, 'Content-Disposition': 'attachment; filename="$data_name"' } },
  json: { type: DATA_TYPES.json, headers: { ...DATA, 'Content-Disposition': 'inline; filename="$data_name"' } },
  svg: { type: DATA_TYPES.svg, headers: { ...DATA, 'Content-Disposition': 'attachment; filename="$data_name"' } },
  png: { type: DATA_TYPES.png, headers: { ...DATA, 'Content-Disposition': 'attachment; filename="$data_name"' } },
  atom: { type: XML_TYPES.atom, headers: XML },
  xml: { type: XML_TYPES.xml, headers: XML },
  picture: { headers: SAFE },
  document: { headers: { ...SAFE, 'Content-Disposition': 'attachment' } },
  icon: { headers: { ...SAFE, 'Cache-Control': 'public, max-age=86400' } },
  text: { type: 'text/plain; charset=utf-8', headers: SAFE },
  moved: { headers: SAFE },
}

const TOLD_BY_TYPE: [RegExp, Kind][] = [
  [/^text\/html\b/, 'page'],
  [/^text\/csv\b/, 'csv'],
  [/^application\/json\b/, 'json'],
  [/^application\/atom\+xml\b/, 'atom'],
  [/^application\/xml\b/, 'xml'],
  [/^image\/svg\+xml\b/, 'svg'],
  [/^image\//, 'picture'],
  [/^text\/plain\b/, 'text'],
]

export const kindOf = (answer: Pick<Rendered, 'status' | 'headers'>): Kind => {
  const type = headerOf(answer, 'content-type') ?? ''
  const isIcon = type.startsWith('image/') && headerOf(answer, 'cache-control') === KINDS.icon.headers['Cache-Control']
  const told = isIcon ? 'icon' : TOLD_BY_TYPE.find(([pattern]) => pattern.test(type))?.[1]
  // A picture that is to be saved under a name is a chart.
  const isChart = told === 'picture' && headerOf(answer, 'content-disposition') !== undefined
  const isDocument = headerOf(answer, 'content-disposition') === 'attachment'
  const kind = answer.status === 301 ? 'moved' : isDocument ? 'document' : isChart ? 'png' : told
  if (!kind) throw new Error(`The mirror knows no kind of answer that is ${type || 'of no type'}.`)
  return kind
}

const isAs = (value: string, said: string): boolean => {
  const [before, after] = said.split(/\$\w+/)
  return after === undefined ? value === said : value.startsWith(before!) && value.endsWith(after)
}

/** What it says otherwise than its kind: names of headers. */
export const strayHeaders = (answer: Pick<Rendered, 'status' | 'headers'>): string[] => {
  const kind = KINDS[kindOf(answer)]
  const expected = Object.entries({
    ...kind.headers,
    ...(kind.type ? { 'Content-Type': kind.type } : {}),
  }).map(([name, value]) => [name.toLowerCase(), value] as const)
  const own = new Set(['content-type', 'location'])
  return [
    ...expected.filter(([name, value]) => !isAs(headerOf(answer, name) ?? '', value)).map(([name]) => name),
    ...answer.headers
      .map(([name]) => name.toLowerCase())
      .filter((name) => !own.has(name) && !expected.some(([known]) => known === name)),
  ]
}

/** Files for nginx to include, by name: the headers of each kind. */
export const nginxIncludes = (): [name: string, text: string][] =>
  Object.entries(KINDS).map(([kind, { type, headers }]) => [
    `${kind}.conf`,
    [
      '# Written by npm run export. After an upgrade that changes it, reload nginx.',
      ...(type ? ['types { }', `default_type '${type}';`] : []),
      ...Object.entries(headers).map(([name, value]) =>
        value.includes("'") ? `add_header ${name} "${value}" always;` : `add_header ${name} '${value}' always;`,
      ),
      '',
    ].join('\n'),
  ])
