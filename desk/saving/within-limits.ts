// A save is measured before anything is done with it: Payload checks lengths last, after every hook has worked on them.
import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedField,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { count, rows } from '@/database/rows'
import { DEEPEST, LONGEST, longerThan, MOST_FIGURES, MOST_NODES, MOST_SECTIONS, tooLong } from '@/domain/lengths'
import type { Language } from '@/domain/manuscript'
import { notAllowed } from '../request/refusal-answer'
import { idGiven, kindTrouble } from './field-kinds'
import { pieceTrouble, type Piece } from './sound-node'

/** What no field names, and is hashed: a long one costs as much as many. */
const LONGEST_PASSWORD = 200

const nameOf = ({ label, name }: { label?: unknown; name: string }): Record<Language, string> => {
  const words =
    typeof label === 'object' && label !== null && 'zh' in label ? (label as Record<Language, string>) : null
  return { zh: `“${words?.zh ?? name}”`, en: `“${words?.en ?? name}”` }
}

const NOT_A_TEXT = {
  zh: '正文不是编辑器的格式，没有保存：它要有一个根节点，其下是段落。',
  en: 'The text is not in the form of the editor and was not saved: it needs a root that holds paragraphs.',
}
const TANGLED = {
  zh: `正文超过 ${MOST_NODES} 个片段或 ${DEEPEST} 层，请拆分或清除格式。`,
  en: `The text has more than ${MOST_NODES.toLocaleString('en')} pieces or ${DEEPEST} levels; please split it or clear its formatting.`,
}

type Measure = { signs: number } | { refused: Record<Language, string> }

/** How many signs a text of the editor has; one that is longer than any may be is not looked at to its end. */
export const measured = (body: unknown): Measure => {
  if (body === null || body === undefined) return { signs: 0 }
  const root = typeof body === 'object' && 'root' in body ? (body.root as Piece | null) : null
  if (root?.type !== 'root' || !Array.isArray(root.children)) return { refused: NOT_A_TEXT }
  let [signs, nodes] = [0, 0]
  const open: { node: Piece; depth: number }[] = [{ node: root, depth: 0 }]
  while (open.length > 0) {
    const { node, depth } = open.pop()!
    if (typeof node !== 'object' || node === null || (depth > 0 && typeof node.type !== 'string'))
      return { refused: NOT_A_TEXT }
    const trouble = pieceTrouble(node)
    if (trouble) return { refused: trouble }
    if (typeof node.text === 'string') signs += node.text.length
    const children = node.children ?? []
    if (!Array.isArray(children)) return { refused: NOT_A_TEXT }
    nodes += children.length
    if (nodes > MOST_NODES || depth > DEEPEST) return { refused: TANGLED }
    if (signs > LONGEST.body) return { signs }
    for (const child of children as Piece[]) open.push({ node: child, depth: depth + 1 })
  }
  return { signs }
}

const refusalOf = (field: FlattenedField, value: unknown): Record<Language, string> | null => {
  if (value === null || value === undefined) return null
  if (field.type === 'richText') {
    const measure = measured(value)
    if ('refused' in measure) return measure.refused
    const most = (field.custom?.longest as number | undefined) ?? LONGEST.body
    return measure.signs > most ? tooLong(nameOf(field), most) : null
  }
  const wrong = kindTrouble(field, nameOf(field), value)
  if (wrong || typeof value !== 'string') return wrong
  if (field.type !== 'text' && field.type !== 'textarea' && field.type !== 'email') return null
  const most = 'maxLength' in field && field.maxLength ? field.maxLength : LONGEST.other
  return value.length > most ? tooLong(nameOf(field), most) : null
}

const GONE = (name: Record<Language, string>): Record<Language, string> => ({
  zh: `${name.zh}里选的内容已不存在，请重新选择。`,
  en: `What ${name.en} names does not exist; please choose again.`,
})

/** What a save over the API names must be there: not every database asks. */
const requireNamed = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
): Promise<void> => {
  for (const field of fields) {
    if (field.type !== 'relationship' || typeof field.relationTo !== 'string' || field.hasMany) continue
    const id = idGiven(data[field.name])
    if (id && (await count(req, field.relationTo, { id: { equals: id } })) === 0)
      throw notAllowed(req, 422, GONE(nameOf(field)))
  }
}

const check = (req: PayloadRequest, fields: readonly FlattenedField[], data: Record<string, unknown>): void => {
  const password = data.password
  if (password !== undefined && password !== null && String(password).length > LONGEST_PASSWORD)
    throw notAllowed(req, 422, tooLong({ zh: '密码', en: 'The password' }, LONGEST_PASSWORD))
  for (const field of fields) {
    const refusal = refusalOf(field, data[field.name])
    if (refusal) throw notAllowed(req, 422, refusal)
  }
}

const isData = (args: unknown): args is { data: Record<string, unknown> } =>
  typeof args === 'object' && args !== null && 'data' in args && typeof args.data === 'object' && args.data !== null

/** When something was made and saved last is told by the clock of the house. */
const withoutTimes = ({ createdAt: _created, updatedAt: _updated, ...data }: Record<string, unknown>) => data

const withinLimits: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  // Who is not signed in is refused for that, before anything is measured.
  if (!req.user || (operation !== 'create' && operation !== 'update') || !isData(args)) return args
  check(req, collection.flattenedFields, args.data)
  if (req.payloadAPI !== 'REST') return args
  await requireNamed(req, collection.flattenedFields, args.data)
  return { ...args, data: withoutTimes(args.data) }
}

/** The collection, with every save measured first. */
export const measuredFirst = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [withinLimits, ...(collection.hooks?.beforeOperation ?? [])] },
})

/** The same for a global. */
export const globalMeasuredFirst = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args, operation, req }) => {
        const { flattenedFields } = req.payload.globals.config.find(({ slug }) => slug === global.slug)!
        if (req.user && operation === 'update' && isData(args)) check(req, flattenedFields, args.data)
        return args
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
})

const TOO_MUCH = {
  sections: {
    zh: `一篇稿件最多 ${MOST_SECTIONS} 个章节。`,
    en: `An article has at most ${MOST_SECTIONS} sections.`,
  },
  metrics: {
    zh: `一篇稿件最多 ${MOST_FIGURES} 个数据。`,
    en: `An article has at most ${MOST_FIGURES.toLocaleString('en')} figures.`,
  },
  signs: longerThan('document', LONGEST.document),
}

/** Whether an article can take this many more sections or metrics. @throws 422 */
export const roomFor = async (
  req: PayloadRequest,
  what: 'sections' | 'metrics',
  article: string,
  more = 1,
): Promise<void> => {
  const there = await count(req, what, { article: { equals: article } })
  if (there + more > (what === 'metrics' ? MOST_FIGURES : MOST_SECTIONS)) throw notAllowed(req, 422, TOO_MUCH[what])
}

/** Whether an article's text stays within its length with this text in this section (null: a new one). @throws 422 */
export const roomForText = async (
  req: PayloadRequest,
  article: string,
  section: string | null,
  body: unknown,
): Promise<void> => {
  const others = (await rows(req, 'sections', { article: { equals: article } })).filter(
    ({ id }) => String(id) !== section,
  )
  const signs = [...others.map((other) => other.body as unknown), body].reduce((sum: number, one) => {
    const measure = measured(one)
    return sum + ('signs' in measure ? measure.signs : 0)
  }, 0)
  if (signs > LONGEST.document) throw notAllowed(req, 422, TOO_MUCH.signs)
}
