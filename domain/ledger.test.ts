import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { emptyHead, follow, GENESIS, seal, type Break, type Entry, type Head, type Sealed } from './ledger'
import { canonical, sha256 } from './manuscript'

type Told = Parameters<typeof seal>[1]
const told = (overrides: Partial<Told> = {}): Told => ({
  at: '2024-04-26T08:00:00.000Z',
  actor: { id: 'u1', name: '林知夏' },
  action: 'submit',
  outcome: 'done',
  reason: null,
  article: 'a1',
  fingerprint: null,
  edition: null,
  digest: null,
  level: null,
  note: null,
  revision: null,
  contributions: null,
  details: null,
  ...overrides,
})
const chain = (notes: readonly string[]): Sealed[] => {
  let head: Head = emptyHead
  return notes.map((note) => {
    const { entry: _, ...row } = seal(head, told({ note }))
    head = { seq: row.seq, hash: row.hash }
    return row
  })
}

/** Reads a whole chain: its last head, or the first break. */
const read = (rows: readonly Sealed[]): { head: Head; entries: Entry[] } | { broken: Break } => {
  let head: Head = emptyHead
  const entries: Entry[] = []
  for (const row of rows) {
    const next = follow(head, row)
    if ('broken' in next) return next
    head = next.head
    entries.push(next.entry)
  }
  return { head, entries }
}
const breakAt = (rows: readonly Sealed[]) => {
  const told = read(rows)
  return 'broken' in told ? told.broken : null
}

const five = chain(['一', '二', '三', '四', '五'])
/** Seals a changed body again, as a forger would who rewrites one row only. */
const resealed = (row: Sealed, change: (entry: Record<string, unknown>) => unknown): Sealed => {
  const body = canonical(change(JSON.parse(row.body)))
  return { ...row, body, hash: sha256(body) }
}
const swap = (rows: Sealed[], index: number, row: Sealed) => rows.with(index, row)

describe('the chain', () => {
  it('begins with zeros, counts by one, and holds each hash in the next entry', () => {
    expect(five.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(five.map(({ prevHash }) => prevHash)).toEqual([GENESIS, ...five.slice(0, 4).map(({ hash }) => hash)])
    expect(new Set(five.map(({ hash }) => hash)).size).toBe(5)
  })

  it('verifies, and gives back what was written', () => {
    const verified = read(five)
    expect(verified).toMatchObject({ head: { seq: 5, hash: five[4]!.hash } })
    expect('entries' in verified && verified.entries.map(({ note }) => note)).toEqual(['一', '二', '三', '四', '五'])
  })

  it('an entry is stored as the very text that is hashed', () => {
    for (const { body, hash } of five) expect([canonical(JSON.parse(body)), sha256(body)]).toEqual([body, hash])
  })

  it('what a refusal and a change of rules tell is kept whole', () => {
    const { entry, ...row } = seal(
      emptyHead,
      told({
        action: 'change-settings',
        outcome: 'refused',
        reason: 'role',
        details: { before: { levels: 1 }, after: { levels: [2, '三'] } },
      }),
    )
    expect(follow(emptyHead, row)).toEqual({ head: { seq: 1, hash: row.hash }, entry })
  })
})

describe('tampering is found where it happened', () => {
  it.each<[string, Sealed[], Break]>([
    ['a row is dropped', five.toSpliced(2, 1), { seq: 3, problem: 'gap' }],
    ['the first row is dropped', five.slice(1), { seq: 1, problem: 'gap' }],
    ['two rows change places', [five[0]!, five[2]!, five[1]!, five[3]!, five[4]!], { seq: 2, problem: 'gap' }],
    ['a row stands twice', five.toSpliced(2, 0, five[1]!), { seq: 3, problem: 'gap' }],
    [
      'two rows change places and numbers',
      [five[0]!, { ...five[2]!, seq: 2 }, { ...five[1]!, seq: 3 }, five[3]!, five[4]!],
      { seq: 2, problem: 'chain' },
    ],
    ['a row of another chain is inserted', [five[0]!, ...chain(['x', 'y']).slice(1)], { seq: 2, problem: 'chain' }],
    [
      'an entry is forged, its hash left',
      swap(five, 2, { ...five[2]!, body: five[2]!.body.replace('三', '叁') }),
      { seq: 3, problem: 'hash' },
    ],
    [
      'an entry is forged and sealed again',
      swap(
        five,
        2,
        resealed(five[2]!, (entry) => ({ ...entry, note: '叁' })),
      ),
      { seq: 4, problem: 'chain' },
    ],
    [
      'the entry says another number than its row',
      swap(
        five,
        2,
        resealed(five[2]!, (entry) => ({ ...entry, seq: 4 })),
      ),
      { seq: 3, problem: 'columns' },
    ],
    [
      'the entry says another hash before it than its row',
      swap(
        five,
        2,
        resealed(five[2]!, (entry) => ({ ...entry, prevHash: GENESIS })),
      ),
      { seq: 3, problem: 'columns' },
    ],
    [
      'the entry holds more than an entry',
      swap(
        five,
        2,
        resealed(five[2]!, (entry) => ({ ...entry, extra: 1 })),
      ),
      { seq: 3, problem: 'body' },
    ],
    [
      'the entry names no action we know',
      swap(
        five,
        2,
        resealed(five[2]!, (entry) => ({ ...entry, action: 'forget' })),
      ),
      { seq: 3, problem: 'body' },
    ],
    ['the entry is no JSON', swap(five, 2, { ...five[2]!, body: '{', hash: sha256('{') }), { seq: 3, problem: 'body' }],
  ])('%s', (_, rows, expected) => expect(breakAt(rows)).toEqual(expected))

  it('the last rows dropped leave a sound chain with an older head: a head noted elsewhere tells', () => {
    expect(read(five.slice(0, 3))).toMatchObject({ head: { seq: 3, hash: five[2]!.hash } })
  })

  it('one letter changed in any column breaks the chain at that row', () => {
    const notes = fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        notes,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('body', 'hash', 'prevHash'),
        (texts, which, where, column) => {
          const rows = chain(texts)
          const index = which % rows.length
          const old = rows[index]![column]
          const at = where % old.length
          const changed = old.slice(0, at) + String.fromCodePoint(old.charCodeAt(at) ^ 1) + old.slice(at + 1)
          expect(breakAt(swap(rows, index, { ...rows[index]!, [column]: changed }))?.seq).toBe(index + 1)
        },
      ),
      fuzzRuns(60),
    )
  })

  it('any other order of the rows, and any row left out, is found at the first place that differs', () => {
    const texts = ['甲', '乙', '丙', '丁', '戊', '己']
    const rows = chain(texts)
    fc.assert(
      fc.property(fc.shuffledSubarray(rows), (given) => {
        const first = given.findIndex((row, index) => row.seq !== index + 1)
        expect(breakAt(given)?.seq ?? null).toBe(first < 0 ? null : first + 1)
      }),
      fuzzRuns(60),
    )
  })
})
