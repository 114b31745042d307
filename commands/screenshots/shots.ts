// What is photographed of a demo office: who looks, at which address, and what they do there first.
import type { Page } from '@playwright/test'
import type { Name } from '@/seed/accounts'

/** `article`: the id of the release with this slug. */
export type Places = { article: (slug: string) => Promise<string> }
export type Shot = {
  name: string
  /** Null: a reader. */
  who: Name | null
  at: string | ((places: Places) => Promise<string>)
  prepare?: (page: Page) => Promise<void>
}

const lens =
  (slug: string, rest = '') =>
  async ({ article }: Places) =>
    `/admin/collections/articles/${await article(slug)}${rest}`
/** What is read after the page is there too. */
const settled = (page: Page) => page.waitForLoadState('networkidle')
/** The sheet can be written on, and its checks and its standing are beside it. */
const written = async (page: Page): Promise<void> => {
  await page.locator('.write[aria-busy=false] .write__sheet h1').waitFor()
  await page.locator('.desk-panel .desk-standing, .desk-panel__first').first().waitFor()
  await page.locator('.write__issues').first().waitFor()
  await settled(page)
}

const openFigure = (page: Page) => page.locator('.text .figure button').first().click()

const READERS: Shot[] = [
  { name: 'home', who: null, at: '/' },
  { name: 'column', who: null, at: '/columns/releases' },
  { name: 'release', who: null, at: '/releases/skilled-yunlan-2026' },
  { name: 'release-figure', who: null, at: '/releases/skilled-yunlan-2026', prepare: openFigure },
  { name: 'release-tables', who: null, at: '/releases/air-quality-2026-q3' },
  { name: 'withdrawn', who: null, at: '/releases/riverside-tunnel-night-closure' },
  { name: 'first-edition', who: null, at: '/releases/skilled-yunlan-2026/editions/1' },
  { name: 'corrections', who: null, at: '/corrections' },
  { name: 'indicators', who: null, at: '/indicators' },
  { name: 'indicator', who: null, at: '/indicators/consumer-prices' },
  { name: 'missing', who: null, at: '/releases/nothing-here' },
]

const DESK: Shot[] = [
  { name: 'desk-home-editor', who: 'gu', at: '/admin', prepare: settled },
  { name: 'desk-home-reviewer', who: 'song', at: '/admin', prepare: settled },
  { name: 'desk-articles', who: 'shen', at: '/admin/collections/articles', prepare: settled },
  { name: 'desk-new', who: 'shen', at: '/admin/collections/articles/create', prepare: written },
  { name: 'desk-write', who: 'shen', at: lens('air-quality-2026-q3'), prepare: written },
  { name: 'desk-review', who: 'song', at: lens('economy-three-quarters-2026', '/review'), prepare: settled },
  { name: 'desk-history', who: 'song', at: lens('skilled-yunlan-2026', '/history'), prepare: settled },
  { name: 'desk-details', who: 'shen', at: lens('skilled-yunlan-2026', '/details'), prepare: settled },
  { name: 'desk-people', who: 'xu', at: '/admin/collections/users', prepare: settled },
  { name: 'desk-account', who: 'xu', at: '/admin/account', prepare: settled },
  { name: 'desk-settings', who: 'xu', at: '/admin/globals/settings', prepare: settled },
  { name: 'desk-ledger', who: 'xu', at: '/admin/collections/ledger', prepare: settled },
  { name: 'sign-in', who: null, at: '/admin/login', prepare: settled },
]

export const SHOTS: readonly Shot[] = [...READERS, ...DESK]

/** Those that stand in README: docs/images/FILE.png. */
export const IN_README = [
  { shot: 'release', file: 'release', width: 1180, height: 756 },
  { shot: 'release-figure', file: 'figure-on-a-phone', width: 390, height: 844 },
  { shot: 'desk-write', file: 'desk-write', width: 1400, height: 900 },
  { shot: 'desk-review', file: 'desk-review', width: 1400, height: 900 },
] as const
