// What fifty people do all day, over HTTP as the panel does it: write, look, approve, publish, each in turn with the
// others' work, with a rest after every press.
import { setTimeout as pause } from 'node:timers/promises'

/** A press was answered as it should be, or was not: `faults` says what came instead. */
export type Answers = { waited: Map<string, number[]>; faults: string[]; toldToWait: number }
export type Worker = { role: 'editor' | 'reviewer' | 'publisher'; token: string }
type Waiting = { submitted: string[]; approved: string[]; published: number }

const PATIENCE_MS = 30_000
const IMPORT = 'an import'
/** Between two presses of one person. */
const REST_MS = { least: 2_000, most: 8_000 }

const rest = (until: number): Promise<void> => {
  const wait = REST_MS.least + Math.random() * (REST_MS.most - REST_MS.least)
  return pause(Math.min(wait, Math.max(0, until - Date.now())))
}

const TEXT = (number: string): string =>
  `${number}号技能培训情况通报\n\n全市开展技能培训1280场，培训职工6.4万人次，比上年增长5.2%。\n\n一、东城\n\n新建实训点26个，发放补贴310万元。\n\n二、西城\n\n走访企业145家，帮助2300人就业。\n\n来源：市人社局`

/** `column`: the one that all of them choose. */
export const crowd = (origin: string, until: number, column: string) => {
  const answers: Answers = { waited: new Map(), faults: [], toldToWait: 0 }
  const waiting: Waiting = { submitted: [], approved: [], published: 0 }
  let number = 0

  const asker =
    ({ token }: Worker) =>
    /** Null for what was not answered as it should be. */
    async (kind: string, method: string, path: string, body?: unknown): Promise<Record<string, unknown> | null> => {
      await rest(until)
      const since = performance.now()
      const told = (words: string) => void answers.faults.push(`${kind}: ${words}`)
      try {
        const answer = await fetch(origin + path, {
          method,
          headers: {
            'Authorization': `JWT ${token}`,
            'Cookie': `payload-token=${token}`,
            'Content-Type': 'application/json',
          },
          signal: AbortSignal.timeout(PATIENCE_MS),
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        const text = await answer.text()
        answers.waited.set(kind, [...(answers.waited.get(kind) ?? []), performance.now() - since])
        // Ten documents wait in line at most; whoever comes eleventh is told so in a sentence.
        if (kind === IMPORT && answer.status === 409) answers.toldToWait += 1
        else if (!answer.ok) told(`${answer.status} ${text.slice(0, 120)}`)
        if (!answer.ok) return null
        return answer.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as Record<string, unknown>) : {}
      } catch (error) {
        told(String(error))
        return null
      }
    }
  type Ask = ReturnType<typeof asker>

  const acted = async (ask: Ask, article: string, action: string): Promise<boolean> => {
    const board = await ask('the panel of an article', 'GET', `/api/articles/${article}/actions`)
    if (!board) return false
    const { fingerprint } = board
    return (await ask(action, 'POST', `/api/articles/${article}/actions`, { action, fingerprint })) !== null
  }

  const writes = async (ask: Ask): Promise<void> => {
    const name = String((number += 1)).padStart(4, '0')
    const made = await ask(IMPORT, 'POST', '/api/articles/import', { text: TEXT(name) })
    if (!made) return
    const id = String(made.id)
    await ask('the sheet, as a page', 'GET', `/admin/collections/articles/${id}`)
    await ask('a save', 'PATCH', `/api/articles/${id}?depth=0`, { column })
    if (await acted(ask, id, 'submit')) waiting.submitted.push(id)
  }
  const decides = async (ask: Ask, from: 'submitted' | 'approved'): Promise<void> => {
    await ask('the home of the desk, as a page', 'GET', '/admin')
    const article = waiting[from].shift()
    if (!article) return void (await ask('the list of articles', 'GET', '/api/articles?limit=10&depth=0'))
    if (!(await acted(ask, article, from === 'submitted' ? 'approve' : 'publish'))) return
    if (from === 'submitted') waiting.approved.push(article)
    else waiting.published += 1
  }

  return {
    answers,
    published: () => waiting.published,
    works: async (worker: Worker): Promise<void> => {
      const ask = asker(worker)
      while (Date.now() < until) {
        if (worker.role === 'editor') await writes(ask)
        else await decides(ask, worker.role === 'reviewer' ? 'submitted' : 'approved')
      }
    },
  }
}
