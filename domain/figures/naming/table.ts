// Looks words of a table up at one place of a text, the longest first.

type Lookup = (text: string, at: number) => string | null

const grouped = (words: readonly string[], key: (word: string) => string): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length))
    groups.set(key(word), [...(groups.get(key(word)) ?? []), word])
  return groups
}

/** The longest word that begins here. */
export const beginning = (words: readonly string[]): Lookup => {
  const groups = grouped(words, (word) => word.charAt(0))
  return (text, at) => groups.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? null
}

/** The longest word that ends here. */
export const ending = (words: readonly string[]): Lookup => {
  const groups = grouped(words, (word) => word.at(-1)!)
  return (text, at) => groups.get(text.charAt(at - 1))?.find((word) => text.endsWith(word, at)) ?? null
}

/** A table as it is written: one line of words for each kind. */
export const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))
