// Builds releases through the real workflow: `aRelease(payload, people, { upTo: 'publish' })` goes every step to get
// there.
import type { Payload } from 'payload'
import { row } from '@/database/rows'
import { createArticle } from '@/desk/importing/create-article'
import type { Parts } from '@/desk/importing/parts'
import { inTransaction, readAs, type Actor } from '@/desk/request/transaction'
import { act, type ActionRequest } from '@/desk/workflow/act'
import { factsOf } from '@/desk/workflow/facts'
import { paragraphsOf, type Block } from '@/domain/text'
import { TABLE, type Action } from '@/domain/workflow'
import type { User } from '@/payload-types'
import { as } from './people'

export type People = { editor: User; reviewer: User; publisher: User }
export type Text = Omit<Parts, 'column' | 'summary' | 'lead' | 'sections'> & {
  column?: string
  summary?: string
  lead: (string | Block)[]
  sections: { heading: string; paragraphs: (string | Block)[] }[]
}

export const SAMPLE: Text = {
  title: '技能培训走进工业园区',
  summary: '全年开展培训1280场，培训职工6.4万人次。',
  lead: ['今年以来，市总工会把课堂办到车间门口。'],
  sections: [
    { heading: '课堂办到车间', paragraphs: ['各园区开展技能培训1280场，培训职工6.4万人次，新建实训点26个。'] },
    { heading: '服务送到身边', paragraphs: ['全市设立户外劳动者驿站310处，服务户外劳动者2万余人次。'] },
  ],
  language: 'zh',
  source: '市总工会',
  editor: '林一',
}

const bodyOf = (paragraphs: (string | Block)[]): Block[] =>
  paragraphs.flatMap((words) => (typeof words === 'string' ? paragraphsOf(words) : words))

/** Writes the article with its sections and marked figures, as this editor. */
export const write = (payload: Payload, editor: Actor, text: Partial<Text> = {}): Promise<string> =>
  inTransaction(payload, editor, async (req) => {
    const { column: slug = 'releases', summary = '', lead, sections, ...parts } = { ...SAMPLE, ...text }
    const column = await row(req, 'columns', { slug: { equals: slug } })
    const { id } = await createArticle(req, {
      ...parts,
      column: column ? String(column.id) : null,
      summary: paragraphsOf(summary),
      lead: bodyOf(lead),
      sections: sections.map(({ heading, paragraphs }) => ({ heading, level: 1 as const, body: bodyOf(paragraphs) })),
    })
    return id
  })

/** Takes one action, naming what is there now: the way the panel does when it is up to date. */
export const step = async (
  payload: Payload,
  actor: Actor,
  article: string,
  action: Action,
  note?: string,
  replacement?: string,
): Promise<void> => {
  const facts = await readAs(payload, actor, (req) => factsOf(req, article))
  const named: Partial<ActionRequest> =
    TABLE[action].names === 'fingerprint'
      ? { fingerprint: facts.current.fingerprint }
      : { edition: facts.standing.edition }
  await act(payload, actor, article, { action, ...named, ...(note && { note }), ...(replacement && { replacement }) })
}

/** Whose work each action is in a walk, and what they say where something must be said. */
const WALKS: Record<Action, [who: keyof People, note?: string]> = {
  'submit': ['editor'],
  'recall': ['editor'],
  'request-changes': ['reviewer', '请核对。'],
  'approve': ['reviewer'],
  'publish': ['publisher'],
  'withdraw': ['publisher', '正在核实。'],
  'reinstate': ['publisher'],
  'remove': ['publisher', 'error'],
  'abandon': ['editor'],
  'delete': ['editor'],
  'restore': ['editor'],
}

/** Takes these actions one after the other, each as the person whose work it is. */
export const walk = async (payload: Payload, people: People, article: string, ...actions: Action[]): Promise<void> => {
  for (const action of actions) {
    const [who, note] = WALKS[action]
    await step(payload, as(people[who]), article, action, note)
  }
}

const TO_PUBLICATION = ['submit', 'approve', 'publish'] as const
type Station = (typeof TO_PUBLICATION)[number]

/** The actions from a draft up to and including this one. */
export const roadTo = (last: Station): Station[] => TO_PUBLICATION.slice(0, TO_PUBLICATION.indexOf(last) + 1)

/** From a draft to its next edition. */
export const publish = (payload: Payload, people: People, article: string): Promise<void> =>
  walk(payload, people, article, ...TO_PUBLICATION)

/** A release taken through the real workflow, up to and including this action. */
export const aRelease = async (
  payload: Payload,
  people: People,
  { upTo, ...text }: Partial<Text> & { upTo?: Station } = {},
): Promise<string> => {
  const article = await write(payload, as(people.editor), text)
  await walk(payload, people, article, ...(upTo ? roadTo(upTo) : []))
  return article
}
