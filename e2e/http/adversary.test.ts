// Some hundreds of attacks, by role: each is answered as it must be, in one sentence, and leaves everything stored as
// it was; nobody is shown a word of what is not public to them.
import config from '@payload-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doorsOf, OPEN } from '@/desk/request/strangers'
import { ACTS_AND_OWN } from './adversary/acts'
import { QUESTIONS } from './adversary/questions'
import { ROLES } from './adversary/roles'
import { SAVES } from './adversary/saves'
import { openScene, SECRET, type Attack, type Scene } from './adversary/scene'
import { STRANGERS } from './adversary/strangers'
import { UPLOADS } from './adversary/uploads'

let scene: Scene
/** As it was before the attack at hand. */
let before = ''
beforeAll(async () => {
  scene = await openScene()
  before = await scene.stored()
}, 240_000)
afterAll(() => scene.close())

const TABLE: [string, Attack[]][] = [
  ['strangers, and who was put out', STRANGERS],
  ['roles beyond their rights', ROLES],
  ['acts out of their time, and around them', ACTS_AND_OWN],
  ['questions without measure or sense', QUESTIONS],
  ['saves of what is not what it should be', SAVES],
  ['files that are no pictures', UPLOADS],
]

/** What no answer ever tells: how passwords are kept, where the program lies, what went wrong inside it. */
const INSIDE = /"(?:salt|resetPasswordToken)":"|node_modules|at \w+ \(|SQLITE|MongoServer|ECONN/

it('the table has at least 220 attacks, each of its own, by everybody', () => {
  const all = TABLE.flatMap(([, attacks]) => attacks)
  expect(all.length).toBeGreaterThanOrEqual(220)
  expect(new Set(all.map(({ who }) => who)).size).toBe(8)
})

describe.each(TABLE)('%s', (_, attacks) => {
  afterAll(async () => expect(await scene.stored()).toBe(before))

  it.each(attacks.map((attack) => [attack.who, attack.what, attack] as const))('%s %s', async (who, what, attack) => {
    const { status, text, headers } = await scene.make(attack)
    expect([who, what, status, text.slice(0, 200)]).toEqual([who, what, attack.status, expect.anything()])
    expect(text).not.toMatch(INSIDE)
    expect(text).not.toContain(SECRET)
    if (status >= 400 && attack.method !== 'HEAD') {
      const { errors } = JSON.parse(text) as { errors: { message: string }[] }
      expect(errors[0]!.message).toMatch(/[一-鿿].*[。：]|[.]$/s)
      expect(headers.get('content-type')).toContain('json')
    }
    if (attack.says) expect(text).toMatch(attack.says)
    // What was refused late was written and taken back: then all is looked at.
    if (scene.written().length === 0) return
    const [was, is] = [before, await scene.stored()]
    before = is
    expect(is).toBe(was)
  })
})

describe('the doors of the API', () => {
  it('are all shut to strangers, those of Payload’s too, but for the ones that are named', async () => {
    const doors = doorsOf(await config)
    expect(doors.length).toBeGreaterThan(200)
    expect([...OPEN].filter((door) => !doors.includes(door))).toEqual([])
    const open: string[] = []
    for (const door of new Set(doors)) {
      const [method = '', path = ''] = door.split(' ')
      const asked = `/api${path.replace(/:\w+/g, scene.things.draft)}`
      const body = ['post', 'patch', 'put'].includes(method) ? {} : undefined
      const { status } = await scene.make({
        who: 'stranger',
        what: door,
        method: method.toUpperCase() as 'GET',
        path: asked,
        body,
        status: 401,
      })
      if (status !== 401) open.push(door)
    }
    // Of two doors with one pattern the first answers: an id that is `me`.
    expect(open.filter((door) => !OPEN.has(door))).toEqual([])
    expect(await scene.stored()).toBe(before)
  })

  it('are as open as ever to whom they are for', async () => {
    const { things } = scene
    const reads: [Attack['who'], string][] = [
      ['editor', `/api/articles/${things.draft}`],
      ['otherEditor', `/api/articles/${things.draft}/sheet`],
      ['reviewer', `/api/articles/${things.review}/manuscript`],
      ['publisher', '/api/ledger?limit=5&sort=-seq'],
      ['admin', '/api/users?where[active][equals]=false'],
      ['editor', '/api/access'],
      ['writingReviewer', '/api/payload-preferences/nav'],
    ]
    for (const [who, path] of reads) {
      const { status, text } = await scene.make({ who, what: 'reads', method: 'GET', path, status: 200 })
      expect([who, path, status]).toEqual([who, path, 200])
      expect(text).not.toMatch(INSIDE)
    }
  })
})
