// The mirror: the whole public site as files, brought up to date with the ledger. What a withdrawal or a removal hides
// is replaced first, and deleted where that takes longer than a moment; everything else follows
// (docs/decisions/028-a-mirror-of-plain-files.md).
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headerOf, mayKeep, type Rendered } from '@/front/answer'
import { isCompressible } from '@/front/compress'
import { following } from '@/front/follow'
import type { Ledger, Mark } from '@/front/ledger'
import { revision } from '@/front/revision'
import { LISTS, type Recorded, type Touched } from '@/front/touched'
import { ALWAYS, type Addresses } from './addresses'
import { files } from './files'
import { nginxIncludes, strayHeaders } from './headers'
import { answersAfter } from './leaving'
import { manifest } from './manifest'
import { leadsNowhere, placeOf, slugsIn } from './places'
import type { Render } from './render'
import { work } from './work'
import { workers, type Failed } from './workers'

const LOOK_EVERY_MS = 200
/** What must go has been replaced by then, or is deleted. Both together stay well within a second. */
const REPLACED_WITHIN_MS = 300
/** Answers that are made at the same moment: to compress one takes longer than to render it. */
const AT_ONCE = 4

type Parts = { folder: string; software: string; ledger: Ledger; render: Render; addresses: Addresses }
export type Mirror = ReturnType<typeof openMirror>

/** `software`: what renders. Answers of another one are rendered anew. */
export const openMirror = ({ folder, software, ledger, render, addresses }: Parts) => {
  const held = manifest(folder, software)
  const disk = files(folder)
  const due = work()
  const dropped = revision()
  /** Shows what was hidden, until it has been replaced. */
  const hidden = new Set<string>()
  /** What was begun since everything was last to be rendered. */
  let begun = new Set<string>()
  const lastTimes = new Map<string, number>()
  let mark: Mark | null = held.head
  let written = 0

  const takeAway = (address: string): void => {
    const entry = held.entries.get(address)
    if (!entry) return
    lastTimes.set(address, entry.at)
    disk.remove(entry.place)
    held.forget(address)
  }
  const askOffice = (): void =>
    due.ask(LISTS, async () => {
      for (const address of await addresses.ofOffice()) if (!held.entries.has(address)) due.add(address)
    })
  const bringAll = (): void => {
    begun = new Set()
    for (const address of held.entries.keys()) due.add(address)
    askOffice()
    due.list({ read: addresses.ofReleases, wanted: (address) => !begun.has(address) })
  }
  const deleteWhatIsLeft = (addressesThen: readonly string[]): void => {
    for (const address of addressesThen) if (hidden.delete(address)) takeAway(address)
  }

  const afterAct = (article: string, action: string): void => {
    const { leaving, anew } = answersAfter(held.entries, { article, action })
    for (const address of anew) due.add(address)
    for (const address of leaving) {
      due.press(address)
      hidden.add(address)
    }
    if (leaving.length > 0) setTimeout(() => deleteWhatIsLeft(leaving), REPLACED_WITHIN_MS)
    due.ask(article, async () => {
      for (const address of await addresses.ofArticle(article)) due.press(address)
    })
    askOffice()
  }
  const drop = (touched: Touched, by: Recorded | null): void => {
    dropped.drop(touched)
    // Another record than the one that was followed: nothing from before counts.
    if (by === null) for (const address of held.entries.keys()) takeAway(address)
    if (touched === 'all' || !by?.article) bringAll()
    else afterAct(by.article, by.action)
    team.wake()
  }
  const follower = following(ledger, held.head, {
    drop,
    reached: (now) => {
      mark = now
    },
  })

  const put = async (address: string, answer: Rendered, stands: () => boolean): Promise<void> => {
    const { status, headers, depends, body } = answer
    const stray = strayHeaders(answer)
    if (stray.length > 0) throw new Error(`its headers are not those of its kind: ${stray.join(', ')}`)
    const place = placeOf(address, answer)
    const hash = createHash('sha256').update(JSON.stringify([status, headers, place]))
    const entry = {
      status,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      depends: [...depends],
      slugs: depends.includes(LISTS) ? slugsIn(answer) : [],
      digest: hash.update(body).digest('hex'),
      place,
    }
    const before = held.entries.get(address)
    if (before?.digest === entry.digest) {
      if (before.depends.join() !== entry.depends.join()) held.put(address, { ...entry, at: before.at })
      return
    }
    const last = before?.at ?? lastTimes.get(address) ?? 0
    const at = Math.max(Math.floor(Date.now() / 1000), last + 1)
    const packs = isCompressible(headerOf(answer, 'content-type') ?? '', body.length)
    const prepared = await disk.prepare(place, body, { packs, at })
    if (!stands()) return prepared.discard()
    // First told, then there: no file lies in the mirror of which its list knows nothing.
    held.put(address, { ...entry, at })
    prepared.appear()
    if (before) disk.remove(before.place, place)
    written += 1
  }
  const bring = async (address: string): Promise<void> => {
    const since = dropped.now()
    begun.add(address)
    const answer = await render(address)
    if (!mayKeep(answer)) throw new Error(`it was answered with ${answer.status}`)
    const stands = () => dropped.stands(since, answer.depends)
    if (!leadsNowhere(answer) || ALWAYS.includes(address)) await put(address, answer, stands)
    else if (stands()) takeAway(address)
    if (!stands()) return due.press(address)
    hidden.delete(address)
  }
  const team = workers(due, bring, AT_ONCE)
  const settle = async (): Promise<Failed> => {
    const failed = await team.settle()
    if (failed.size === 0 && mark) held.reached(mark)
    return failed
  }

  const start = (): void => {
    mkdirSync(join(folder, 'nginx'), { recursive: true })
    for (const [name, text] of nginxIncludes()) {
      const file = join(folder, 'nginx', name)
      const there = existsSync(file) ? readFileSync(file, 'utf8') : null
      if (there !== null && there !== text) console.log(`${file} has changed: reload nginx.`)
      if (there !== text) writeFileSync(file, text)
    }
    for (const [address, { place }] of held.entries)
      if (place.file && !existsSync(join(disk.root, place.file))) {
        takeAway(address)
        due.add(address)
      }
    if (!held.isSameSoftware) bringAll()
  }

  let isLooking = false
  const look = async (): Promise<boolean> => {
    if (isLooking) return true
    isLooking = true
    const answered = await follower.look()
    isLooking = false
    return answered
  }
  if (!held.isKnown) rmSync(disk.root, { recursive: true, force: true })
  start()
  const timer = setInterval(look, LOOK_EVERY_MS)

  return {
    /** How many answers it holds, and how many were written since it was opened. */
    size: () => ({ answers: held.entries.size, written }),
    head: () => mark,
    isUpToDate: (): boolean => due.isEmpty(),
    look,
    settle,
    close: (): void => clearInterval(timer),
  }
}
