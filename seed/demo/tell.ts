// The demo: a fictional city's press office in the middle of its work. Everything goes through the real workflow, each
// step once: broken off, it goes on where it stopped, because the ledger says how far every release has come.
import type { Payload } from 'payload'
import { count, row, rows } from '@/database/rows'
import { onEarlierDay } from '@/desk/clock'
import { inTransaction, readAs, type Actor } from '@/desk/request/transaction'
import { entriesOf, factsOf } from '@/desk/workflow/facts'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { begin, finish, isUnfinished, type Account, type Name } from '../accounts'
import { cite } from '../cite'
import { ensureDefaults } from '../defaults'
import { bindIndicator, demoIndicators } from '../indicators'
import { as, person } from '../people'
import { step, write } from '../release'
import { air } from './air'
import { greenway, heating, library, newDates, relief, tunnel } from './city'
import { dress } from './dress'
import { mediation } from './mediation'
import { dressOffice, noticesFor } from './office'
import { skills } from './skills'
import { august, economy, prices, september } from './statistics'
import { until, type Binding, type Cited, type Correction, type Described, type Step, type Story } from './story-type'

const isCorrection = (step: Step): boolean => 'correct' in step
const isWithdrawal = (step: Step): boolean => 'action' in step && step.action === 'withdraw'

/**
 * Each on its day, in the order of publication: the last one published stands first on the front page. A story that is
 * told in two parts has a day for each.
 */
const STORIES: readonly [day: string, story: Story][] = [
  ['2026-09-09', august],
  ['2026-10-14', september],
  ['2026-10-20', air],
  ['2026-11-06', greenway],
  ['2026-11-09', heating],
  ['2026-11-10', prices],
  ['2026-11-12', until(skills, isCorrection)],
  ['2026-11-13', until(tunnel, isWithdrawal)],
  ['2026-11-16', newDates],
  ['2026-11-16', tunnel],
  ['2026-11-17', mediation],
  ['2026-11-18', relief],
  ['2026-11-19', skills],
  ['2026-11-20', economy],
  ['2026-11-23', library],
]
/** Ten in the morning in the office's zone. */
const morningOf = (day: string): string => `${day}T02:00:00.000Z`
/** Before the first of them the office was furnished. */
const BEGINNING = morningOf('2026-09-01')

type People = Record<Name, User>

/** Nobody is there yet, or an earlier telling was broken off. */
export const needsDemo = async (payload: Payload): Promise<boolean> =>
  isUnfinished(env.DATA_DIR) || (await count(payload, 'users')) === 0

const day = (asOf: string | null | undefined) => (asOf ? { asOf: `${asOf}T12:00:00.000Z` } : {})

const describe = async (
  payload: Payload,
  editor: Actor,
  article: string,
  { of = {}, keepsPeriods, ...all }: Described,
): Promise<void> => {
  const { metrics } = (await readAs(payload, editor, (req) => factsOf(req, article))).gathered.manuscript
  await inTransaction(payload, editor, async (req) => {
    for (const { id, words, period, periodInherited } of metrics) {
      const own = keepsPeriods && period && !periodInherited ? { period } : {}
      const { asOf, ...details } = { ...all, ...own, ...of[words] }
      const said = details.period === undefined ? {} : { periodInherited: false }
      await payload.update({
        collection: 'metrics',
        id,
        data: { ...details, ...said, ...day(asOf) },
        req,
        overrideAccess: false,
        depth: 0,
      })
    }
  })
}

const correct = async (
  payload: Payload,
  editor: Actor,
  article: string,
  { from, to, changeNote }: Correction,
): Promise<void> => {
  const wrong = await rows(payload, 'metrics', { and: [{ article: { equals: article } }, { words: { equals: from } }] })
  await inTransaction(payload, editor, async (req) => {
    const how = { req, overrideAccess: false, depth: 0 } as const
    for (const { id } of wrong) await payload.update({ ...how, collection: 'metrics', id, data: { words: to } })
    await payload.update({ ...how, collection: 'articles', id: article, data: { changeNote } })
  })
}

const indicatorOf = async (payload: Payload, slug: string): Promise<string> =>
  String((await row(payload, 'indicators', { slug: { equals: slug } }))!.id)

const bind = async (
  payload: Payload,
  editor: Actor,
  article: string,
  { words, indicator, period }: Binding,
): Promise<void> => bindIndicator(payload, editor, article, words, await indicatorOf(payload, indicator), { period })

const repeat = async (payload: Payload, editor: Actor, article: string, { words, from }: Cited): Promise<void> =>
  cite(payload, editor, article, words, (await row(payload, 'releases', { slug: { equals: from } }))!.article!)

const take = (payload: Payload, actor: Actor, article: string, one: Step): Promise<void> => {
  if ('describe' in one) return describe(payload, actor, article, one.describe)
  if ('bind' in one) return bind(payload, actor, article, one.bind)
  if ('cite' in one) return repeat(payload, actor, article, one.cite)
  if ('correct' in one) return correct(payload, actor, article, one.correct)
  return one.replacedBy
    ? replace(payload, actor, article, one.note, one.replacedBy)
    : step(payload, actor, article, one.action, one.note)
}

const replace = async (
  payload: Payload,
  actor: Actor,
  article: string,
  note: string | undefined,
  slug: string,
): Promise<void> =>
  step(
    payload,
    actor,
    article,
    'withdraw',
    note,
    (await row(payload, 'releases', { slug: { equals: slug } }))!.article!,
  )

const begun = async (payload: Payload, editor: Actor, story: Story): Promise<string> => {
  const { slug, english, text } = story
  const there = await row(payload, 'articles', { slug: { equals: slug } })
  if (there) return String(there.id)
  const dressed = await dress(payload, editor, story)
  const notices = english ? await noticesFor(payload, 'en') : {}
  const article = await write(payload, editor, { ...text, ...dressed.text, slug, ...notices })
  await dressed.finish(article)
  return article
}

const tell = async (payload: Payload, people: People, story: Story): Promise<void> => {
  const { by, steps } = story
  const article = await begun(payload, as(people[by]), story)
  const entries = await readAs(payload, as(people[by]), (req) => entriesOf(req, article))
  let told = entries.filter(({ outcome }) => outcome === 'done').length
  for (const one of steps) {
    // Changes of the text may be made again; an action may not.
    if ('action' in one && told > 0) told -= 1
    else if (told === 0) await take(payload, as(people[one.by]), article, one)
  }
}

const addPerson = async (payload: Payload, accounts: readonly Account[]): Promise<People> => {
  const people: Partial<People> = {}
  for (const { key, name, email, password, roles } of accounts)
    people[key] = await person(payload, { name, email, password, roles })
  return people as People
}

/** Tells the whole demo, or what is missing of it. `progress` hears what is at work. */
export const seedDemo = async (payload: Payload, progress: (at: string) => void = () => {}): Promise<void> => {
  const accounts = begin(env.DATA_DIR)
  const people = await onEarlierDay(BEGINNING, async () => {
    await ensureDefaults(payload)
    await dressOffice(payload)
    const there = await addPerson(payload, accounts)
    await demoIndicators(payload, as(there.gu), as(there.song))
    return there
  })
  for (const [index, [day, story]] of STORIES.entries()) {
    progress(`演示稿件 demo release ${index + 1}/${STORIES.length}`)
    await onEarlierDay(morningOf(day), () => tell(payload, people, story))
  }
  finish(env.DATA_DIR)
}
