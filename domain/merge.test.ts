import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { merged, mergedFields, settled, type Hunk } from './merge'

const words = (text: string) => [...text]
const merge = (base: string, mine: string, theirs: string) => merged(words(base), words(mine), words(theirs), String)
const said = (hunks: Hunk<string>[]) =>
  hunks.map(({ kind, base, mine, theirs }) =>
    kind === 'conflict'
      ? `(${base.join('')}:${mine.join('')}|${theirs.join('')})`
      : settled([{ kind, base, mine, theirs }], () => 'mine').join(''),
  )
const text = (base: string, mine: string, theirs: string) => said(merge(base, mine, theirs)).join('')

describe('paragraphs', () => {
  it.each([
    ['nobody', 'abc', 'abc', 'abc', 'abc'],
    ['only I', 'abc', 'aXc', 'abc', 'aXc'],
    ['only they', 'abc', 'abc', 'ab', 'ab'],
    ['both alike', 'abc', 'aXc', 'aXc', 'aXc'],
    ['each another', 'abcd', 'Xbcd', 'abcY', 'XbcY'],
    ['each another, side by side', 'abcd', 'aXcd', 'abYd', 'aXYd'],
    ['I all, they the middle one', 'abc', 'XYZ', 'aMc', 'X(b:Y|M)Z'],
    ['both the same one', 'abc', 'aXc', 'aYc', 'a(b:X|Y)c'],
    ['I took away what they changed', 'abc', 'ac', 'aYc', 'a(b:|Y)c'],
    ['I added, they took away beside it', 'abc', 'abXc', 'abc'.replace('c', ''), 'abX'],
    ['both added in the same place', 'ab', 'aXb', 'aYb', 'a(:X|Y)b'],
    ['they added inside what I wrote anew', 'abcd', 'aXd', 'abYcd', 'a(bc:X|bYc)d'],
  ])('%s changed: %s, %s, %s', (_, base, mine, theirs, expected) => expect(text(base, mine, theirs)).toBe(expected))

  it('the two of a conflict can both stay', () => {
    expect(settled(merge('abc', 'aXc', 'aYc'), () => 'both').join('')).toBe('aXYc')
    expect(settled(merge('abc', 'aXc', 'aYc'), () => 'theirs').join('')).toBe('aYc')
  })
})

/** A text, and what two people made of it. Few letters, so that paragraphs repeat. */
const paragraphs = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 12 })
const written = fc.record({
  at: fc.nat(12),
  takes: fc.nat(3),
  puts: fc.array(fc.constantFrom(...'abcdefXYZ'), { maxLength: 3 }),
})
const rewritten = (base: string[], changes: { at: number; takes: number; puts: string[] }[]) =>
  changes.reduce((now, { at, takes, puts }) => {
    const from = at % (now.length + 1)
    return [...now.slice(0, from), ...puts, ...now.slice(from + takes)]
  }, base)
const situation = fc
  .tuple(paragraphs, fc.array(written, { maxLength: 4 }), fc.array(written, { maxLength: 4 }))
  .map(([base, one, other]) => ({ base, mine: rewritten(base, one), theirs: rewritten(base, other) }))

describe('of any two versions', () => {
  it('nothing is lost: the hunks hold the whole of the base and of either side, and their kinds are true', () => {
    fc.assert(
      fc.property(situation, ({ base, mine, theirs }) => {
        const hunks = merged(base, mine, theirs, String)
        const side = (name: 'base' | 'mine' | 'theirs') => hunks.flatMap((hunk) => hunk[name]).join()
        const isTrue = ({ kind, ...hunk }: Hunk<string>) => {
          const [was, one, other] = [hunk.base.join(), hunk.mine.join(), hunk.theirs.join()]
          return {
            same: one === was && other === was,
            mine: other === was,
            theirs: one === was,
            both: one === other,
            conflict: one !== other,
          }[kind]
        }
        return (
          side('base') === base.join() &&
          side('mine') === mine.join() &&
          side('theirs') === theirs.join() &&
          hunks.every(isTrue)
        )
      }),
      fuzzRuns(20_000),
    )
  })

  it('one side alone is taken whole, and who is “mine” makes no difference', () => {
    const mirrored = { same: 'same', both: 'both', conflict: 'conflict', mine: 'theirs', theirs: 'mine' } as const
    fc.assert(
      fc.property(situation, ({ base, mine, theirs }) => {
        const alone = merged(base, base, theirs, String)
        const turned = merged(base, theirs, mine, String).map(({ kind, mine: one, theirs: other, ...hunk }) => ({
          kind: mirrored[kind],
          ...hunk,
          mine: other,
          theirs: one,
        }))
        return (
          alone.every(({ kind }) => kind !== 'conflict') &&
          settled(alone, () => 'mine').join() === theirs.join() &&
          JSON.stringify(merged(base, mine, theirs, String)) === JSON.stringify(turned)
        )
      }),
      fuzzRuns(20_000),
    )
  })

  it('who changes other paragraphs meets no conflict, and the text holds both', () => {
    const who = fc.array(fc.constantFrom('nobody', 'me', 'them'), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(who, (changers) => {
        const base = changers.map((_, index) => `p${index}`)
        const by = (name: string, sign: string) =>
          base.map((paragraph, index) => (changers[index] === name ? `${paragraph}${sign}` : paragraph))
        const hunks = merged(base, by('me', '!'), by('them', '?'), String)
        expect(hunks.some(({ kind }) => kind === 'conflict')).toBe(false)
        expect(settled(hunks, () => 'mine')).toEqual(
          base.map((paragraph, index) => paragraph + { nobody: '', me: '!', them: '?' }[changers[index]!]!),
        )
      }),
      fuzzRuns(5_000),
    )
  })
})

it('fields one by one', () => {
  const kinds = mergedFields(
    { title: '甲', source: '局', editor: '林', date: '1' },
    { title: '甲', source: '市局', editor: '林一', date: '2', note: '新' },
    { title: '乙', source: '局', editor: '周', date: '2' },
    Object.is,
  ).map(({ name, kind }) => `${name} ${kind}`)
  expect(kinds).toEqual(['title theirs', 'source mine', 'editor conflict', 'date both', 'note mine'])
})
