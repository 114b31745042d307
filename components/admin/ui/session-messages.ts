// What is said about the session, in both languages.
import type { Language } from '@/domain/manuscript'

export const SESSION = {
  ended: {
    zh: '登录已过期。您写的内容还在这一页上：请在新窗口登录，再回到这里保存。',
    en: 'Your session has ended. What you wrote is still on this page: sign in in a new tab, then come back here and save.',
  },
  signIn: { zh: '登录（新窗口）', en: 'Sign in (new tab)' },
  back: { zh: '已重新登录，可以保存了。', en: 'You are signed in again and can save.' },
  other: {
    zh: '现在登录的是{name}：在这里保存，会记在{name}名下。',
    en: '{name} is signed in now: what is saved here is recorded under that name.',
  },
} satisfies Record<string, Record<Language, string>>
