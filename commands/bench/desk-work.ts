// What the desk waits for: lists and search as the admin asks for them, queues, the panel, saves and acts.
import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import { row, rows } from '@/database/rows'
import { articleEndpoints } from '@/desk/article-endpoints'
import { toEditor } from '@/desk/manuscript/to-editor'
import { homeOf } from '@/desk/queues/home'
import { readAs } from '@/desk/request/transaction'
import { act } from '@/desk/workflow/act'
import { factsOf } from '@/desk/workflow/facts'
import { paragraphsOf } from '@/domain/text'
import type { Action } from '@/domain/workflow'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { aRelease, walk, write } from '@/seed/release'
import { home } from '@/site/queries'
import type { Work } from './growth'

const TIMES = 30
const ACTS = 15
/** Articles that are being prepared, however large the office. */
const WAITING = 12

const someone = async (payload: Payload, role: string): Promise<User> =>
  (await row(payload, 'users', { email: { equals: `${role}@example.org` } }))!

/** A list as the admin's list view asks for it. */
const list = (payload: Payload, person: User, collection: CollectionSlug, where: Where, sort?: string) =>
  payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 10,
    page: 1,
    overrideAccess: false,
    user: { ...person, collection: 'users' },
    ...(sort && { sort }),
    where,
  })
const searchFor = (words: string): Where => ({
  or: ['title', 'documentNumber'].map((field) => ({ [field]: { like: words } })),
})

export const deskWork = async (payload: Payload): Promise<Work[]> => {
  const [editor, reviewer, publisher] = [
    await someone(payload, 'editor'),
    await someone(payload, 'reviewer'),
    await someone(payload, 'publisher'),
  ]
  const people = { editor, reviewer, publisher }
  const user = (person: User) => ({ ...person, collection: 'users' as const })
  let made = 0
  const fresh = () => write(payload, as(editor), { title: `测速稿${'甲'.repeat((made += 1) % 40)}` })
  for (let index = 0; index < WAITING; index += 1) await aRelease(payload, people, { upTo: 'submit' })
  const draft = await fresh()
  const titles = (await rows(payload, 'releases', { id: { greater_than: '8' } }, { sort: 'id', limit: 20 })).map(
    ({ title }) => (title ?? '').slice(0, 4),
  )

  const panel = async (): Promise<unknown> => {
    const req = await createLocalReq({ user: user(reviewer) }, payload)
    req.routeParams = { id: draft }
    return articleEndpoints[0]!.handler(req)
  }
  const reads: Record<string, () => Promise<unknown>> = {
    'list of articles': () => list(payload, editor, 'articles', {}),
    'list of articles, last saved': () => list(payload, editor, 'articles', {}, '-updatedAt'),
    'list of articles, one stage': () => list(payload, editor, 'articles', { stage: { equals: 'review' } }),
    'list of releases': () => list(payload, editor, 'releases', {}, '-firstPublishedAt'),
    'list of editions': () => list(payload, editor, 'editions', {}, '-publishedAt'),
    'ledger': () => list(payload, editor, 'ledger', {}, '-seq'),
    'home of the editor': () => homeOf(payload, editor, 'zh'),
    'home of the reviewer': () => homeOf(payload, reviewer, 'zh'),
    'panel': panel,
  }

  /** Articles that were brought as far as this action is about, one for each time, before anything is measured. */
  const acts = async (action: Action, person: User, before: Action[]): Promise<Work> => {
    const ready: { id: string; fingerprint: string }[] = []
    for (let index = 0; index < ACTS + 5; index += 1) {
      const id = await fresh()
      await walk(payload, people, id, ...before)
      const { current } = await readAs(payload, as(person), (req) => factsOf(req, id))
      ready.push({ id, fingerprint: current.fingerprint })
    }
    return {
      name: action,
      times: ACTS,
      run: (time) => {
        const { id, fingerprint } = ready[time]!
        return act(payload, as(person), id, { action, fingerprint })
      },
    }
  }

  const save = (time: number) =>
    payload.update({
      collection: 'articles',
      id: draft,
      data: { summary: toEditor(paragraphsOf(`第${time}次保存。`)) as never },
      user: user(editor),
      overrideAccess: false,
      depth: 0,
    })

  return [
    ...Object.entries(reads).map(([name, run]) => ({ name, times: TIMES, run })),
    // Somebody looks for a release that lies anywhere, each time for another; and whatever is counted is counted anew.
    {
      name: 'search of articles',
      times: TIMES,
      before: save,
      run: (time) => list(payload, editor, 'articles', searchFor(titles[time % titles.length]!)),
    },
    { name: 'home, after a save', times: TIMES, before: save, run: () => home(1) },
    { name: 'list of articles, after a save', times: TIMES, before: save, run: reads['list of articles']! },
    { name: 'save of an article', times: TIMES, run: save },
    await acts('submit', editor, []),
    await acts('approve', reviewer, ['submit']),
    await acts('publish', publisher, ['submit', 'approve']),
  ]
}
