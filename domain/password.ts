// What a password must be: asked for wherever one is set, and said by the pages that ask for it. Whether it is easily
// guessed is judged by domain/guessable.ts.
import type { Language } from './manuscript'

/** In characters. */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200

/** Not only of blanks: such a one is taken by the form, and refused at the sign-in. */
export const isPassword = (given: string): boolean =>
  given.trim() !== '' && given.length >= SHORTEST_PASSWORD && given.length <= LONGEST_PASSWORD

export type Weakness = 'length' | 'guessable'
export const WEAKNESS_MESSAGES = {
  length: {
    zh: `密码须为 ${SHORTEST_PASSWORD} 至 ${LONGEST_PASSWORD} 个字符，不能只有空格。`,
    en: `A password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters, and not only spaces.`,
  },
  guessable: {
    zh: '这个密码太常见或太有规律，容易被猜中。可以用几个互不相干的词连成一句，不要用姓名、单位名、生日和键盘上相邻的键。',
    en: 'This password is common or regular, and easily guessed. A few unrelated words make a good one; names, the office, birthdays and neighbouring keys do not.',
  },
} satisfies Record<Weakness, Record<Language, string>>
