// A full house: 200 people sign in at the same moment, fifty of them work for some minutes, and readers ask for a
// release as fast as one connection after another can. No press may fail, no answer be another than it should be, the
// memory must not grow, and the record must prove itself afterwards.
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Role } from '@/domain/workflow'
import { script, tail } from '../child.mjs'
import { crowd, type Worker } from './crowd-work'
import { load, quantile } from './load'
import { anOffice, clear, type Office } from './office'

const SIGN_INS = 200
const CREW: [Worker['role'], number][] = [
  ['editor', 30],
  ['reviewer', 12],
  ['publisher', 8],
]
const PASSWORD = 'long enough for a full house'
const LAP_S = 20

const emailOf = (at: number) => `house-${at}@example.org`
const roleOf = (at: number): Worker['role'] => {
  let before = 0
  for (const [role, many] of CREW) if (at < (before += many)) return role
  return 'editor'
}

const hired = async (payload: Payload): Promise<void> => {
  const { person } = await import('@/seed/people')
  for (let at = 0; at < SIGN_INS; at += 1) {
    const roles: Role[] = [roleOf(at)]
    await person(payload, { name: `第${at + 1}位同事`, email: emailOf(at), password: PASSWORD, roles })
  }
}

type SignedIn = { status: number; token: string; ms: number; cookies: string }
const signIn = async ({ origin }: Office, at: number, cookies = ''): Promise<SignedIn> => {
  const since = performance.now()
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Cookie': cookies },
    body: JSON.stringify({ email: emailOf(at), password: PASSWORD }),
  })
  const given = answer.headers.getSetCookie().map((line) => line.split(';')[0]!)
  const token = given.find((one) => one.startsWith('payload-token='))?.slice('payload-token='.length) ?? ''
  const kept = given.filter((one) => !one.startsWith('payload-token='))
  return { status: answer.status, token, ms: performance.now() - since, cookies: kept.join('; ') }
}

const said = (name: string, waited: readonly number[]): void =>
  console.log(
    `| ${name} | ${waited.length} | ${quantile(waited, 0.5).toFixed(0)} ms | ${quantile(waited, 0.95).toFixed(0)} ms | ${Math.max(...waited).toFixed(0)} ms |`,
  )

/** Laps of the readers until the time is up; what the memory was after each. */
const readersUntil = async (office: Office, address: string, until: number) => {
  const laps: { answers: number; failed: number; p99: number; memory: number }[] = []
  while (until - Date.now() > 2_000) {
    const seconds = Math.min(LAP_S, Math.ceil((until - Date.now()) / 1000))
    const { perSecond, failed, p99 } = await load(address, { seconds })
    laps.push({ answers: perSecond * seconds, failed, p99, memory: office.memory() })
  }
  return laps
}

export const fullHouse = async (minutes = 10): Promise<void> => {
  const office = await anOffice()
  Object.assign(process.env, { DATA_DIR: office.dataDir, DATABASE_URL: '', SITE_URL: office.origin })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  let faults = 0
  try {
    await hired(payload)
    // On an earlier day, one after another: their browsers are known, and no limit for strangers holds for them.
    const before: SignedIn[] = []
    for (let at = 0; at < SIGN_INS; at += 1) before.push(await signIn(office, at))
    const entered = await Promise.all(before.map(({ cookies }, at) => signIn(office, at, cookies)))
    const refused = entered.filter(({ status }) => status !== 200)
    await pause(1_000)

    const until = Date.now() + minutes * 60_000
    const { answers, published, works } = crowd(office.origin, until, await anyColumn(payload))
    const workers = entered
      .slice(
        0,
        CREW.reduce((sum, [, many]) => sum + many, 0),
      )
      .map(({ token }, at): Worker => ({ role: roleOf(at), token }))
    const address = await newest(payload, office.origin)
    const [laps] = await Promise.all([readersUntil(office, address, until), ...workers.map(works)])

    console.log('\n| | times | p50 | p95 | most |\n|---|--:|--:|--:|--:|')
    said(
      `a sign-in, ${SIGN_INS} at the same moment`,
      entered.map(({ ms }) => ms),
    )
    for (const [kind, waited] of answers.waited) said(kind, waited)
    const total = laps.reduce((sum, lap) => sum + lap.answers, 0)
    const failed = laps.reduce((sum, lap) => sum + lap.failed, 0)
    console.log(
      `\n${minutes} minutes, ${workers.length} people: ${published()} releases published; readers: ${Math.round(total)} answers, ${failed} of them wrong, p99 ${quantile(
        laps.map(({ p99 }) => p99),
        0.5,
      ).toFixed(0)} ms in the middle lap.`,
    )
    console.log(`Memory after each lap, in MB: ${laps.map(({ memory }) => Math.round(memory)).join(' ')}`)
    refused.forEach(({ status }) => answers.faults.push(`sign-in: ${status}`))
    faults = answers.faults.length + failed
    console.log(`${answers.toldToWait} imports were told to wait for a moment, and did; ${faults} faults`)
    for (const fault of answers.faults.slice(0, 20)) console.log(`  ${fault}`)
  } finally {
    await office.stop()
  }
  const { code, output } = await script('commands/verify.ts', [], { env: { DATA_DIR: office.dataDir } })
  console.log(tail(output, 2))
  clear(office)
  process.exit(code === 0 && faults === 0 ? 0 : 1)
}

const anyColumn = async (payload: Payload): Promise<string> => {
  const { rows } = await import('@/database/rows')
  const [column] = await rows(payload, 'columns', {}, { limit: 1 })
  return String(column!.id)
}

const newest = async (payload: Payload, origin: string): Promise<string> => {
  const { rows } = await import('@/database/rows')
  const [release] = await rows(payload, 'releases', {}, { sort: '-firstPublishedAt', limit: 1 })
  return `${origin}/releases/${release!.slug}`
}
