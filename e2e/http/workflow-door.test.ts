// Every role × every action × every stage × every public state, as contributor and not, over HTTP: nobody gets through
// where the rules below do not let them. The rules are written out here a second time, on purpose.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { count, row, rowById } from '@/database/rows'
import { ACTIONS, ROLES, type Action, type Role } from '@/domain/workflow'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { walk, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { door, type Door } from './api'

type Spot = {
  stage: 'draft' | 'review' | 'approved' | 'settled' | 'deleted'
  public: 'never' | 'live' | 'withdrawn' | 'removed'
}
type PreparedSpot = Spot & { article: string; fingerprint: string; edition: number }

const SPOTS: Spot[] = [
  ...(['draft', 'review', 'approved', 'deleted'] as const).map((stage) => ({ stage, public: 'never' as const })),
  ...(['live', 'withdrawn'] as const).flatMap((state) =>
    (['settled', 'draft', 'review', 'approved'] as const).map((stage) => ({ stage, public: state })),
  ),
  ...(['settled', 'draft'] as const).map((stage) => ({ stage, public: 'removed' as const })),
]

const MAY: Record<Action, { roles: Role[]; from: (spot: Spot) => boolean }> = {
  'submit': { roles: ['editor'], from: (spot) => spot.stage === 'draft' && spot.public !== 'removed' },
  'recall': { roles: ['editor'], from: (spot) => ['review', 'approved'].includes(spot.stage) },
  'request-changes': { roles: ['reviewer', 'publisher'], from: (spot) => ['review', 'approved'].includes(spot.stage) },
  'approve': { roles: ['reviewer'], from: (spot) => spot.stage === 'review' },
  'publish': { roles: ['publisher'], from: (spot) => spot.stage === 'approved' },
  'withdraw': { roles: ['publisher'], from: (spot) => spot.public === 'live' },
  'reinstate': { roles: ['publisher'], from: (spot) => spot.public === 'withdrawn' },
  'remove': { roles: ['publisher', 'admin'], from: (spot) => ['live', 'withdrawn'].includes(spot.public) },
  'abandon': { roles: ['editor'], from: (spot) => spot.stage === 'draft' && spot.public !== 'never' },
  'delete': { roles: ['editor'], from: (spot) => spot.stage === 'draft' && spot.public === 'never' },
  'restore': { roles: ['editor'], from: (spot) => spot.stage === 'deleted' },
}
/** Null: allowed. Otherwise the status that must come back. */
const verdict = (action: Action, role: Role, contributed: boolean, spot: Spot): 403 | 409 | null => {
  if (!MAY[action].roles.includes(role)) return 403
  if (!MAY[action].from(spot)) return 409
  return action === 'approve' && contributed ? 403 : null
}
/** Who wrote is asked about by one rule only; the others answer both alike, and one of the two is enough to ask. */
const isWorthAsking = (action: Action, contributed: boolean) => !contributed || action === 'approve'

let office: Fixtures
let http: Door
const actors: { role: Role; contributed: boolean; user: User }[] = []
const spots: PreparedSpot[] = []
const nameOf = (spot: Spot) => `${spot.stage}, ${spot.public}`

const build = async (spot: Spot): Promise<PreparedSpot> => {
  const { payload, people } = office
  const editor = as(people.editor)
  const article = await write(payload, editor, { summary: '', sections: [], lead: [`在“${nameOf(spot)}”的一篇。`] })
  const touch = async (more: Record<string, unknown>) => {
    for (const { user, contributed } of actors) {
      if (contributed)
        await payload.update({
          collection: 'articles',
          id: article,
          data: { source: `${user.name} 改过`, ...more },
          user,
          overrideAccess: true,
        })
    }
  }
  await touch({})
  const go = (actions: Action[]) => walk(payload, people, article, ...actions)
  if (spot.public !== 'never') {
    await go(['submit', 'approve', 'publish'])
    // Before it is taken away: what was removed is not written on any more.
    if (spot.stage !== 'settled') await touch({ source: '市总工会宣教部', changeNote: '来源改为宣教部。' })
    if (spot.public !== 'live') await go([spot.public === 'removed' ? 'remove' : 'withdraw'])
  }
  const last: Partial<Record<Spot['stage'], Action[]>> = {
    review: ['submit'],
    approved: ['submit', 'approve'],
    deleted: ['delete'],
  }
  await go(last[spot.stage] ?? [])
  const { json } = await http.ask('GET', `/api/articles/${article}/actions`, undefined, people.editor)
  const standing = json.standing as { stage: string; publicState: string; edition: number }
  expect([standing.stage, standing.publicState]).toEqual([spot.stage, spot.public])
  return { ...spot, article, fingerprint: String(json.fingerprint), edition: standing.edition }
}

const NOTES: Partial<Record<Action, string>> = {
  'request-changes': '请核对。',
  'withdraw': '待核实。',
  'remove': 'error',
}
const asked = (action: Action, { fingerprint, edition }: PreparedSpot) => ({
  action,
  ...(['withdraw', 'reinstate', 'remove'].includes(action) ? { edition: Math.max(edition, 1) } : { fingerprint }),
  ...(NOTES[action] ? { note: NOTES[action] } : {}),
})

/** Everything public, and where the article stands: what a refusal must leave as it was. */
const stateOf = async (article: string): Promise<string> => {
  const { payload } = office
  const { stage, revision, edition } = (await rowById(payload, 'articles', article))!
  return JSON.stringify([
    stage,
    revision,
    edition,
    await row(payload, 'releases', { article: { equals: article } }),
    await count(payload, 'editions', { article: { equals: article } }),
  ])
}

beforeAll(async () => {
  office = await fixtures()
  http = await door(office.payload)
  for (const role of ROLES) {
    for (const contributed of [false, true])
      actors.push({ role, contributed, user: await office.addPerson(`${role}${contributed ? '撰稿' : '旁观'}`, role) })
  }
  for (const spot of SPOTS) spots.push(await build(spot))
}, 400_000)
afterAll(() => http.close())

describe.each(SPOTS.map((spot, index) => ({ name: nameOf(spot), spot, index })))(
  'an article that is $name',
  ({ spot, index }) => {
    it('lets nobody do what the rules do not let them, and says why', async () => {
      const fixture = spots[index]!
      const before = await stateOf(fixture.article)
      for (const { role, contributed, user } of actors) {
        for (const action of ACTIONS) {
          const expected = verdict(action, role, contributed && spot.stage !== 'settled', spot)
          if (expected === null || !isWorthAsking(action, contributed)) continue
          const { status, json } = await http.ask(
            'POST',
            `/api/articles/${fixture.article}/actions`,
            asked(action, fixture),
            user,
          )
          const [error] = json.errors as { message: string }[]
          expect([role, contributed, action, status]).toEqual([role, contributed, action, expected])
          expect(error!.message).toMatch(/[。]$/)
        }
      }
      expect(await stateOf(fixture.article)).toBe(before)
    }, 120_000)

    it('offers everybody exactly what the rules let them do', async () => {
      for (const { role, contributed, user } of actors) {
        const { json } = await http.ask('GET', `/api/articles/${spots[index]!.article}/actions`, undefined, user)
        const offered = (json.actions as { action: Action; refusal: unknown }[])
          .filter(({ refusal }) => refusal === null)
          .map(({ action }) => action)
        expect([role, contributed, offered]).toEqual([
          role,
          contributed,
          ACTIONS.filter((action) => verdict(action, role, contributed && spot.stage !== 'settled', spot) === null),
        ])
      }
    })

    it('is closed to who is not signed in', async () => {
      for (const action of ACTIONS)
        expect(
          (await http.ask('POST', `/api/articles/${spots[index]!.article}/actions`, asked(action, spots[index]!)))
            .status,
        ).toBe(401)
      expect((await http.ask('GET', `/api/articles/${spots[index]!.article}/manuscript`)).status).toBe(401)
    })
  },
)
