// The form behind the one-time link of the console: the office's first admin.
import type { ReactElement } from 'react'
import { SHORTEST_PASSWORD, WEAKNESS_MESSAGES, type Weakness } from '@/domain/password'
import type { SiteContext } from '@/site/types'
import { Field } from '../parts/field'
import { PlainPage } from '../parts/plain-page'

const MESSAGES = {
  zh: {
    title: '设立第一位管理员',
    spent: '这个链接无效，或已经用过。请查看控制台。',
    invalid: '请填写姓名、有效的邮箱和密码。',
    failed: '没有成功，链接仍然有效。请再试一次；仍不成功时，请查看控制台。',
    name: '姓名',
    email: '邮箱',
    password: `密码（至少 ${SHORTEST_PASSWORD} 个字符）`,
    go: '设立并登录',
  },
  en: {
    title: 'Create the first admin',
    spent: 'This link is not valid, or was used already. Please look at the console.',
    invalid: 'Please give a name, a valid e-mail address and a password.',
    failed: 'That did not work, and the link is still good. Please try again; if it fails again, look at the console.',
    name: 'Name',
    email: 'E-mail',
    password: `Password (at least ${SHORTEST_PASSWORD} characters)`,
    go: 'Create and sign in',
  },
} as const

type Said = 'spent' | 'invalid' | 'failed'
export type SetupProblem = 'none' | Said | Weakness
type Props = { site: SiteContext; token: string; problem: SetupProblem }

export const SetupPage = ({ site, token, problem }: Props): ReactElement => {
  const words = MESSAGES[site.language]
  return (
    <PlainPage site={site} language={site.language} title={words.title}>
      {problem !== 'none' && (
        <p role="alert">
          {problem === 'length' || problem === 'guessable' ? WEAKNESS_MESSAGES[problem][site.language] : words[problem]}
        </p>
      )}
      {problem !== 'spent' && (
        <form method="post">
          <input type="hidden" name="token" value={token} />
          <Field label={words.name} name="name" type="text" complete="name" />
          <Field label={words.email} name="email" type="email" complete="email" />
          <Field label={words.password} name="password" type="password" complete="new-password" />
          <p>
            <button type="submit">{words.go}</button>
          </p>
        </form>
      )}
    </PlainPage>
  )
}
