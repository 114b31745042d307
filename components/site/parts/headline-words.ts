// Where a Chinese headline may break: between words, and never inside a name of the office. Nothing in a Chinese text
// marks its words, and a browser alone parts 愿 from 意.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const OPENING = /[\p{Ps}\p{Pi}]$/u
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]+$/u
const DASH = /\p{Pd}$/u
const LATIN = /[A-Za-z\d.,%]/
/** A name or a slogan in quotation marks: “十五五”, “金点子”. */
const QUOTED = /[“‘《][^“”‘’《》]{1,7}[”’》]/gu
const NUMERAL = /[一二三四五六七八九十百千两]$/u
const HAN = /^\p{Script=Han}+$/u
/** Of one character, these begin what follows; all others (的, 市, 局, 率) end what they stand behind. */
const LEADING = new Set('和与及在让把为将向对由从以被给并而或到用就每同')

/** Of one character, these always end what they stand behind. */
const TRAILING = new Set('的了们者性化率值额量度局厅处部委市省区县镇乡村街级类型式年月日人次件个名家')
/** What official headlines say often, and ICU takes apart. */
const PHRASES = ['稳中有进', '稳中向好', '稳中求进', '同比', '环比']

/** Signs: two words of this length fit side by side on a phone. A longer name breaks between its words. */
const LONGEST_WORD = 7
const LONGEST_RUN = 5
const LONGEST_NAME = 14

/**
 * Punctuation stays with its word, and so does a number: a mark beside it would also take away the thin space
 * (text-autospace). A dash between two numbers holds both.
 */
const isHeld = (before: string, after: string): boolean =>
  CLOSING.test(after) ||
  OPENING.test(before) ||
  LATIN.test(before.at(-1) ?? '') ||
  LATIN.test(after[0] ?? '') ||
  (DASH.test(before) && !/\p{Pd}{2}$/u.test(before))

/**
 * ICU leaves single characters where it knows no word. Several in a row are one (近悦远来, 稳中有进); one alone goes with
 * a neighbour (统计|局), and a numeral with what it counts (三|季度).
 */
const isPart = (before: string, after: string): boolean => {
  if (!HAN.test(before) || !HAN.test(after)) return false
  if (TRAILING.has(after)) return true
  if (before.length + after.length > LONGEST_WORD) return false
  if ([...before].length === 1 || NUMERAL.test(before)) return true
  return [...after].length === 1 && !LEADING.has(after)
}

/** Characters that stand alone one after another, as one segment. What begins with 把, 为 or the like is no idiom. */
const withRuns = (segments: readonly string[]): string[] => {
  const isSingle = (text: string | undefined) =>
    text !== undefined && [...text].length === 1 && HAN.test(text) && !TRAILING.has(text)
  return segments.reduce<{ words: string[]; isRun: boolean }>(
    ({ words, isRun }, segment, index) => {
      const goesOn = isRun && isSingle(segment) && [...words.at(-1)!].length < LONGEST_RUN
      return {
        words: goesOn ? [...words.slice(0, -1), words.at(-1)! + segment] : [...words, segment],
        isRun: goesOn || (isSingle(segment) && !LEADING.has(segment) && isSingle(segments[index + 1])),
      }
    },
    { words: [], isRun: false },
  ).words
}

/** 把 and one character more is no word yet: 把金|点子. `held`: the segment that ends `before`. */
const isOpen = (before: string, held: string | undefined, after: string): boolean =>
  held !== undefined &&
  [...held].length === 1 &&
  [...before].length === 2 &&
  LEADING.has(before[0]!) &&
  HAN.test(before + after) &&
  before.length + after.length <= LONGEST_WORD

const joined = (segments: readonly string[]): string[] =>
  segments.reduce<string[]>((words, segment, index) => {
    const last = words.at(-1)
    return last !== undefined &&
      (isHeld(last, segment) || isPart(last, segment) || isOpen(last, segments[index - 1], segment))
      ? [...words.slice(0, -1), last + segment]
      : [...words, segment]
  }, [])

/** The text in the order it stands: what is whole, and the rest. */
const aroundWhole = (text: string, whole: readonly string[]): { text: string; isWhole: boolean }[] => {
  const [first, ...others] = whole
  if (first === undefined) return text === '' ? [] : [{ text, isWhole: false }]
  return text
    .split(first)
    .flatMap((piece, index) => [...(index > 0 ? [{ text: first, isWhole: true }] : []), ...aroundWhole(piece, others)])
}

/** The pieces between which a line may end; together they are the text. `names`: of the office, and stay whole. */
export const headlineWords = (text: string, names: readonly string[] = []): string[] => {
  const whole = [...new Set([...names, ...PHRASES, ...(text.match(QUOTED) ?? [])])]
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME && text.includes(name))
    .sort((one, other) => other.length - one.length)
  return joined(
    aroundWhole(text, whole).flatMap((piece) =>
      piece.isWhole ? [piece.text] : withRuns([...segmenter.segment(piece.text)].map(({ segment }) => segment)),
    ),
  )
}
