// The form behind a one-time link: its owner sets a password.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { SHORTEST_PASSWORD, WEAKNESS_MESSAGES, type Weakness } from '@/domain/password'
import type { SiteContext } from '@/site/types'
import { Field } from './field'
import { PlainPage } from './plain-page'

const MESSAGES = {
  zh: {
    title: '设定密码',
    spent: '这个链接无效、已过期，或已经用过。请向管理员要一个新的链接。',
    unequal: '两次输入的密码不一样。',
    failed: '没有成功，链接仍然有效。请再试一次。',
    whose: (name: string, email: string) => `这个链接只供 ${name}（${email}）本人使用。`,
    once: '密码只有您自己知道。设定之后，链接作废，这个账号在其他设备上的登录全部结束；这一步记入台账。',
    password: `密码（至少 ${SHORTEST_PASSWORD} 个字符）`,
    again: '再输入一次',
    go: '设定密码并去登录',
    instead: (name: string) => `也可以不设密码：用${name}登录一次，链接同样作废，以后都用它登录。`,
    by: (name: string) => `用 ${name} 登录`,
  },
  en: {
    title: 'Set your password',
    spent: 'This link is not valid, has expired, or was used already. Please ask an admin for a new one.',
    unequal: 'The two passwords are not the same.',
    failed: 'That did not work, and the link is still good. Please try again.',
    whose: (name: string, email: string) => `This link is for ${name} (${email}) alone.`,
    once: 'Nobody but you knows the password. Once it is set, the link is spent and every sign-in of this account on other devices ends; this step goes on the record.',
    password: `Password (at least ${SHORTEST_PASSWORD} characters)`,
    again: 'Once more',
    go: 'Set the password and sign in',
    instead: (name: string) =>
      `Or set no password: sign in with ${name} once. The link is spent all the same, and from then on you sign in that way.`,
    by: (name: string) => `Sign in with ${name}`,
  },
} as const

type Said = 'spent' | 'unequal' | 'failed'
export type AccessProblem = 'none' | Said | Weakness
const sentence = (problem: Said | Weakness, language: Language): string =>
  problem === 'length' || problem === 'guessable' ? WEAKNESS_MESSAGES[problem][language] : MESSAGES[language][problem]

type Props = {
  site: SiteContext
  language: Language
  token: string
  owner: { name: string; email: string } | null
  problem: AccessProblem
  /** What the organisation's sign-in service is called, where there is one. */
  service: string | null
}

export const AccessPage = ({ site, language, token, owner, problem, service }: Props): ReactElement => {
  const words = MESSAGES[language]
  return (
    <PlainPage site={site} language={language} title={words.title}>
      {problem !== 'none' && <p role="alert">{sentence(problem, language)}</p>}
      {owner && (
        <>
          <p>{words.whose(owner.name, owner.email)}</p>
          <form method="post">
            <input type="hidden" name="token" value={token} />
            <Field label={words.password} name="password" type="password" complete="new-password" />
            <Field label={words.again} name="again" type="password" complete="new-password" />
            <p>
              <button type="submit">{words.go}</button>
            </p>
          </form>
          <p>{words.once}</p>
          {service && (
            <form method="post" action="/api/users/sso/invited">
              <input type="hidden" name="token" value={token} />
              <p>{words.instead(service)}</p>
              <p>
                <button type="submit">{words.by(service)}</button>
              </p>
            </form>
          )}
        </>
      )}
    </PlainPage>
  )
}
