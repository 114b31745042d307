// The rounds of the chaos (chaos.ts), which end with a line for each kind of what was done and what came of it.
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { readAs } from '@/desk/request/transaction'
import { factsOf } from '@/desk/workflow/facts'
import type { Head } from '@/domain/ledger'
import type { Role } from '@/domain/workflow'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { ensureDefaults } from '@/seed/defaults'
import { as, person } from '@/seed/people'
import { aRelease, type People } from '@/seed/release'
import { proven, troublesOf } from './check'
import { server, type Server } from './servers'
import { deed, done, type Deed, type Person, type Told } from './work'

const PASSWORD = 'long enough for the chaos'
const READY_MADE = 4

const { rounds, servers: many } = ((): { rounds: number; servers: number } => {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, servers: { type: 'string' } } })
  return { rounds: Number(values.rounds ?? 20), servers: Number(values.servers ?? 1) }
})()

type Cast = { users: People; signedIn: Record<keyof People, Person> }
const castOf = async (payload: Payload): Promise<Cast> => {
  await ensureDefaults(payload)
  const one = async (name: string, role: Role): Promise<[User, Person]> => {
    const email = `${role}@example.org`
    const user = await person(payload, { name, email, password: PASSWORD, roles: [role] })
    const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } })
    return [user, { id: String(user.id), token: token! }]
  }
  const [[editor, e], [reviewer, r], [publisher, p]] = [
    await one('林一', 'editor'),
    await one('周二', 'reviewer'),
    await one('吴三', 'publisher'),
  ]
  return { users: { editor, reviewer, publisher }, signedIn: { editor: e, reviewer: r, publisher: p } }
}

const chance = (share: number): boolean => Math.random() < share
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)]!

/** What is done in a round: publications (some by two at once), withdrawals, submissions and saves. */
const deedsOf = async (payload: Payload, { users, signedIn }: Cast, round: number): Promise<Deed[]> => {
  const made: Deed[] = []
  for (let number = 0; number < READY_MADE; number += 1) {
    const upTo = oneOf(['approve', 'approve', 'publish', 'submit', null] as const)
    const title = `第${round}轮第${number + 1}篇`
    const article = await aRelease(payload, users, upTo === null ? { title } : { title, upTo })
    const facts = await readAs(payload, as(users.publisher), (req) => factsOf(req, article))
    const { fingerprint } = facts.current
    if (upTo === 'approve') {
      made.push(deed('act', article, signedIn.publisher, { action: 'publish', fingerprint }))
      if (chance(0.3)) made.push(deed('act', article, signedIn.publisher, { action: 'publish', fingerprint }))
    } else if (upTo === 'publish')
      made.push(deed('act', article, signedIn.publisher, { action: 'withdraw', edition: 1, note: '正在核实。' }))
    else if (upTo === 'submit') made.push(deed('act', article, signedIn.reviewer, { action: 'approve', fingerprint }))
    else made.push(deed('save', article, signedIn.editor, { source: `来源 ${round}-${number}` }))
  }
  return made
}

const counts = { kills: 0, done: 0, refused: 0, cut: 0, happened: 0, again: 0 }
const troubles: string[] = []
const seen: Head[] = []

const killed = async (all: readonly Server[]): Promise<readonly Server[]> => {
  await pause(Math.random() * (chance(0.3) ? 1_200 : 300))
  const victims = all.length > 1 && chance(0.7) ? [oneOf(all)] : all
  await Promise.all(victims.map((one) => one.kill()))
  counts.kills += victims.length
  return victims
}

/** Pressed again with the same key, a cut act is done once; a save has no key, and is written over. */
const pressedAgain = async (cut: readonly Told[], all: readonly Server[]): Promise<Told[]> => {
  const again: Told[] = []
  for (const told of cut.filter(({ kind }) => kind === 'act')) again.push(await done(told, oneOf(all).origin))
  counts.again += again.length
  return again
}

const playRound = async (payload: Payload, cast: Cast, all: readonly Server[], round: number): Promise<void> => {
  const work = (await deedsOf(payload, cast, round)).map((one) => done(one, oneOf(all).origin))
  const victims = await killed(all)
  const told = await Promise.all(work)
  for (const { outcome } of told) counts[outcome] += 1
  await Promise.all(victims.map((one) => one.start()))
  const after = await troublesOf(payload, told)
  counts.happened += after.happened
  const again = await pressedAgain(
    told.filter(({ outcome }) => outcome === 'cut'),
    all,
  )
  const afterAgain = await troublesOf(payload, again)
  const proof = await proven(payload, seen)
  seen.push(proof.head)
  const found = [...after.troubles, ...afterAgain.troubles, ...proof.troubles]
  troubles.push(...found.map((one) => `round ${round}: ${one}`))
  console.log(
    `round ${round}: ${told.map(({ outcome, status }) => `${outcome} ${status}`).join(', ')}${found.length > 0 ? `\n  ${found.join('\n  ')}` : ''}`,
  )
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0

const payload = await getPayload({ config })
const cast = await castOf(payload)
const all = await Promise.all(Array.from({ length: many }, server))
try {
  await Promise.all(all.map((one) => one.start()))
  for (let round = 1; round <= rounds; round += 1) await playRound(payload, cast, all, round)
} catch (error) {
  troubles.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
} finally {
  await Promise.all(all.map((one) => one.kill()))
}
const starts = all.flatMap((one) => one.starts.slice(1))
console.log(
  `${env.DATABASE_URL ? 'MongoDB' : 'SQLite'}, ${many} servers: ${seen.length} rounds, ${counts.kills} kills; ${counts.done} answered, ${counts.refused} refused, ${counts.cut} cut off, of which ${counts.happened} had happened, and ${counts.again} were sent again; ready again after ${(middle(starts) / 1000).toFixed(1)} s (at most ${(Math.max(0, ...starts) / 1000).toFixed(1)} s); ${troubles.length} problems`,
)
troubles.forEach((trouble) => console.log(trouble))
if (env.DATABASE_URL)
  await (payload.db as unknown as { connection: { dropDatabase: () => Promise<void> } }).connection.dropDatabase()
rmSync(env.DATA_DIR, { recursive: true, force: true })
process.exit(troubles.length === 0 ? 0 : 1)
