// What the panel keeps for a person (columns, folded parts, widths): small, few, and under names that are names.
import type { PayloadRequest } from 'payload'
import { count } from '@/database/rows'
import { notAllowed } from './refusal-answer'

const KEY = /^[\w.-]{1,120}$/
const LONGEST_VALUE = 16 * 1024
const MOST = 200

const TOO_MUCH = {
  zh: `界面设置最多 ${MOST} 项，每项不超过 16 KB，没有保存。`,
  en: `A person has at most ${MOST} display settings of 16 KB each; this one was not saved.`,
}
const NO_NAME = { zh: '没有这样的界面设置。', en: 'There is no such display setting.' }

/** @throws 422 where a setting is too large, or one too many; 404 where its name is none. */
export const preferenceWithin = async (req: PayloadRequest): Promise<void> => {
  const key = String(req.routeParams?.key ?? '')
  if (!KEY.test(key)) throw notAllowed(req, 404, NO_NAME)
  const text = (await req.text?.()) ?? ''
  if (text.length > LONGEST_VALUE) throw notAllowed(req, 422, TOO_MUCH)
  req.json = async () => JSON.parse(text || '{}') as unknown
  const own = { 'user.value': { equals: req.user!.id } }
  const [others, there] = await Promise.all([
    count(req, 'payload-preferences', own),
    count(req, 'payload-preferences', { and: [own, { key: { equals: key } }] }),
  ])
  if (there === 0 && others >= MOST) throw notAllowed(req, 422, TOO_MUCH)
}
