// The application without a server: the route handlers of the reader site, found on the disk, called with the request
// that a reader would send.
import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Rendered } from '@/front/answer'
import { DEPENDS, dependsIn, ownHeaders } from '@/front/backend'

export type Render = (address: string) => Promise<Rendered>

type Params = Record<string, string | string[]>
type Handler = (request: Request, context: { params: Promise<Params> }) => Response | Promise<Response>

const ROUTE = /(?:^|\/)route\.tsx?$/
const DYNAMIC = /^\[(\w+)\]$/
const REST = /^\[\.\.\.(\w+)\]$/

const LIMIT_MS = 30_000

const inTime = <T>(address: string, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${address} took too long.`)), LIMIT_MS)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

export type Route = { file: string; segments: string[] }

/** The most particular first, as Next chooses: a name before a parameter, a parameter before all the rest. */
const rankOf = (segment: string): string => (REST.test(segment) ? '2' : DYNAMIC.test(segment) ? '1' : '0')
const orderOf = ({ segments }: Route): string => segments.map(rankOf).join('')

export const routesIn = (names: readonly string[]): Route[] =>
  names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => ROUTE.test(name))
    .map((file) => ({ file, segments: file.replace(ROUTE, '').split('/').filter(Boolean) }))
    .sort((one, other) => orderOf(one).localeCompare(orderOf(other)))

const paramsOf = ({ segments }: Route, asked: readonly string[]): Params | null => {
  const params: Params = {}
  for (const [at, segment] of segments.entries()) {
    const rest = REST.exec(segment)?.[1]
    if (rest) return asked.length > at ? { ...params, [rest]: asked.slice(at) } : null
    const name = DYNAMIC.exec(segment)?.[1]
    const there = asked[at]
    if (there === undefined || (name === undefined && there !== segment)) return null
    if (name) params[name] = there
  }
  return segments.length === asked.length ? params : null
}

/** Which route answers this path, and what it is told. */
export const routeFor = (routes: readonly Route[], path: string): { route: Route; params: Params } | null => {
  const asked = path.split('/').filter(Boolean).map(decodeURIComponent)
  for (const route of routes) {
    const params = paramsOf(route, asked)
    if (params) return { route, params }
  }
  return null
}

const READERS = '(site)'
/** Written so that they who compile the commands find the routes: what varies is whole folders. */
const loaded = (file: string): Promise<unknown> => {
  const folder = posix.join(READERS, posix.dirname(file))
  return file.endsWith('x')
    ? import(/* @vite-ignore */ `../app/${folder}/route.tsx`)
    : import(/* @vite-ignore */ `../app/${folder}/route.ts`)
}

export const handlers = (origin: string): Render => {
  const routes = routesIn(readdirSync(join('app', READERS), { recursive: true, encoding: 'utf8' }))
  return async (address) => {
    const url = new URL(address, origin)
    const found = routeFor(routes, url.pathname)
    if (!found) throw new Error(`No route answers ${address}.`)
    const { GET } = (await loaded(found.route.file)) as { GET: Handler }
    const asked = GET(new Request(url), { params: Promise.resolve(found.params) })
    const response = await inTime(address, Promise.resolve(asked))
    return {
      status: response.status,
      headers: ownHeaders(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
      depends: dependsIn(response.headers.get(DEPENDS)),
    }
  }
}
