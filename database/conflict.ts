// Which database errors mean "somebody else was writing at the same moment": worth another try, and 409 at the end.

const COUNTED = ['seq', 'prevHash', 'number', 'article, number', 'word', 'indicator, number', 'article, person']
const PUBLISHED = ['slugs', 'releases']

type Shape = {
  code?: unknown
  codeName?: string
  errorLabels?: string[]
  errorLabelSet?: Set<string>
  cause?: unknown
  data?: { collection?: string; errors?: { path?: string }[] }
  message?: string
}

const signs: ((error: Shape) => boolean)[] = [
  (error) =>
    Boolean(
      error.errorLabels?.includes('TransientTransactionError') || error.errorLabelSet?.has('TransientTransactionError'),
    ),
  (error) => error.code === 'PERSON_CHANGED',
  (error) => error.code === 112 || error.code === 251 || error.codeName === 'WriteConflict',
  (error) => typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY'),
  // A number that two counted up at once: the unique index stopped the second.
  (error) => Boolean(error.data?.errors?.some(({ path }) => path !== undefined && COUNTED.includes(path))),
  // A first publication that met another one: only acts write there, and each reads again who holds the address.
  (error) => Boolean(error.data?.errors && PUBLISHED.includes(error.data.collection ?? '')),
  (error) =>
    (error.code === 11000 || error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT') &&
    /ledger|editions|releases|slugs|imprints|confirmations|looks/.test(error.message ?? ''),
]

export const isConflict = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const shape = error as Shape
  return signs.some((sign) => sign(shape)) || isConflict(shape.cause)
}
