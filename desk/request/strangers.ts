// What a stranger may ask of the API, and nothing else: signing in, and who one is. Every other address of Payload's
// and ours, those of versions to come too, answers 401 before it does anything; and doors of the framework that nobody
// here uses are not there.
import type { Endpoint, SanitizedConfig } from 'payload'
import { preferenceWithin } from './preferences'
import { notAllowed, SIGNED_OUT } from './refusal-answer'

/** Method and path under /api. Those that are shut for everybody say so themselves (collections/users.ts). */
export const OPEN: ReadonlySet<string> = new Set([
  'get /users/me',
  'post /users/login',
  'post /users/first-register',
  'post /users/forgot-password',
  'post /users/reset-password',
  'get /users/sso',
  'get /users/sso/back',
  'post /users/sso/invited',
])

/** Nobody asks these: keys and tokens that no account has, versions of what keeps none, other people's preferences. */
const ABSENT = /\/(?:api-key\/reveal|verify\/:id|init)$/
const VERSIONS = /^\/versions(?:\/|$)/

type Place = { slug: string; keepsVersions: boolean }

const isThere = ({ path }: Endpoint, { slug, keepsVersions }: Place): boolean =>
  !ABSENT.test(path) && (keepsVersions || !VERSIONS.test(path)) && (slug !== 'payload-preferences' || path === '/:key')

const signedInAlone =
  (endpoint: Endpoint, slug: string): Endpoint['handler'] =>
  async (req) => {
    if (!req.user) throw notAllowed(req, 401, SIGNED_OUT)
    if (slug === 'payload-preferences' && endpoint.method === 'post') await preferenceWithin(req)
    return endpoint.handler(req)
  }

const doorOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>, under: string): string =>
  `${method} ${under}${path === '/' ? '' : path}`

const closed = (endpoints: Endpoint[], under: string, place: Place): Endpoint[] =>
  endpoints
    .filter((endpoint) => isThere(endpoint, place))
    .map((endpoint) =>
      OPEN.has(doorOf(endpoint, under)) ? endpoint : { ...endpoint, handler: signedInAlone(endpoint, place.slug) },
    )

type Holder = { slug: string; endpoints: Endpoint[] | false; versions?: unknown }

const close = (holder: Holder, under: string): void => {
  if (holder.endpoints)
    holder.endpoints = closed(holder.endpoints, under, { slug: holder.slug, keepsVersions: Boolean(holder.versions) })
}

/** The whole API as Payload has put it together, with these rules before each of its addresses. */
export const closedToStrangers = (config: SanitizedConfig): SanitizedConfig => {
  Object.assign(config, { endpoints: closed(config.endpoints, '', { slug: '', keepsVersions: false }) })
  for (const collection of config.collections) close(collection as Holder, `/${collection.slug}`)
  for (const one of config.globals) close(one as Holder, `/globals/${one.slug}`)
  return config
}

/** For tests and records: every address there is, and who may ask it. */
export const doorsOf = (config: SanitizedConfig): string[] => {
  const under = (endpoints: Endpoint[] | false, path: string) =>
    (endpoints || []).map((endpoint) => doorOf(endpoint, path))
  return [
    ...under(config.endpoints, ''),
    ...config.collections.flatMap(({ slug, endpoints }) => under(endpoints, `/${slug}`)),
    ...config.globals.flatMap(({ slug, endpoints }) => under(endpoints, `/globals/${slug}`)),
  ]
}
