import { describe, expect, it } from 'vitest'
import { mutex } from './mutex'

describe('a queue of one', () => {
  it('lets in whoever matters more first, and others in the order of asking', async () => {
    const take = mutex(5_000, 'late')
    const first = await take(1)
    const order: string[] = []
    const waiting = (
      [
        ['save', 1],
        ['another save', 1],
        ['withdrawal', 0],
        ['removal', 0],
      ] as const
    ).map(([name, rank]) =>
      take(rank).then((release) => {
        order.push(name)
        release()
      }),
    )
    first()
    await Promise.all(waiting)
    expect(order).toEqual(['withdrawal', 'removal', 'save', 'another save'])
  })

  it('gives up with a sentence, and those behind still get their turn', async () => {
    const take = mutex(30, 'It waited too long.')
    const first = await take()
    await expect(take()).rejects.toThrow('It waited too long.')
    const behind = take()
    first()
    const release = await behind
    release()
    await expect(take()).resolves.toBeTypeOf('function')
  })

  it('is not opened twice by one release', async () => {
    const take = mutex(50, 'late')
    const first = await take()
    const second = take()
    first()
    first()
    await second
    await expect(take()).rejects.toThrow('late')
  })
})
