// The demo's people and their sign-ins. Passwords are random, and lie in a file that only its owner can read.
import { randomInt } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ROLES, type Role } from '@/domain/workflow'

/** `does` is what a person at the console should know of them. */
const CAST = {
  shen: { name: '沈若溪', does: '编辑 editor', roles: ['editor'] },
  gu: { name: '顾明远', does: '编辑、审核 editor, reviewer', roles: ['editor', 'reviewer'] },
  song: { name: '宋知行', does: '审核 reviewer', roles: ['reviewer'] },
  lu: { name: '陆晓峰', does: '发布 publisher', roles: ['publisher'] },
  xu: { name: '许静宜', does: '管理 admin', roles: ['admin'] },
} as const satisfies Record<string, { name: string; does: string; roles: readonly Role[] }>
export type Name = keyof typeof CAST
export const NAMES = Object.keys(CAST) as Name[]

const accountSchema = z.strictObject({
  key: z.enum(NAMES),
  name: z.string(),
  does: z.string(),
  email: z.email(),
  password: z.string(),
  roles: z.array(z.enum(ROLES)),
})
const fileSchema = z.strictObject({ finished: z.boolean(), accounts: z.array(accountSchema) })
export type Account = z.infer<typeof accountSchema>

const fileIn = (folder: string): string => join(folder, 'demo-accounts.json')

/** Letters and digits that nobody takes for one another when reading them aloud. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const newPassword = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join(
    '-',
  )

const write = (folder: string, content: z.infer<typeof fileSchema>): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  chmodSync(fileIn(folder), 0o600)
}

const read = (folder: string): z.infer<typeof fileSchema> | null => {
  if (!existsSync(fileIn(folder))) return null
  return fileSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
}

const newAccounts = (): Account[] =>
  NAMES.map((key) => ({
    key,
    ...CAST[key],
    roles: [...CAST[key].roles],
    email: `${key}@demo.example`,
    password: newPassword(),
  }))

/** Written before the people are made, so that no password is ever lost; what was written before stays. */
export const begin = (folder: string): Account[] => {
  const accounts = read(folder)?.accounts ?? newAccounts()
  write(folder, { finished: false, accounts })
  return accounts
}
export const accountsOf = (folder: string): Account[] => read(folder)?.accounts ?? []
/** Begun, but broken off before its end. */
export const isUnfinished = (folder: string): boolean => read(folder)?.finished === false
export const finish = (folder: string): void => write(folder, { finished: true, accounts: accountsOf(folder) })
/** The file of the demo's sign-ins. */
export const accountsFile = fileIn
