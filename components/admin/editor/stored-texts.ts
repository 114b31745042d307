// Texts that the desk has changed in the store while their form is open (numbers of them became figures). Their editors
// take them in at once, or not at all: where somebody has typed meanwhile, that stays.

/** An editor of a form. `isAsRead`: nothing was typed in it since. */
export type OpenText = {
  collection: string
  document: string
  path: string
  isAsRead: () => boolean
  take: (state: unknown) => void
}

const open = new Set<OpenText>()

/** Answers how the editor says that it is closed. */
export const openText = (text: OpenText): (() => void) => {
  open.add(text)
  return () => {
    open.delete(text)
  }
}

/** Whether the editors of this document hold these texts now; those that are not open hold none. */
export const takeStored = (collection: string, document: string, texts: Record<string, unknown>): boolean => {
  const here = [...open].filter(
    (one) => one.collection === collection && one.document === document && one.path in texts,
  )
  if (!here.every((one) => one.isAsRead())) return false
  // A text that was never written is stored as nothing; its editor holds none of it either.
  for (const one of here) if (texts[one.path]) one.take(texts[one.path])
  return true
}
