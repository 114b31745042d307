import { describe, expect, it } from 'vitest'
import { work } from './work'
import { ADDRESSES, workers } from './workers'

const all = async ({ next }: ReturnType<typeof work>): Promise<string[]> => {
  const taken: string[] = []
  for (let one; (one = await next()) !== null;) taken.push(one)
  return taken
}
const listOf = async function* (...parts: string[][]) {
  yield* parts
}

describe('what is still to be done', () => {
  it('comes once, the pressing first, then what questions and lists give', async () => {
    const due = work()
    due.add('/later')
    due.add('/urgent')
    due.press('/urgent')
    due.add('/urgent')
    due.list({ read: () => listOf(['/a', '/known'], ['/b']), wanted: (address) => address !== '/known' })
    due.ask('new', async () => due.press('/new'))
    expect(due.isEmpty()).toBe(false)
    expect(await all(due)).toEqual(['/urgent', '/new', '/later', '/a', '/b'])
    expect(due.isEmpty()).toBe(true)
  })

  it('is kept where the database does not answer', async () => {
    const due = work()
    let isAway = true
    const answers = <T>(given: T): T => {
      if (isAway) throw new Error('away')
      return given
    }
    due.ask('new', async () => due.add(answers('/new')))
    await expect(due.next()).rejects.toThrow('away')
    isAway = false
    due.list({
      read: async function* () {
        yield ['/a']
        yield answers(['/b'])
      },
      wanted: () => true,
    })
    expect([await due.next(), await due.next()]).toEqual(['/new', '/a'])
    isAway = true
    await expect(due.next()).rejects.toThrow('away')
    isAway = false
    expect(await all(due)).toEqual(['/a', '/b'])
  })

  it('is handed to several at once, each address to one of them', async () => {
    const due = work()
    due.list({ read: () => listOf(['/a'], ['/b', '/c'], [], ['/d']), wanted: () => true })
    const taken = (await Promise.all([all(due), all(due), all(due)])).flat()
    expect(taken.toSorted()).toEqual(['/a', '/b', '/c', '/d'])
  })
})

describe('those who do it', () => {
  it('take what is pressing while one of them is held up, and hand back what failed', async () => {
    const due = work()
    let letGo = () => {}
    const done: string[] = []
    const { settle, wake } = workers(
      due,
      async (address) => {
        if (address === '/bad') throw new Error('bad')
        if (address === '/slow')
          await new Promise<void>((resolve) => {
            letGo = resolve
          })
        done.push(address)
      },
      2,
    )
    for (const address of ['/slow', '/bad', '/a']) due.add(address)
    const settled = settle()
    await expect.poll(() => done).toEqual(['/a'])
    due.press('/urgent')
    wake()
    await expect.poll(() => done).toEqual(['/a', '/urgent'])
    letGo()
    expect([...(await settled)]).toEqual([['/bad', 'bad']])
    expect(done).toEqual(['/a', '/urgent', '/slow'])
    expect(await due.next()).toBe('/bad')
  })

  it('end, and say so, where the database does not answer', async () => {
    const due = work()
    const { settle } = workers(due, async () => {}, 3)
    due.ask('new', async () => {
      throw new Error('away')
    })
    due.add('/a')
    expect([...(await settle())]).toEqual([[ADDRESSES, 'away']])
    expect(due.isEmpty()).toBe(false)
  })
})
