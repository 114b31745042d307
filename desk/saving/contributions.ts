// What counts as a contribution: one person's change to an article, a section or a metric, appended in the transaction
// of the save. Whoever contributed to what is being prepared may not approve it (desk/workflow/contributors.ts).
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { freshId, insertRows } from '@/database/bulk-insert'
import { permitted } from '@/database/guard'
import { rows } from '@/database/rows'
import { now } from '../clock'
import { snapshotAtEnd } from '../history/take-snapshot'
import { idOf } from '../request/ids'
import { articleRow, author, nameWriters, next, oneSaveOf, unlocked } from './article-row'

type Contribution = {
  article: string
  act: 'create' | 'change' | 'delete' | 'restore' | 'reorder' | 'move' | 'carry'
  what: string
  document: string
}

type Writer = { personId: string; person: string }

const append = async (req: PayloadRequest, told: Contribution, writers: readonly Writer[]): Promise<void> => {
  await snapshotAtEnd(req, told.article)
  const one = oneSaveOf(req, told.article)
  const part = `${told.what} ${told.document} ${told.act === 'carry'}`
  if (one?.told.has(part)) return
  one?.told.add(part)
  const row = one?.row ?? (await articleRow(req, told.article))
  const revision = row?.revision ?? 0
  const at = now()
  for (const writer of writers) {
    const data = { ...told, ...writer, revision, at }
    await permitted(() => req.payload.db.create({ collection: 'contributions', req, returning: false, data }))
  }
  if (row)
    await nameWriters(
      req,
      row,
      writers.map(({ personId }) => personId),
    )
}

export const contribute = (req: PayloadRequest, told: Contribution): Promise<void> => {
  const { id, name } = author(req)
  return append(req, told, [{ personId: String(id), person: name }])
}

/**
 * Words that come from elsewhere keep their writers. A part that moves to another article, and one that is restored as
 * it once was, bring along whoever ever wrote that document, in whatever article it stood: none of them may approve it
 * there. What was appended at an earlier move names the same document, so a way through several articles loses nobody.
 */
const carry = async (req: PayloadRequest, { article, what, document }: Omit<Contribution, 'act'>): Promise<void> => {
  const wrote = await rows(req, 'contributions', { document: { equals: document } }, { sort: 'at' })
  const writers = new Map(wrote.map(({ personId, person }) => [personId ?? '', person ?? '']))
  writers.delete(String(author(req).id))
  await append(
    req,
    { article, act: 'carry', what, document },
    [...writers].map(([personId, person]) => ({ personId, person })),
  )
}

/**
 * The parts an import made with an article, in the importer's name: each raises the revision, as a save of its own
 * would, but in a save of many parts.
 */
export const contributeParts = async (
  req: PayloadRequest,
  article: string,
  parts: readonly Pick<Contribution, 'what' | 'document'>[],
): Promise<void> => {
  const user = author(req)
  const one = oneSaveOf(req, article)
  const row = one?.row ?? (await articleRow(req, article))
  if (!row || parts.length === 0) return
  if (!one) unlocked(req, row)
  await snapshotAtEnd(req, article)
  const at = now()
  await permitted(() =>
    insertRows(
      req,
      'contributions',
      parts.map((part, index) => ({
        id: freshId(req),
        article,
        act: 'create',
        ...part,
        revision: one ? row.revision : row.revision + index + 1,
        personId: String(user.id),
        person: user.name,
        at,
        createdAt: at,
        updatedAt: at,
      })),
    ),
  )
  await nameWriters(req, row, [String(user.id)])
  if (one) return
  const data = { ...next(row), revision: row.revision + parts.length }
  await req.payload.db.updateOne({ collection: 'articles', id: article, data, req, returning: false })
}

type Part = Pick<Contribution, 'what' | 'document'>
type RestoredParts = { restored: readonly (Part & { was: string })[]; deleted: readonly Part[] }

/** No database takes a list of any length. */
const AT_ONCE = 500

/** Who ever wrote these documents, in whatever article they stood. */
const writersOf = async (
  req: PayloadRequest,
  documents: readonly string[],
): Promise<Map<string, Map<string, string>>> => {
  const writers = new Map<string, Map<string, string>>()
  for (let from = 0; from < documents.length; from += AT_ONCE)
    for (const { document, personId, person } of await rows(
      req,
      'contributions',
      { document: { in: documents.slice(from, from + AT_ONCE) } },
      { sort: 'at' },
    )) {
      const known = writers.get(document ?? '') ?? new Map<string, string>()
      writers.set(document ?? '', known.set(personId ?? '', person ?? ''))
    }
  return writers
}

/**
 * What one save restored and took away, in the name of who did it; and who had written what came back. `was`: the id
 * under which a part was written. All of one revision, which the save has made.
 */
export const contributeRestored = async (
  req: PayloadRequest,
  article: string,
  { restored, deleted }: RestoredParts,
): Promise<void> => {
  const { id, name } = author(req)
  const writers = await writersOf(
    req,
    restored.map(({ was }) => was),
  )
  const by = { personId: String(id), person: name }
  const told = [
    ...deleted.map((part) => ({ ...part, act: 'delete', ...by })),
    ...restored.map(({ was: _was, ...part }) => ({ ...part, act: 'restore', ...by })),
    ...restored.flatMap(({ was, ...part }) =>
      [...(writers.get(was) ?? [])]
        .filter(([personId]) => personId !== by.personId)
        .map(([personId, person]) => ({ ...part, act: 'carry', personId, person })),
    ),
  ]
  const row = (await articleRow(req, article))!
  const at = now()
  await snapshotAtEnd(req, article)
  await permitted(() =>
    insertRows(
      req,
      'contributions',
      told.map((one) => ({
        id: freshId(req),
        article,
        revision: row.revision,
        at,
        createdAt: at,
        updatedAt: at,
        ...one,
      })),
    ),
  )
  await nameWriters(
    req,
    row,
    told.map(({ personId }) => personId),
  )
}

export const contributed: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  const whose = (one: Record<string, unknown> | undefined) =>
    collection.slug === 'articles' ? String(one?.id) : idOf(one?.article)
  const [before, after] = [operation === 'create' ? whose(doc) : whose(previousDoc), whose(doc)]
  const moved = before !== after
  const told = { what: collection.slug, document: String(doc.id) }
  const act = operation === 'create' ? 'create' : moved ? 'move' : isReorder(doc, previousDoc) ? 'reorder' : 'change'
  if (after && moved) await carry(req, { article: after, ...told })
  for (const article of new Set([after, before])) if (article) await contribute(req, { article, act, ...told })
}

const isReorder = (doc: Record<string, unknown>, before: Record<string, unknown> | undefined): boolean =>
  Object.keys(doc).some(
    (key) => key.startsWith('_') && key.endsWith('_order') && before?.[key] !== undefined && before[key] !== doc[key],
  )
