// What is said about the session, in both languages.
import type { Words } from '../ui/messages'

export const SESSION = {
  ended: { zh: '登录已过期', en: 'Your session has ended' },
  stays: {
    zh: '您写的内容还在这一页上。登录后接着写、接着保存。',
    en: 'What you wrote is still on this page. Sign in, then go on writing and save.',
  },
  bar: {
    zh: '登录已过期。您写的内容还在这一页上，登录后就能保存。',
    en: 'Your session has ended. What you wrote is still on this page; sign in to save it.',
  },
  email: { zh: '邮箱', en: 'E-mail' },
  password: { zh: '密码', en: 'Password' },
  signIn: { zh: '登录', en: 'Sign in' },
  signingIn: { zh: '正在登录……', en: 'Signing in…' },
  later: { zh: '稍后', en: 'Later' },
  more: {
    zh: '这个账号登录时还要再验证一步。',
    en: 'This account asks for one more step.',
  },
  moreLink: { zh: '在新窗口登录，再回到这里', en: 'Sign in in a new tab, then come back here' },
  unreached: {
    zh: '没有连上服务器。您写的内容还在这一页上，请稍后再试。',
    en: 'The server could not be reached. What you wrote is still on this page; try again in a moment.',
  },
  back: { zh: '已重新登录，可以保存了。', en: 'You are signed in again and can save.' },
  other: { zh: '现在登录的是{other}', en: '{other} is signed in now' },
  whose: {
    zh: '这一页是{name}打开的。{name}没有保存的文字留在这台电脑上，{name}登录后才看得到。',
    en: 'This page was opened by {name}. What {name} has not saved is kept on this computer, and shown when {name} signs in.',
  },
  asOther: { zh: '以{other}的身份打开后台', en: 'Open the desk as {other}' },
  again: { zh: '{name}重新登录', en: 'Sign in as {name}' },
} satisfies Record<string, Words>
