// One release of every kind a grown office has, each taken through the real desk: what is multiplied afterwards.
import type { Payload } from 'payload'
import { row, rows } from '@/database/rows'
import { inTransaction, type Actor } from '@/desk/request/transaction'
import { bindIndicator, confirm } from '@/seed/indicators'
import { as } from '@/seed/people'
import { publish, walk, write, type People, type Text } from '@/seed/release'

/** Stands in a title, where every release has a name of its own. */
export const NAME = '青禾湾'
/** The month that the figure of a series speaks of. */
export const MONTH = '2009年1月'
export const COLUMNS = ['releases', 'statistics', 'services', 'hearings']
export const INDICATORS = 12

export type Kind = 'plain' | 'english' | 'corrected' | 'withdrawn' | 'removed' | 'series'
export type Story = { kind: Kind; column: string; indicator: string | null; slug: string; article: string }

const ZH: Partial<Text> = {
  title: `${NAME}街道开展职工技能培训`,
  summary: '全年开展培训1280场，培训职工6.4万人次。',
  lead: [`今年以来，${NAME}街道把课堂办到车间门口。`],
  sections: [
    { heading: '课堂办到车间', paragraphs: ['各园区开展技能培训1280场，培训职工6.4万人次，新建实训点26个。'] },
    { heading: '服务送到身边', paragraphs: ['全街道设立户外劳动者驿站31处，方便劳动者歇脚、充电和热饭。'] },
  ],
  source: '市总工会',
}
const EN: Partial<Text> = {
  language: 'en',
  title: `Skills training reaches the workshops of ${NAME}`,
  summary: 'The programme held 1,280 training courses during the year.',
  lead: ['Classes were held at the workshop door all year long.'],
  sections: [{ heading: 'Classes in the workshops', paragraphs: ['The parks held 1,280 training courses this year.'] }],
  source: 'Federation of Trade Unions',
}
const SERIES: Partial<Text> = {
  title: `${NAME}街道${MONTH}公共服务情况`,
  summary: `${MONTH}，办理公共服务事项5120件。`,
  lead: [`${MONTH}，${NAME}街道服务窗口运行平稳。`],
  sections: [{ heading: '办理情况', paragraphs: [`${MONTH}，窗口办理公共服务事项5120件，接听来电730个。`] }],
  source: '市政务服务局',
}

const indicatorSlug = (index: number): string => `services-${index + 1}`

const furnish = async (payload: Payload, people: People, admin: Actor): Promise<void> => {
  await inTransaction(payload, admin, async (req) => {
    for (const [order, slug] of COLUMNS.entries())
      if (!(await row(req, 'columns', { slug: { equals: slug } })))
        await payload.create({
          collection: 'columns',
          data: { slug, name: `栏目${order + 1}`, order: order + 1 },
          req,
          depth: 0,
        })
  })
  for (let index = 0; index < INDICATORS; index += 1) {
    const made = await inTransaction(payload, as(people.editor), (req) =>
      payload.create({
        collection: 'indicators',
        data: { slug: indicatorSlug(index), name: `第${index + 1}类公共服务事项办件量`, unit: '件', kind: 'count' },
        req,
        overrideAccess: false,
        depth: 0,
      }),
    )
    await confirm(payload, as(people.reviewer), String(made.id))
  }
}

const correct = async (payload: Payload, { editor }: People, article: string): Promise<void> => {
  const [wrong] = await rows(payload, 'metrics', {
    and: [{ article: { equals: article } }, { place: { equals: 'section' } }],
  })
  await inTransaction(payload, as(editor), async (req) => {
    const how = { req, overrideAccess: false, depth: 0 } as const
    await payload.update({ ...how, collection: 'metrics', id: wrong!.id, data: { words: '1290场' } })
    await payload.update({ ...how, collection: 'articles', id: article, data: { changeNote: '更正培训场次。' } })
  })
}

const told = async (
  payload: Payload,
  people: People,
  { kind, column, indicator, slug }: Omit<Story, 'article'>,
): Promise<Story> => {
  const text = kind === 'english' ? EN : kind === 'series' ? SERIES : ZH
  const editor = as(people.editor)
  const article = await write(payload, editor, { ...text, column, slug })
  if (indicator) {
    const { id } = (await row(payload, 'indicators', { slug: { equals: indicator } }))!
    await bindIndicator(payload, editor, article, '5120件', String(id))
  }
  await publish(payload, people, article)
  if (kind === 'corrected') {
    await correct(payload, people, article)
    await publish(payload, people, article)
  }
  if (kind === 'withdrawn') await walk(payload, people, article, 'withdraw')
  if (kind === 'removed') await walk(payload, people, article, 'remove')
  return { kind, column, indicator, slug, article }
}

/** Tells every story once. */
export const stories = async (payload: Payload, people: People, admin: Actor): Promise<Story[]> => {
  await furnish(payload, people, admin)
  const kinds = [
    ...COLUMNS.map((column) => ({ kind: 'plain' as const, column })),
    ...(['english', 'corrected', 'withdrawn', 'removed'] as const).map((kind) => ({ kind, column: COLUMNS[0]! })),
    ...Array.from({ length: INDICATORS }, (_, index) => ({
      kind: 'series' as const,
      column: COLUMNS[1]!,
      indicator: indicatorSlug(index),
    })),
  ]
  const made: Story[] = []
  for (const [index, one] of kinds.entries()) {
    const slug = `grown-${String.fromCodePoint(97 + index)}`
    made.push(await told(payload, people, { indicator: null, ...one, slug }))
  }
  return made
}
