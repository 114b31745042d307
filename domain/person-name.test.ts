import { describe, expect, it } from 'vitest'
import { isPassword, SHORTEST_PASSWORD } from './password'
import { nameKey, nameSchema } from './person-name'

describe('a name', () => {
  it.each([
    ['Li Lei', 'LI LEI'],
    ['Li Lei', 'Ｌｉ　Ｌｅｉ'],
    ['林一', '林 一'],
    ['林一', ' 林一 '],
  ])('%s and %s are one', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))

  it('of another person is another', () => expect(nameKey('林一')).not.toBe(nameKey('林二')))

  it.each(['', '  ', '林\u200b一', '林\u202e一', '林\u0000一', 'x'.repeat(81)])('is not %j', (given) =>
    expect(nameSchema.safeParse(given).success).toBe(false),
  )
})

describe('a password', () => {
  it('has ten characters at least, not only blanks, and an end', () => {
    expect(isPassword('x'.repeat(SHORTEST_PASSWORD))).toBe(true)
    for (const given of ['x'.repeat(SHORTEST_PASSWORD - 1), ' '.repeat(20), '　'.repeat(20), 'x'.repeat(201)])
      expect(isPassword(given)).toBe(false)
  })
})
