// What a ledger entry about a person says, in words: who was changed from what to what, and whose link it was.
import { z } from 'zod'
import type { Language } from '@/domain/manuscript'
import { ROLE_MESSAGES } from '@/domain/messages'
import { mark } from '@/domain/person-name'
import { ROLES } from '@/domain/workflow'

const values = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  roles: z.array(z.enum(ROLES)),
  active: z.boolean(),
})
const changeSchema = z.object({
  person: z.string(),
  name: z.string().nullish(),
  before: values.nullable(),
  after: values.nullable(),
})
const linkSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  by: z.object({ name: z.string() }),
})

const valuesIn = ({ name = '', email = '', roles, active }: z.infer<typeof values>, language: Language): string =>
  [
    name,
    email,
    roles.map((role) => ROLE_MESSAGES[role][language]).join(language === 'zh' ? '、' : ', '),
    ...(active ? [] : [language === 'zh' ? '离岗' : 'inactive']),
  ]
    .filter(Boolean)
    .join(' · ')

const signInSchema = z.object({ device: z.string() })
const whoseSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  devices: z.array(z.string()).optional(),
})
const runSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  tries: z.number(),
  minutes: z.number(),
})

const signInSentence = (details: unknown, language: Language): string | null => {
  const run = runSchema.safeParse(details)
  if (run.success) {
    const { person, tries, minutes } = run.data
    return language === 'zh'
      ? `${person.name} ${mark(person.id)} 的账号在 ${minutes} 分钟内被试错 ${tries} 次，之后的尝试未予理会`
      : `${tries} wrong tries at the account of ${person.name} ${mark(person.id)} within ${minutes} minutes; further ones were turned away`
  }
  return signInSchema.safeParse(details).data?.device ?? null
}

export const personSentence = (action: string, details: unknown, language: Language): string | null => {
  const link = action === 'give-link' || action === 'use-link' ? linkSchema.safeParse(details) : null
  if (link?.success) {
    const { person, by } = link.data
    const whose = `${person.name} ${mark(person.id)}`
    return language === 'zh'
      ? `${whose} 的登录链接，由 ${by.name} 发出`
      : `Sign-in link of ${whose}, made by ${by.name}`
  }
  if (action === 'sign-in') return signInSentence(details, language)
  const whose =
    action === 'end-sessions' || action === 'reset-second-factor' ? whoseSchema.safeParse(details).data : null
  if (whose) return [`${whose.person.name} ${mark(whose.person.id)}`, ...(whose.devices ?? [])].join(' · ')
  const change = action === 'change-person' ? changeSchema.safeParse(details) : null
  if (!change?.success) return null
  const { before, after, person } = change.data
  const told = [before, after].flatMap((one) => (one ? [valuesIn(one, language)] : []))
  return `${mark(person)}: ${told.join(' → ')}`
}
