// Where the English sentences of a text stand: they end at a full stop, at the end of a paragraph, an item or a line
// that is no wrapped one. What is mostly Chinese is none.

export type Sentence = {
  from: number
  to: number
  /** A new paragraph, item or line begins here: what was named before is not meant any more. */
  opens: boolean
  /** The line before ended with a colon: its period and its subject hold for what follows. */
  introduced: boolean
}

/** Lines of at least this length that end in the middle of a sentence were wrapped. */
const WRAPPED = 45
/** No sentence is longer; what is was none. */
const LONGEST = 3000

const BULLET = /^[ \t]*(?:[•·▪◦*❒■◆–-]|\(?\d{1,2}[.)])[ \t]/
const STOP = /[.?!][”"')\]]*\s+(?=["'“‘([•]?[A-Z\d£$€])/g
const ABBREVIATION =
  /(?:\b[A-Z]|\b(?:[A-Z]\.)+[A-Z]|\b(?:vs|No|St|Mr|Mrs|Ms|Dr|Inc|Ltd|Co|approx|est|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.$/

type Lines = { from: number; to: number }

const wraps = (line: string, next: string): boolean =>
  line.length >= WRAPPED &&
  (line.length <= 90 ? !/[:;!?]["”’)]?\s*$/.test(line) : !/[.:;!?]["”’)]?\s*$/.test(line)) &&
  /^[ \t]*["“(]?[A-Za-z\d£$€+-]/.test(next) &&
  !BULLET.test(next)

const paragraphs = (folded: string): Lines[] => {
  const all: Lines[] = []
  let from = 0
  let open = false
  for (;;) {
    const end = folded.indexOf('\n', from)
    const to = end < 0 ? folded.length : end
    const last = all.at(-1)
    if (open && last) last.to = to
    else all.push({ from, to })
    if (end < 0) return all
    const next = folded.indexOf('\n', end + 1)
    open = wraps(folded.slice(from, to), folded.slice(end + 1, next < 0 ? folded.length : next))
    from = end + 1
  }
}

/** Every sign of a text is counted here: a loop, since the matches of a pattern would be a string each. */
const isEnglish = (text: string): boolean => {
  let [latin, han] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const small = code | 0x20
    if (small >= 0x61 && small <= 0x7a && code < 0x80) latin += 1
    else if (code >= 0x4e00 && code <= 0x9fff) han += 1
  }
  return latin >= 3 && latin > 2 * han
}

/** Cuts one paragraph at its full stops. */
const cut = (folded: string, { from, to }: Lines, introduced: boolean): Sentence[] => {
  const text = folded.slice(from, to)
  const found: Sentence[] = []
  let start = 0
  const say = (end: number) => {
    for (; end - start > LONGEST; start += LONGEST)
      found.push({ from: from + start, to: from + start + LONGEST, opens: found.length === 0, introduced })
    if (end > start) found.push({ from: from + start, to: from + end, opens: found.length === 0, introduced })
    start = end
  }
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    if (stop.startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + 1))) continue
    say(index + stop.length)
  }
  say(text.length)
  return found
}

/** In reading order. Offsets are UTF-16. */
export const sentencesOf = (folded: string): Sentence[] => {
  let introduced = false
  return paragraphs(folded).flatMap((lines) => {
    const text = folded.slice(lines.from, lines.to)
    if (text.trim() === '') return []
    if (!isEnglish(text)) {
      introduced = false
      return []
    }
    const own = introduced && BULLET.test(text)
    const found = cut(folded, lines, own)
    introduced = /:\s*$/.test(text) || own
    return found
  })
}
