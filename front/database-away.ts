// What the front says itself when nothing behind it answers, or when the database does not: to readers, who see what is
// kept, and to staff, who must never be told to sign in because nobody could look them up.
import type { IncomingMessage } from 'node:http'

export const UNAVAILABLE = `网站暂时无法打开，请稍后再试。
This site is not available at the moment. Please try again shortly.
`

/** As database/fault.ts says it. */
const SILENT = {
  zh: '现在连不上数据库，未保存任何内容；这一页上写的内容还在，请稍后再试。',
  en: 'The database cannot be reached right now, and nothing was saved; what you wrote is still on this page. Please try again shortly.',
}
const PAGE = {
  zh: { title: '数据库暂时连不上', text: '后台现在打不开。登录没有失效，请不要重新登录；本页会自动重试。' },
  en: {
    title: 'The database cannot be reached',
    text: 'The desk cannot be opened right now. You are still signed in; this page tries again by itself.',
  },
}

const STAFF = /^\/(?:admin|api|preview|setup|access)(?:[/?#]|$)/
/** What needs the database to be answered at all. */
export const isStaff = (target: string): boolean => STAFF.test(target)

const languageOf = ({ headers }: IncomingMessage): 'zh' | 'en' => {
  const chosen = /(?:^|;\s*)payload-lng=(zh|en)\b/.exec(headers.cookie ?? '')?.[1]
  return (chosen ?? /^\s*(zh|en)\b/i.exec(headers['accept-language'] ?? '')?.[1]?.toLowerCase()) === 'en' ? 'en' : 'zh'
}

/** 503 for staff while the database is silent: in JSON at the API, elsewhere as a page that tries again. */
export const silentAnswer = (asked: IncomingMessage): { type: string; body: string } => {
  const language = languageOf(asked)
  if ((asked.url ?? '').startsWith('/api/'))
    return {
      type: 'application/json',
      body: JSON.stringify({ errors: [{ message: SILENT[language], data: { fault: 'away' } }] }),
    }
  const { title, text } = PAGE[language]
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5"><meta name="color-scheme" content="light dark"><title>${title}</title><style>body{font:1.0625rem/1.8 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}h1{font-size:1.375rem}</style><h1>${title}</h1><p>${text}</p></html>`,
  }
}
