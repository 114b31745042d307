import { describe, expect, it } from 'vitest'
import { isGuessable } from './guessable'

const PERSON = ['沈若溪', 'shen@yunlan.gov.cn', '云澜市统计局']

describe('a password', () => {
  it.each([
    ['one of the lists, made long', ['password1234', 'letmein12345', 'iloveyou1234', 'P@ssw0rd2026', 'Welcome2026!']],
    [
      'what people type in Chinese',
      ['woaini1314520', '5201314woaini', 'wodemima1234', 'zhongguo2026', 'beijing2008!!'],
    ],
    ['an admin’s habit', ['admin@123456', 'Admin@123456', 'admin1234567890', 'xinwenban123']],
    ['a row of keys', ['qwertyuiop12', '1qaz2wsx3edc', 'qazwsxedcrfv', 'asdfghjkl;12']],
    [
      'a repetition or a sequence',
      ['aaaaaaaaaaaa', 'abcabcabcabc', '123456789012', 'abcdefghijkl', '一二三一二三一二三一二三'],
    ],
    ['a surname and a birthday', ['zhang19871123', '19871123wang']],
  ])('that is %s is easily guessed', (_, passwords) => {
    expect(passwords.filter((password) => !isGuessable(password))).toEqual([])
  })

  it('made of the name, the address or the office is easily guessed, and only by whose it is', () => {
    for (const password of ['shenruoxi2026', 'ShenRuoxi@2026', 'yunlanshitongjiju', '沈若溪沈若溪沈若溪沈若溪'])
      expect([password, isGuessable(password, PERSON)]).toEqual([password, true])
    expect(isGuessable('yunlanshitongjiju')).toBe(false)
  })

  it.each([
    'k3wp-9dnt-x7ag',
    'correct horse battery',
    'long enough for a test',
    '梅花山下有一间旧书店卖灯笼',
    'v9#Lq2!tRm0z',
  ])('%s is not', (password) => expect(isGuessable(password, PERSON)).toBe(false))

  it('is judged by its first forty signs, so that none takes long', () => {
    for (const sign of ['a', 'ab1!', '我'])
      expect(isGuessable(sign.repeat(200))).toBe(isGuessable(sign.repeat(200).slice(0, 40)))
    expect(isGuessable('a'.repeat(40) + 'v9#Lq2!tRm0z')).toBe(true)
  })
})
