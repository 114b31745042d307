// The door for a section's text: the editor's JSON has a root with blocks, or there is no text at all. Anything else would
// be stored, shown to the reviewer as nothing, and could never be opened again.
import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { toEditor } from '../manuscript/to-editor'
import { notAllowed } from '../request/refused'

/** Deeper than lists in cells in lists; the editor itself goes no deeper than about twenty. */
const DEEPEST = 60

const node = z.looseObject({
  type: z.string().min(1).max(60),
  get children() {
    return z.array(node).optional()
  },
})
const bodySchema = z.looseObject({
  root: z.looseObject({ type: z.literal('root'), children: z.array(node) }),
})

/** Breadth first, so that no depth can fill the stack. */
const isTooDeep = (body: unknown): boolean => {
  let level: unknown[] = [body]
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
    if (level.length === 0) return false
  }
  return true
}

export const sectionBody: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const { body } = (args.data ?? {}) as { body?: unknown }
  if (body === undefined || body === null) return args
  if (isTooDeep(body) || !bodySchema.safeParse(body).success)
    throw notAllowed(req, 422, {
      zh: '正文不是编辑器的格式，没有保存：它要有一个根节点，其下是段落。',
      en: 'The text is not in the form of the editor and was not saved: it needs a root that holds paragraphs.',
    })
  const { root } = bodySchema.parse(body)
  // An editor cannot open a text without any block.
  return root.children.length > 0 ? args : { ...args, data: { ...args.data, body: toEditor([]) } }
}
