// Verifies that what is stored is what was done: the ledger's chain, every edition against the entry of its
// publication, every release and article against its entries, contributions, tasks, files, and the office's own rules
// against theirs. Reads in pages, writes nothing.
import type { Payload } from 'payload'
import { integrityTroubles } from '@/database/integrity'
import { count, row, rows, type Row } from '@/database/rows'
import { emptyHead, follow, type Break, type Entry, type Head } from '@/domain/ledger'
import { filesOf, type Manuscript } from '@/domain/manuscript'
import { checkArticles } from './check-articles'
import { columnTroubles, editionTroubles, keyOf, releaseTroubles } from './editions-and-releases'
import { figuresStored, figureTroubles } from './figures'
import { checkFiles } from './files'
import { imprintTroubles, missingImprints } from './imprints'
import { officeNow, officeTold, officeTroubles } from './office'
import { entriesFor, entryOf, everyPage, type Context } from './pages'
import { checkTasks } from './tasks'

export type Report = { problems: string[]; entries: number; editions: number; files: number; head: Head }
/** `expected`: heads noted elsewhere; without one nobody can see that the last entries are gone. */
export type Options = { expected?: readonly Head[]; pageSize?: number }

const BROKEN: Record<Break['problem'], string> = {
  gap: 'is not the next number: entries are missing, doubled or out of order',
  chain: 'does not follow the entry before it',
  hash: 'does not have the hash of its own text',
  body: 'cannot be read',
  columns: 'has a number or a link that its text does not have',
}

/** Every entry in order, page by page. */
const inOrder = async function* ({ payload, pageSize }: Context): AsyncGenerator<Row<'ledger'>[]> {
  for (let last = Number.MIN_SAFE_INTEGER; ;) {
    const page = await rows(payload, 'ledger', { seq: { greater_than: last } }, { sort: 'seq', limit: pageSize })
    if (page.length === 0) return
    yield page
    last = page.at(-1)!.seq
  }
}

const walkLedger = async (
  context: Context,
  expected: readonly Head[],
): Promise<{ head: Head; entries: number; told: ReturnType<typeof officeTold>; articles: Set<string> }> => {
  const { payload, say } = context
  const told = officeTold()
  const articles = new Set<string>()
  let at = ''
  let head = emptyHead
  let entries = 0
  const noted = new Map<number, string[]>()
  for (const { seq, hash: one } of expected) noted.set(seq, [...(noted.get(seq) ?? []), one])
  for await (const page of inOrder(context)) {
    const published: Entry[] = []
    for (const { seq, prevHash, hash, body, ...columns } of page) {
      entries += 1
      const next = follow(head, { seq, prevHash: prevHash ?? '', hash: hash ?? '', body })
      if ('broken' in next) say(`ledger ${seq}: ${BROKEN[next.broken.problem]}`)
      head = { seq, hash: hash ?? '' }
      for (const one of noted.get(seq) ?? [])
        if (one !== hash)
          say(
            `ledger ${seq}: is not the entry that was noted (its hash begins ${hash?.slice(0, 12)}, noted was ${one.slice(0, 12)})`,
          )
      const entry = 'entry' in next ? next.entry : entryOf(body)
      if (!entry) continue
      columnTroubles(entry, columns).forEach((trouble) => say(`ledger ${seq}: ${trouble}`))
      if (entry.at < at) say(`ledger ${seq}: its time lies before that of the entry before it`)
      ;({ at } = entry)
      told.add(entry)
      if (entry.article && entry.outcome === 'done') articles.add(entry.article)
      if (entry.action === 'publish' && entry.outcome === 'done') published.push(entry)
    }
    await publicationsAreThere(context, published)
  }
  const furthest = Math.max(0, ...noted.keys())
  if (furthest > head.seq)
    say(`ledger: ends at ${head.seq}, but entry ${furthest} was noted elsewhere: the last entries are gone`)
  const all = await count(payload, 'ledger')
  if (all > entries && all > (await count(payload, 'ledger', { seq: { less_than_equal: head.seq } })))
    say('ledger: has rows that stand outside its order')
  return { head, entries, told, articles }
}

/** What the ledger says was published is stored, and has a public face. */
const publicationsAreThere = async ({ payload, say }: Context, published: Entry[]): Promise<void> => {
  if (published.length === 0) return
  const articles = published.map(({ article }) => article ?? '')
  const editions = new Set((await rows(payload, 'editions', { article: { in: articles } })).map(keyOf))
  const faces = new Set((await rows(payload, 'releases', { article: { in: articles } })).map(({ article }) => article))
  for (const { seq, article, edition } of published) {
    if (!editions.has(`${article} ${edition}`))
      say(`ledger ${seq}: published edition ${edition} of article ${article}, which is not stored`)
    if (!faces.has(article)) say(`ledger ${seq}: article ${article} was published, but has no release`)
  }
}

const checkEditions = async (context: Context): Promise<{ editions: number; pinned: Set<string> }> => {
  const pinned = new Set<string>()
  // Counted first: figures are only ever added, with their editions.
  const figures = await count(context.payload, 'observations')
  let editions = 0
  let expected = 0
  for await (const page of everyPage(context, 'editions')) {
    const stored = await figuresStored(context.payload, page)
    const entries = await entriesFor(
      context,
      page.map(({ article }) => article ?? ''),
    )
    const manuscripts: Manuscript[] = []
    for (const edition of page) {
      editions += 1
      const own = entries
        .get(edition.article ?? '')
        ?.find((entry) => entry.action === 'publish' && entry.outcome === 'done' && entry.edition === edition.number)
      const { troubles, manuscript } = editionTroubles(edition, own)
      if (manuscript && !(await isReserved(context, manuscript.slug, edition.article)))
        troubles.push(`its slug "${manuscript.slug}" is not reserved for its article`)
      if (manuscript) troubles.push(...figureTroubles(edition, manuscript, stored.get(keyOf(edition)) ?? []))
      if (manuscript) manuscripts.push(manuscript)
      expected += manuscript?.metrics.length ?? 0
      if (manuscript) for (const digest of filesOf(manuscript)) pinned.add(digest)
      troubles.forEach((trouble) => context.say(`edition ${keyOf(edition)}: ${trouble}`))
    }
    ;(await missingImprints(context.payload, manuscripts)).forEach(context.say)
  }
  ;(await imprintTroubles(context.payload)).forEach(context.say)
  if (figures > expected) context.say(`published figures: ${figures - expected} belong to no edition`)
  return { editions, pinned }
}

const isReserved = async ({ payload }: Context, slug: string, article: string | null | undefined): Promise<boolean> =>
  (await row(payload, 'slugs', { slug: { equals: slug } }))?.article === article

const troublesOf = async (context: Context, release: Row<'releases'>, entries: Entry[]): Promise<string[]> => {
  const editions = await rows(context.payload, 'editions', {
    and: [{ article: { equals: release.article } }, { number: { in: [1, release.edition] } }],
  })
  const found = (number: number) => editions.find((one) => one.number === number)
  const troubles = releaseTroubles(release, entries, found(1), found(release.edition))
  if (!(await isReserved(context, release.slug ?? '', release.article)))
    troubles.push(`its slug "${release.slug}" is not reserved for its article`)
  return troubles
}

const checkReleases = async (context: Context): Promise<void> => {
  for await (const page of everyPage(context, 'releases')) {
    const entries = await entriesFor(
      context,
      page.map(({ article }) => article ?? ''),
    )
    for (const release of page) {
      const first = await troublesOf(context, release, entries.get(release.article ?? '') ?? [])
      if (first.length === 0) continue
      // Somebody may have acted between the two readings: look once more at how it is now.
      const now = await row(context.payload, 'releases', { id: { equals: release.id } })
      const article = now?.article ?? ''
      const troubles = now
        ? await troublesOf(context, now, (await entriesFor(context, [article])).get(article) ?? [])
        : ['is gone']
      troubles.forEach((trouble) => context.say(`release ${release.slug}: ${trouble}`))
    }
  }
}

export const verify = async (payload: Payload, { expected = [], pageSize = 200 }: Options = {}): Promise<Report> => {
  const problems: string[] = []
  const context: Context = {
    payload,
    pageSize,
    say: (problem) => {
      problems.push(problem)
    },
  }
  problems.push(...(await integrityTroubles(payload)))
  const { head, entries, told, articles } = await walkLedger(context, expected)
  const { editions, pinned } = await checkEditions(context)
  await checkReleases(context)
  await checkArticles(context, articles)
  await checkTasks(context)
  const files = await checkFiles(context, pinned)
  problems.push(...officeTroubles(told.last, await officeNow(payload)))
  return { problems, entries, editions, files, head }
}
