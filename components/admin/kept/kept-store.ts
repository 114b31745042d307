// What was typed and not saved, on this machine: one copy for each page that writes, by person and document. It
// outlives the tab, the browser and the session. Nobody else is shown it, and it goes when its person signs out, when
// it is saved, and after thirty days.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

export const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * `document` is an id, or says what is new (`new`, `new of <article>`); `what` tells two texts of one document apart.
 */
export type Place = { person: string; collection: string; document: string; what: string }
/** `writer`: the page that keeps it. `base`: what it was made from. */
export type KeptText = Place & { writer: string; at: number; value: unknown; base: unknown }
/** `full`: the machine has no room left; `closed`: the browser lets nothing be stored (a private window, a policy). */
export type Fault = 'full' | 'closed'

type Key = [person: string, collection: string, document: string, what: string, writer: string]
type Row = Place & { writer: string }
interface Schema extends DBSchema {
  // As JSON: cloning 700 KB of objects takes the page two to three times as long as writing and cloning their JSON.
  texts: { key: Key; value: Row & { at: number; json: string }; indexes: { at: number } }
  // Apart, because it changes seldom, and a copy is written again and again.
  bases: { key: Key; value: Row & { json: string } }
}
type Database = IDBPDatabase<Schema>

const KEY_PATH = ['person', 'collection', 'document', 'what', 'writer']
let opened: Promise<Database> | null = null
/** The same, once it is there: a page that is being closed has no time to wait. */
let ready: Database | null = null

/** Another process may hold the database, and a browser that waits for it does not say so. */
const LONGEST_OPENING_MS = 8_000
const tooLong = () =>
  new Promise<never>((_, fail) => setTimeout(() => fail(new Error('The database does not open.')), LONGEST_OPENING_MS))

const forgotten = () => {
  opened = null
  ready = null
}

const database = (): Promise<Database> => {
  opened ??= Promise.race([
    openDB<Schema>('desk-kept', 1, {
      upgrade: (made) => {
        made.createObjectStore('texts', { keyPath: KEY_PATH }).createIndex('at', 'at')
        made.createObjectStore('bases', { keyPath: KEY_PATH })
      },
      blocking: () => {
        ready?.close()
        forgotten()
      },
      terminated: forgotten,
    }),
    tooLong(),
  ]).then(
    (made) => (ready = made),
    (error: unknown) => {
      opened = null
      throw error
    },
  )
  return opened
}

/** Opens it early, so that `keep` finds it open. */
export const openKept = async (): Promise<void> => {
  await database().catch(() => null)
}

const keyOf = ({ person, collection, document, what }: Place, writer: string): Key => [
  person,
  collection,
  document,
  what,
  writer,
]
/** Everything that begins with these parts of the key. An empty array sorts behind every text. */
const within = (...parts: string[]): IDBKeyRange =>
  IDBKeyRange.bound(parts as unknown as Key, [...parts, []] as unknown as Key)

const faultOf = (error: unknown): Fault =>
  error instanceof Error && /quota/i.test(`${error.name} ${error.message}`) ? 'full' : 'closed'

/** `base` is left out where it is what was kept before. */
export type Copy = { json: string; at: number; base?: unknown }
/**
 * Begins to write at once and says when it is there. The commit is asked for explicitly: a page that is being closed
 * does not live to do it by itself.
 */
const written = (made: Database, place: Place, writer: string, { json, at, ...rest }: Copy): Promise<void> => {
  const row = { ...place, writer }
  const transaction = made.transaction(['texts', 'bases'], 'readwrite')
  const puts: Promise<unknown>[] = [transaction.objectStore('texts').put({ ...row, at, json })]
  if ('base' in rest)
    puts.push(transaction.objectStore('bases').put({ ...row, json: JSON.stringify(rest.base ?? null) }))
  transaction.commit()
  return Promise.all([...puts, transaction.done]).then(() => undefined)
}

/** Null when it is kept. Nothing is thrown: who types is not to be disturbed. */
export const keep = async (place: Place, writer: string, copy: Copy): Promise<Fault | null> => {
  try {
    await written(ready ?? (await database()), place, writer, copy)
    return null
  } catch (error) {
    const fault = faultOf(error)
    // A connection that the browser has closed meanwhile is opened anew the next time.
    if (fault === 'closed') forgotten()
    return fault
  }
}

/** The copies of one place, newest first. */
export const kept = async (place: Place): Promise<KeptText[]> => {
  const range = within(place.person, place.collection, place.document, place.what)
  try {
    const made = await database()
    const transaction = made.transaction(['texts', 'bases'])
    const [texts, bases] = await Promise.all([
      transaction.objectStore('texts').getAll(range),
      transaction.objectStore('bases').getAll(range),
    ])
    const baseOf = (sought: string): unknown => {
      const found = bases.find(({ writer }) => writer === sought)
      return found && JSON.parse(found.json)
    }
    return texts
      .map(({ json, ...text }) => ({ ...text, value: JSON.parse(json) as unknown, base: baseOf(text.writer) }))
      .sort((one, other) => other.at - one.at)
  } catch {
    return []
  }
}

const drop = async (key: Key | IDBKeyRange): Promise<void> => {
  const made = ready ?? (await database().catch(() => null))
  if (!made) return
  const transaction = made.transaction(['texts', 'bases'], 'readwrite')
  void transaction.objectStore('texts').delete(key)
  void transaction.objectStore('bases').delete(key)
  transaction.commit()
  await transaction.done.catch(() => null)
}

export const forget = (place: Place, writer: string): Promise<void> => drop(keyOf(place, writer))

/** At sign-out: nothing of theirs stays on this machine. */
export const forgetPerson = (person: string): Promise<void> => drop(within(person))

/** What nobody has come back for. */
export const expire = async (now: number): Promise<void> => {
  const made = await database().catch(() => null)
  if (!made) return
  const old = await made.getAllKeysFromIndex('texts', 'at', IDBKeyRange.upperBound(now - KEPT_DAYS * DAY_MS))
  for (const key of old) await drop(key)
}
