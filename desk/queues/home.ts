// The home page of one person: what asks something of them (domain/turn.ts), oldest first; their drafts; what they wait
// for; and what happened to readers today.
import type { Payload } from 'payload'
import { rows } from '@/database/rows'
import type { Language } from '@/domain/manuscript'
import type { User } from '@/payload-types'
import { settingsOf } from '../manuscript/build-manuscript'
import { readAs } from '../request/transaction'
import type { Home } from './contract'
import { draftsOf } from './drafts'
import { inPreparation } from './in-preparation'
import { indicatorTurns } from './indicators'
import { taskTurns } from './tasks'
import { publicToday } from './today'
import { turnsAndWaiting } from './turns'

const oldestFirst = (a: { since: string }, b: { since: string }): number => a.since.localeCompare(b.since)

export const homeOf = (payload: Payload, user: User, language: Language): Promise<Home> =>
  readAs(payload, { user, language }, async (req) => {
    const now = new Date().toISOString()
    const settings = await settingsOf(req)
    const asked = { user, people: await rows(req, 'users', {}, { sort: 'name' }) }
    const articles = turnsAndWaiting(await inPreparation(req, user, settings), asked)
    const indicators = await indicatorTurns(req, user)
    const tasks = await taskTurns(req, asked)
    return {
      turns: [...articles.turns, ...indicators.turns, ...tasks].sort(oldestFirst),
      drafts: await draftsOf(req, user),
      waiting: [...articles.waiting, ...indicators.waiting].sort(oldestFirst),
      today: await publicToday(req, now, settings.timeZone),
      now,
      timeZone: settings.timeZone,
    }
  })
