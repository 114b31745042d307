// Staff and readers in each other's way: how long a reader waits while somebody imports, publishes or signs in, and how
// soon what was published is seen, by the server that did it and by another process.
import type { Payload } from 'payload'
import { load, quantile, waitingDuring } from './load'
import { anOffice, clear, signedIn } from './office'

const PUBLISHED = 50
const SIGNED_IN = 40
/** Nearly as long as a release may be (domain/lengths.ts). */
const IMPORTED_SIGNS = 190_000

const PARAGRAPH = '全市开展技能培训1280场，培训职工6.4万人次，比上年增长5.2%，新建实训点26个。'
const document = (): FormData => {
  const form = new FormData()
  const sections = Array.from(
    { length: IMPORTED_SIGNS / (PARAGRAPH.length * 20) },
    (_, index) => `${index + 1}月各区培训\n\n${`${PARAGRAPH}\n\n`.repeat(20)}`,
  )
  const text = `关于全年培训情况的通报\n\n${sections.join('\n')}`
  form.append('file', new Blob([text], { type: 'text/plain' }), 'report.txt')
  return form
}

type Asks = Awaited<ReturnType<typeof signedIn>>
const publish = async ({ ask }: Asks, article: string): Promise<number> => {
  const { json } = await ask('GET', `/api/articles/${article}/actions`)
  const { fingerprint } = json as { fingerprint: string }
  const since = performance.now()
  const { status } = await ask('POST', `/api/articles/${article}/actions`, { action: 'publish', fingerprint })
  if (status !== 200) throw new Error(`Publishing answered ${status}.`)
  return performance.now() - since
}

const seenAfter = async (address: string, words: string, since: number): Promise<number> => {
  while (!(await (await fetch(address)).text()).includes(words)) if (performance.now() - since > 3_000) return Infinity
  return performance.now() - since
}

const said = (name: string, waited: readonly number[]): void =>
  console.log(
    `| ${name} | ${waited.length} | ${quantile(waited, 0.5).toFixed(1)} ms | ${quantile(waited, 0.95).toFixed(1)} ms | ${quantile(waited, 0.99).toFixed(1)} ms |`,
  )

/** The demo's people, and articles that are approved and wait to be published. */
const approved = async (payload: Payload, titles: readonly string[]) => {
  const { rows } = await import('@/database/rows')
  const { aRelease } = await import('@/seed/release')
  const people = await rows(payload, 'users', {})
  const named = (name: string) => people.find((one) => one.name === name)!
  const cast = { editor: named('沈若溪'), reviewer: named('宋知行'), publisher: named('陆晓峰') }
  const articles: string[] = []
  for (const title of titles) articles.push(await aRelease(payload, cast, { upTo: 'approve', title }))
  return { articles, cast }
}

export const staff = async (): Promise<void> => {
  const office = await anOffice()
  // This process is another one on the same data.
  Object.assign(process.env, { DATA_DIR: office.dataDir, DATABASE_URL: '', SITE_URL: office.origin })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { step } = await import('@/seed/release')
  const { as } = await import('@/seed/people')
  try {
    const titles = Array.from({ length: PUBLISHED + 40 }, (_, one) => `技能培训走进园区Q${one + 1}z`)
    const { articles, cast } = await approved(payload, titles)
    const publisher = await signedIn(office, 'lu')
    const editor = await signedIn(office, 'shen')
    await fetch(office.origin)

    const [own, other]: [number[], number[]] = [[], []]
    for (const [at, article] of articles.slice(PUBLISHED).entries()) {
      // A word that no heading is broken within.
      const words = `Q${PUBLISHED + at + 1}z`
      const since = performance.now()
      if (at % 2 === 0) {
        await publish(publisher, article)
        own.push(await seenAfter(office.origin, words, since))
      } else {
        await step(payload, as(cast.publisher), article, 'publish')
        const committed = performance.now()
        other.push(await seenAfter(office.origin, words, committed))
      }
    }
    console.log('\n| | times | p50 | p95 | p99 |\n|---|--:|--:|--:|--:|')
    said('publish → seen on the home page, same server (with the act itself)', own)
    said('publish → seen on the home page, another process', other)

    const acts: number[] = []
    const waits: [string, () => Promise<unknown>][] = [
      ['nothing', () => new Promise((resolve) => setTimeout(resolve, 3_000))],
      ['one import of 190,000 signs', () => editor.ask('POST', '/api/articles/import', document())],
      [
        `${PUBLISHED} publications`,
        async () => {
          for (const article of articles.slice(0, PUBLISHED)) acts.push(await publish(publisher, article))
        },
      ],
      [
        `${SIGNED_IN} sign-ins at once`,
        () => Promise.all(Array.from({ length: SIGNED_IN }, () => signedIn(office, 'shen').catch(() => null))),
      ],
    ]
    for (const [name, work] of waits) said(`a reader waits, during ${name}`, await waitingDuring(office.origin, work))
    said('a publication', acts)
    const busy = await load(office.origin, { seconds: 4 })
    console.log(
      `\nMemory after all of it: ${Math.round(office.memory())} MB; ${Math.round(busy.perSecond)} pages a second.`,
    )
  } finally {
    await office.stop()
    clear(office)
  }
}
