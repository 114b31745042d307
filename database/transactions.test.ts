// The mechanisms that everything rests on, proven on whichever database this run uses.
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { count, row } from '@/database/rows'
import { inTransaction } from '@/desk/request/transaction'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { proveRollback } from './rollback-proof'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const column = (slug: string) => ({ collection: 'columns', data: { slug, name: slug } }) as const
const MANY = Array.from({ length: 20 }, (_, index) => index)

describe('a transaction', () => {
  it('leaves nothing behind when the middle of it throws', async () => {
    const { payload } = office
    const before = await count(payload, 'ledger')
    await expect(
      inTransaction(payload, null, async (req) => {
        await payload.create({ ...column('half-done'), req })
        throw new Error('in the middle')
      }),
    ).rejects.toThrow('in the middle')
    expect(await count(payload, 'columns', { slug: { equals: 'half-done' } })).toBe(0)
    expect(await count(payload, 'ledger')).toBe(before)
  })

  it('is seen by nobody else until it is committed', async () => {
    const { payload } = office
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.db.create({ collection: 'payload-preferences', data: { key: 'unseen', value: {} }, req })
    expect(await count(payload, 'payload-preferences' as never, { key: { equals: 'unseen' } })).toBe(0)
    await commitTransaction(req)
    expect(await count(payload, 'payload-preferences' as never, { key: { equals: 'unseen' } })).toBe(1)
  })

  it('lets twenty that each append to the ledger all succeed, without a gap', async () => {
    const { payload } = office
    const before = (await row(payload, 'ledger', {}, '-seq'))!.seq
    await Promise.all(
      MANY.map((index) =>
        inTransaction(payload, null, (req) => payload.create({ ...column(`parallel-${index}`), req })),
      ),
    )
    expect((await row(payload, 'ledger', {}, '-seq'))!.seq).toBe(before + MANY.length)
    expect(await count(payload, 'ledger')).toBe(before + MANY.length)
  })

  it('lets twenty changes of one row all succeed, one after another', async () => {
    const { payload } = office
    const { id } = await inTransaction(payload, null, (req) => payload.create({ ...column('one-row'), req }))
    await Promise.all(
      MANY.map((index) =>
        inTransaction(payload, null, async (req) => {
          const now = (await row(req, 'columns', { id: { equals: id } }))!
          await payload.db.updateOne({
            collection: 'columns',
            id,
            data: { order: (now.order ?? 0) + 1, name: `one row ${index}` },
            req,
          })
        }),
      ),
    )
    expect((await row(payload, 'columns', { id: { equals: id } }))!.order).toBe(MANY.length)
  })

  it('is proven at boot: a rollback really rolls back', async () => {
    await expect(proveRollback(office.payload)).resolves.toBeUndefined()
  })

  it('does not let a boot pass on a database that keeps what was rolled back', async () => {
    const { payload } = office
    const forgetful = Object.create(payload) as typeof payload
    forgetful.db = Object.assign(Object.create(payload.db) as typeof payload.db, {
      rollbackTransaction: payload.db.commitTransaction,
    })
    await expect(proveRollback(forgetful)).rejects.toThrow('does not roll back')
  })
})

describe('a write outside a transaction', () => {
  it('waits for the transaction that is open, instead of freezing the process', async (test) => {
    const { payload } = office
    test.skip(payload.db.name !== 'sqlite', 'SKIPPED: only SQLite has one writer')
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    let landed = false
    const outside = payload.db
      .create({ collection: 'payload-preferences', data: { key: 'outside', value: {} } })
      .then(() => {
        landed = true
      })
    await payload.db.create({ collection: 'payload-preferences', data: { key: 'inside', value: {} }, req })
    expect(landed).toBe(false)
    await killTransaction(req)
    await outside
    expect(await count(payload, 'payload-preferences' as never, { key: { in: ['inside', 'outside'] } })).toBe(1)
  })
})
