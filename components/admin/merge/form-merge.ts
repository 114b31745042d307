// A form and what somebody else stored meanwhile: field by field, and in rich texts paragraph by paragraph.
import { blockKey } from '@/desk/manuscript/same-text'
import { merged, mergedFields, settled, type Choice, type Hunk, type MergedField } from '@/domain/merge'
import { isKept, isSame, type Changes, type Fields } from '../kept/form-changes'

type State = { root: { children: unknown[] } & Record<string, unknown> }
/** A block of one of the form's texts. */
export type Block = { path: string; block: unknown }
export type FormMerge = { fields: MergedField[]; hunks: Hunk<Block>[]; theirs: Changes; mine: Changes }

const isText = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && Array.isArray((value as Partial<State>).root?.children)
const blocksOf = (path: string, value: unknown): Block[] =>
  isText(value) ? value.root.children.map((block) => ({ path, block })) : []

const at = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], document)

/** `texts`: what the rich texts hold now; `stored`: the document as it is in the store, relations as ids. */
export const formMerge = (fields: Fields, texts: Changes, stored: unknown): FormMerge => {
  const paths = Object.entries(fields)
    .filter(([path, field]) => isKept(path) && !field.disableFormData && at(stored, path) !== undefined)
    .map(([path]) => path)
  const side = (value: (path: string) => unknown): Changes =>
    Object.fromEntries(paths.map((path) => [path, value(path)]))
  const base = side((path) => fields[path]!.initialValue)
  const mine = side((path) => (path in texts ? texts[path] : fields[path]!.value))
  const theirs = side((path) => at(stored, path))
  const isRich = (path: string) => [base, mine, theirs].some((one) => isText(one[path]))
  const plain = ({ ...values }: Changes): Changes =>
    Object.fromEntries(Object.entries(values).filter(([path]) => !isRich(path)))
  return {
    fields: mergedFields(plain(base), plain(mine), plain(theirs), isSame),
    hunks: paths
      .filter(isRich)
      .flatMap((path) =>
        merged(blocksOf(path, base[path]), blocksOf(path, mine[path]), blocksOf(path, theirs[path]), ({ block }) =>
          blockKey(block),
        ),
      ),
    theirs,
    mine,
  }
}

/** What the form is to hold: of every field that is not as it is on the page. */
export const mergedForm = (
  { fields, hunks, mine, theirs }: FormMerge,
  choices: { hunks: Record<number, Choice>; fields: Record<string, Choice> },
): Changes => {
  const taken = fields.flatMap(({ name, kind, theirs: other }) =>
    kind === 'theirs' || (kind === 'conflict' && choices.fields[name] === 'theirs') ? [[name, other] as const] : [],
  )
  const pathOf = ({ base, mine: one, theirs: other }: Hunk<Block>) => [...base, ...one, ...other][0]!.path
  const paths = [...new Set(hunks.map(pathOf))]
  const texts = paths.map((path) => {
    const blocks = hunks.flatMap((hunk, index) =>
      pathOf(hunk) === path ? settled([hunk], () => choices.hunks[index] ?? 'both') : [],
    )
    const frame = [mine[path], theirs[path]].find(isText)!
    return [path, { ...frame, root: { ...frame.root, children: blocks.map(({ block }) => block) } }] as const
  })
  return Object.fromEntries([...taken, ...texts.filter(([path, text]) => !isSame(text, mine[path]))])
}
