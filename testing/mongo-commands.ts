// What a piece of work asks of MongoDB, and whether an index begins where the question does.
import type { Payload } from 'payload'

type Filter = Record<string, unknown>
type Order = Record<string, number>
export type Command = { collection: string; filter: Filter; sort: Order; limit: number; counts: boolean }

type Cursor = { explain: (verbosity: string) => Promise<object> }
type Collection = {
  indexes: () => Promise<{ key: Record<string, number> }[]>
  find: (filter: Filter, options: object) => Cursor
}
type Connection = {
  set: (name: 'debug', to: false | ((collection: string, method: string, ...args: unknown[]) => void)) => void
  db: { collection: (name: string) => Collection }
}
const connectionOf = ({ db }: Payload): Connection => (db as unknown as { connection: Connection }).connection

const GROWING = /^_?(articles|sections|metrics|releases|editions|observations|slugs|ledger|contributions|tasks|media)\b/

const commandOf = (collection: string, method: string, [first, options]: unknown[]): Command | null => {
  if (method === 'aggregate') {
    const stages = first as Record<string, unknown>[]
    const stage = (name: string) => stages.find((one) => name in one)?.[name]
    return {
      collection,
      filter: (stage('$match') ?? {}) as Filter,
      sort: (stage('$sort') ?? {}) as Order,
      limit: Number(stage('$limit') ?? 0),
      counts: false,
    }
  }
  if (!['find', 'findOne', 'countDocuments', 'findOneAndUpdate', 'updateOne'].includes(method)) return null
  const { sort = {}, limit = 0 } = (method === 'updateOne' ? {} : (options ?? {})) as { sort?: Order; limit?: number }
  return { collection, filter: first as Filter, sort, limit, counts: method === 'countDocuments' }
}

/** The questions that this work asks of collections that grow. */
export const commandsOf = async (payload: Payload, work: () => Promise<unknown>): Promise<Command[]> => {
  const heard: Command[] = []
  const connection = connectionOf(payload)
  connection.set('debug', (collection, method, ...args) => {
    const command = GROWING.test(collection) ? commandOf(collection, method, args) : null
    if (command) heard.push(command)
  })
  try {
    await work()
  } finally {
    connection.set('debug', false)
  }
  return heard
}

/** Every question and every write, as collection and method: each is a wait of its own. */
export const waitsOf = async (payload: Payload, work: () => Promise<unknown>): Promise<string[]> => {
  const heard: string[] = []
  const connection = connectionOf(payload)
  connection.set('debug', (collection, method) => {
    heard.push(`${method} ${collection}`)
  })
  try {
    await work()
  } finally {
    connection.set('debug', false)
  }
  return heard
}

/** The fields that a filter names in every case; of alternatives, those of each are looked at alone. */
const branchesOf = (filter: Filter): string[][] => {
  const own = Object.keys(filter).filter((key) => !key.startsWith('$'))
  const all = ((filter.$and ?? []) as Filter[]).map(branchesOf)
  const any = filter.$or ? (filter.$or as Filter[]).flatMap(branchesOf) : [[]]
  return all.reduce(
    (made, some) => made.flatMap((one) => some.map((two) => [...one, ...two])),
    any.map((one) => [...one, ...own]),
  )
}

/**
 * The questions for which no index begins with a field that they name, or with their order where they take the first
 * few of all.
 */
export const withoutIndex = async (payload: Payload, commands: readonly Command[]): Promise<string[]> => {
  const { db } = connectionOf(payload)
  const found = new Set<string>()
  for (const { collection, filter, sort, limit, counts } of commands) {
    const firsts = (await db.collection(collection).indexes()).map(({ key }) => Object.keys(key)[0]!)
    const [order = ''] = Object.keys(sort)
    const led = branchesOf(filter).every((fields) => fields.some((field) => firsts.includes(field)))
    const walks = Object.keys(filter).length === 0 && limit > 0 && !counts && firsts.includes(order)
    if (!led && !walks) found.add(`${collection} ${JSON.stringify(filter)} ${JSON.stringify(sort)}`)
  }
  return [...found]
}

/** Whether the engine explains itself, as mongod does. */
export const explains = async (payload: Payload): Promise<boolean> => {
  try {
    await connectionOf(payload).db.collection('releases').find({}, {}).explain('queryPlanner')
    return true
  } catch {
    return false
  }
}

/** The questions that the engine would answer by looking through the whole collection. */
export const scanned = async (payload: Payload, commands: readonly Command[]): Promise<string[]> => {
  const { db } = connectionOf(payload)
  const found = new Set<string>()
  for (const { collection, filter, sort, limit } of commands) {
    const plan = await db.collection(collection).find(filter, { sort, limit }).explain('queryPlanner')
    if (JSON.stringify(plan).includes('"COLLSCAN"')) found.add(`${collection} ${JSON.stringify(filter)}`)
  }
  return [...found]
}
