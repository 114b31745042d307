// How often an act asks the database: each question is a wait of its own where the database is another machine, and all
// acts stand in one line. BEGIN and COMMIT are not counted.
import { beforeAll, describe, expect, it } from 'vitest'
import { readAs } from '@/desk/request/transaction'
import type { Action } from '@/domain/workflow'
import { env } from '@/env'
import { as } from '@/seed/people'
import { aRelease, walk, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { waitsOf } from '@/testing/mongo-commands'
import { statementsOf } from '@/testing/statements'
import { act } from './act'
import { factsOf } from './facts'

/** As many as there were when this was last measured; fewer is better. */
const MOST: [Action, who: 'editor' | 'reviewer' | 'publisher', before: Action[], most: number][] = [
  ['submit', 'editor', [], 11],
  ['approve', 'reviewer', ['submit'], 12],
  ['publish', 'publisher', ['submit', 'approve'], 15],
]

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
  // The office's words are printed: what they ask the first time is no part of every act.
  await aRelease(office.payload, office.people, { upTo: 'publish' })
})

const asked = async (article: string, action: Action, who: 'editor' | 'reviewer' | 'publisher'): Promise<string[]> => {
  const { payload, people } = office
  const actor = as(people[who])
  const { current } = await readAs(payload, actor, (req) => factsOf(req, article))
  const work = () => act(payload, actor, article, { action, fingerprint: current.fingerprint })
  if (env.DATABASE_URL) return waitsOf(payload, work)
  const heard = await statementsOf(payload, work)
  return heard.map(({ sql }) => sql.replace(/^(\w+).*?(?:from|into|update)? ?"(\w+)".*$/s, '$1 $2'))
}

describe('round trips to the database', () => {
  it.each(MOST)('%s by the %s', async (action, who, before, most) => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    await walk(payload, people, article, ...before)
    const heard = await asked(article, action, who)
    // Named, so that whoever adds one sees which it is.
    expect(heard.length > most ? heard : []).toEqual([])
  })

  it('publish asks no more for a text with many figures', async () => {
    const { payload, people } = office
    const count = async (many: number) => {
      const figures = Array.from({ length: many }, (_, index) => `第${index + 1}类培训${1200 + index}场`).join('，')
      const article = await write(payload, as(people.editor), {
        sections: [{ heading: '培训', paragraphs: [`全年举办${figures}。`] }],
      })
      await walk(payload, people, article, 'submit', 'approve')
      return (await asked(article, 'publish', 'publisher')).length
    }
    expect(await count(40)).toBe(await count(4))
  })
})
