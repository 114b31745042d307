// Which pages of this browser are writing now. A copy of a page that is still open is not offered in another one: it is
// not lost. Each writer holds a lock of the browser's, which ends with the page, however it ends.

const NAME = 'desk-kept '

/** Not everywhere: a site without https, away from localhost, has none; there every copy counts as left behind. */
const locks = (): LockManager | undefined => (globalThis.navigator as { locks?: LockManager } | undefined)?.locks

/** A name that no other page has. */
export const writerName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Answers how the writer says that it has gone. */
export const writing = (writer: string): (() => void) => {
  let gone = () => {}
  const untilGone = new Promise<void>((resolve) => {
    gone = resolve
  })
  void locks()
    ?.request(NAME + writer, () => untilGone)
    .catch(() => null)
  return gone
}

export const writers = async (): Promise<Set<string>> => {
  const { held = [] } = (await locks()?.query()) ?? {}
  return new Set(held.flatMap(({ name }) => (name?.startsWith(NAME) ? [name.slice(NAME.length)] : [])))
}
