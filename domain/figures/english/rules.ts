// The words of a sentence, and small rules that match a row of them: a rule answers the place behind what it matched,
// or
// -1. Of alternatives the longest holds.

export type Word = {
  /** As printed, and in lower case. */
  text: string
  word: string
  start: number
  end: number
}

export type Rule = (words: readonly Word[], at: number) => number

export const NOTHING = -1

/** Asks a rule once for each place: times are looked for with and without a preposition. */
export const remembered = (rule: Rule): Rule => {
  let [row, ends]: [readonly Word[] | null, Map<number, number>] = [null, new Map()]
  return (words, at) => {
    if (words !== row) [row, ends] = [words, new Map()]
    const known = ends.get(at)
    if (known !== undefined) return known
    const end = rule(words, at)
    ends.set(at, end)
    return end
  }
}

/** A word that passes a test. */
export const word =
  (test: (word: Word) => boolean): Rule =>
  (words, at) =>
    at < words.length && test(words[at]!) ? at + 1 : NOTHING

/** One of these words, in lower case, parted by spaces. */
export const oneOf = (list: string): Rule => {
  const known = new Set(list.split(' '))
  return word((one) => known.has(one.word))
}

/** These words in this order. */
export const phrase = (said: string): Rule => row(...said.split(' ').map(oneOf))

export const row =
  (...rules: Rule[]): Rule =>
  (words, from) => {
    let at = from
    for (const rule of rules) {
      at = rule(words, at)
      if (at === NOTHING) return NOTHING
    }
    return at
  }

export const either =
  (...rules: Rule[]): Rule =>
  (words, at) => {
    let end = NOTHING
    for (const rule of rules) end = Math.max(end, rule(words, at))
    return end
  }

export const maybe =
  (rule: Rule): Rule =>
  (words, at) =>
    Math.max(at, rule(words, at))
