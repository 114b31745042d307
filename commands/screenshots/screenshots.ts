// npm run screenshots: takes the pictures of README anew, of a demo office of its own. With `-- --every DIR`, every
// page of readers and desk, at three widths, light and dark, in print, in forced colours, and the desk in both
// languages; with `--only NAME,…` some of them. Wants the build and a Chromium.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from '@playwright/test'
import { anOffice, clear, signedIn, type Office } from '../bench/office'
import { BROWSER_ARGS, installedBrowser } from '../browser.mjs'
import { IN_README, SHOTS, type Places, type Shot } from './shots'

type Look = {
  width: number
  height: number
  dark?: boolean
  forced?: boolean
  print?: boolean
  language?: 'zh' | 'en'
}

const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 780 },
]
const looksOf = (shot: Shot): Look[] => {
  const schemes = WIDTHS.flatMap((size) => [size, { ...size, dark: true }])
  if (shot.who !== null) return schemes.flatMap((look) => [look, { ...look, language: 'en' as const }])
  const forced = { ...WIDTHS[2]!, forced: true }
  // Nothing can be pressed on paper.
  return shot.prepare ? [...schemes, forced] : [...schemes, { ...WIDTHS[0]!, print: true }, forced]
}
const nameOf = ({ name }: Shot, { width, dark, forced, print, language }: Look): string =>
  [name, width, dark && 'dark', forced && 'forced', print && 'print', language].filter(Boolean).join('-')

const placesOf = async (office: Office): Promise<Places> => {
  const { ask } = await signedIn(office, 'xu')
  return {
    article: async (slug) => {
      const { json } = await ask('GET', `/api/articles?where[slug][equals]=${slug}&depth=0&limit=1`)
      return (json as { docs: { id: string }[] }).docs[0]!.id
    },
  }
}

const opened = async (browser: Browser, office: Office, { who }: Shot, look: Look): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: office.origin,
    locale: look.language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: look.width, height: look.height },
    colorScheme: look.dark ? 'dark' : 'light',
    forcedColors: look.forced ? 'active' : 'none',
  })
  if (who !== null) {
    const { email, password } = await signedIn(office, who)
    await context.request.post('/api/users/login', { data: { email, password } })
    await context.addCookies([
      { name: 'payload-theme', value: look.dark ? 'dark' : 'light', url: office.origin },
      { name: 'payload-lng', value: look.language ?? 'zh', url: office.origin },
    ])
  }
  const page = await context.newPage()
  if (look.print) await page.emulateMedia({ media: 'print' })
  return page
}

const { values } = parseArgs({ options: { every: { type: 'string' }, only: { type: 'string' } } })
const chosen = SHOTS.filter(({ name }) => !values.only || values.only.split(',').includes(name))

const office = await anOffice()
const executablePath = installedBrowser()
const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) })
const take = async (shot: Shot, look: Look, path: string, places: Places): Promise<void> => {
  const page = await opened(browser, office, shot, look)
  await page.goto(typeof shot.at === 'string' ? shot.at : await shot.at(places))
  await shot.prepare?.(page)
  await page.screenshot({ path, animations: 'disabled' })
  await page.context().close()
  console.log(path)
}

try {
  const places = await placesOf(office)
  if (values.every) {
    mkdirSync(values.every, { recursive: true })
    for (const shot of chosen)
      for (const look of looksOf(shot)) await take(shot, look, join(values.every, `${nameOf(shot, look)}.png`), places)
  } else {
    for (const { shot, file, width, height } of IN_README) {
      const of = SHOTS.find(({ name }) => name === shot)!
      await take(of, { width, height }, join('docs/images', `${file}.png`), places)
    }
  }
} finally {
  await browser.close()
  await office.stop()
  clear(office)
}
process.exit()
