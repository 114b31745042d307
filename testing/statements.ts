// What a piece of work asks of the database: every statement of a SQLite file, in its order, as it reaches the client;
// on MongoDB every command of the driver's collections.
import type { Client, InArgs, InStatement } from '@libsql/client'
import type { Payload } from 'payload'
import type { QueuedClient } from '@/database/sqlite-client'

export type Statement = { sql: string; args: unknown[] }

const stated = (given: InStatement | string, args?: InArgs): Statement =>
  typeof given === 'string'
    ? { sql: given, args: (args ?? []) as unknown[] }
    : { sql: given.sql, args: (given.args ?? []) as unknown[] }

/** Hears what this client executes until the answer is called. */
const listenTo = (client: Client, hear: (one: Statement) => void): (() => void) => {
  const { execute } = client
  const run = execute.bind(client) as (statement: InStatement | string, args?: InArgs) => ReturnType<Client['execute']>
  client.execute = (statement: InStatement | string, args?: InArgs) => {
    hear(stated(statement, args))
    return args === undefined ? run(statement) : run(statement, args)
  }
  return () => {
    client.execute = execute
  }
}

/** BEGIN and COMMIT are not among them. SQLite alone. */
export const statementsOf = async (payload: Payload, work: () => Promise<unknown>): Promise<Statement[]> => {
  const { client } = payload.db as unknown as { client: QueuedClient }
  const heard: Statement[] = []
  const hear = (one: Statement) => {
    heard.push(one)
  }
  const ends = [listenTo(client, hear)]
  const { hold } = client
  client.hold = async (options) => {
    const held = await hold(options)
    const end = listenTo(held.client, hear)
    const ended = (how: () => Promise<void>) => () => {
      end()
      return how()
    }
    return { client: held.client, commit: ended(held.commit), rollback: ended(held.rollback) }
  }
  ends.push(() => {
    client.hold = hold
  })
  try {
    await work()
  } finally {
    ends.forEach((end) => end())
  }
  return heard
}
