// What the table of attacks is played on: an office with one text at each place, everybody signed in, one of them put
// out since; and how one attack is made, and told from what it did.
import { createHash } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { rows } from '@/database/rows'
import type { User } from '@/payload-types'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { serve, type Served } from '../people'
import { build, WHO, type Things, type Who } from './office'

export { SECRET, type Things, type Who } from './office'

/** A body may need to know what things are called. */
type Given<T> = T | ((things: Things) => T)
export type Attack = {
  who: Who
  /** What is tried, in words. */
  what: string
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS' | 'HEAD'
  path: Given<string>
  body?: Given<unknown>
  headers?: Record<string, string>
  /** What it must be answered with. */
  status: number
  /** What the answer says, where that matters. */
  says?: RegExp
  /** What it may show, though it is not public: they are staff and read it rightly. */
  mayRead?: true
}

const STORED: CollectionSlug[] = [
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
  'snapshots',
  'looks',
  'tasks',
  'columns',
  'indicators',
  'notices',
  'access-links',
  'presences',
  'second-factors',
  'identities',
  'payload-preferences',
]

/** Ways by which the application writes; what only counts tries or tells a refusal is no loss. */
const WRITES = ['create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany', 'updateGlobal'] as const
const COUNTED = ['tries', 'ledger']

/** Tells what was written since it was asked last, by the names of collections. */
const watched = (payload: Fixtures['payload']) => {
  const methods = payload.db as unknown as Record<string, (options: { collection?: string }) => Promise<unknown>>
  const own = WRITES.map((name) => [name, methods[name]!] as const)
  let written: string[] = []
  for (const [name, write] of own)
    methods[name] = (options) => {
      written.push(options.collection ?? name)
      return write.call(payload.db, options)
    }
  return {
    written: () => {
      const told = written.filter((name) => !COUNTED.includes(name))
      written = []
      return told
    },
    unwatch: () => {
      for (const [name, write] of own) methods[name] = write
    },
  }
}

/** Counters and sign-ins aside, which every sign-in changes. */
const personAsStored = ({ id, name, email, roles, active, revision }: User) => [
  id,
  name,
  email,
  roles,
  active,
  revision,
]

export const openScene = async () => {
  const office: Fixtures = await fixtures()
  const { payload } = office
  const http: Served = await serve()
  const [otherEditor, writingReviewer, deactivated] = await Promise.all([
    office.addPerson('另一位编辑', 'editor'),
    office.addPerson('又写又审', 'editor', 'reviewer'),
    office.addPerson('离岗的人', 'editor', 'reviewer', 'publisher', 'admin'),
  ])
  const people: Record<Exclude<Who, 'stranger'>, User> = {
    ...office.people,
    otherEditor,
    writingReviewer,
    deactivated,
  }
  const tokens = new Map<Who, string>()
  for (const who of WHO) {
    if (who === 'stranger') continue
    const data = { email: people[who].email, password: 'long enough for a test' }
    tokens.set(who, (await payload.login({ collection: 'users', data })).token!)
  }
  const things = await build(office, people)
  // Their session was open when it happened.
  await payload.update({
    collection: 'users',
    id: deactivated.id,
    data: { active: false },
    user: { ...office.people.admin, collection: 'users' },
    overrideAccess: false,
  })
  const settingsNow = async () => JSON.stringify(await payload.findGlobal({ slug: 'settings', depth: 0 }))
  const { written, unwatch } = watched(payload)
  return {
    office,
    http,
    things,
    written,
    close: () => {
      unwatch()
      http.close()
    },
    /** One attack, as it is made over HTTP. */
    make: async ({ who, method, path, body, headers = {} }: Attack) => {
      const given = <T>(one: Given<T>): T => (typeof one === 'function' ? (one as (things: Things) => T)(things) : one)
      const token = tokens.get(who)
      const response = await http.raw(method, given(path), given(body), {
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...headers,
      })
      return { status: response.status, text: await response.text(), headers: response.headers }
    },
    /** All that is stored and could matter, as one value. */
    stored: async (): Promise<string> => {
      const hash = createHash('sha256')
      for (const collection of STORED) hash.update(JSON.stringify(await rows(payload, collection as 'articles', {})))
      hash.update(JSON.stringify((await rows(payload, 'users', {})).map(personAsStored)))
      hash.update(await settingsNow())
      // Refusals are on the record; nothing else may have come.
      hash.update(
        JSON.stringify((await rows(payload, 'ledger', { outcome: { equals: 'done' } })).map(({ hash: one }) => one)),
      )
      return hash.digest('hex')
    },
  }
}
export type Scene = Awaited<ReturnType<typeof openScene>>
