// The qualifiers: words that make a figure approximate or a bound. One list, by what a word says of the true value;
// where it stands, which bound readers are shown and which interval the checks allow are told from it.

const list = (words: string): readonly string[] => words.split('|')

/** Where a word may stand. `inside` is between the numeral and its multiplier or unit: 1300余万元. */
type Standing = 'before' | 'inside' | 'after'
type Wording = Partial<Record<Standing, readonly string[]>>

/** `granule`: one unit of the last place that is not zero. */
type Side = 'value' | 'granule' | 'open'

type Meaning = {
  /** What the true value may be, at least and at most; null where the checks read the value as it is printed. */
  interval: readonly [low: Side, high: Side] | null
  bound: 'min' | 'max' | null
  words: Wording
  /** Known to a bound that was typed in, but never read with a number in a text. */
  onlyTyped?: readonly string[]
}

export const MEANINGS: readonly Meaning[] = [
  {
    interval: ['value', 'open'],
    bound: 'min',
    words: {
      before: list(
        '≥|≧|＞|>|不低于|不少于|至少|最少|超过|超出|突破|多于|大于|高于|逾|超|' +
          'more than|no less than|no fewer than|well over|just over|at least|an additional|over|above',
      ),
      after: list('以上|or more|and over|and above'),
    },
  },
  {
    interval: ['open', 'value'],
    bound: 'max',
    words: {
      before: list(
        '≤|≦|＜|<|不超过|不高于|不多于|最多|最高|不足|不到|未满|少于|小于|低于|' +
          'less than|fewer than|no more than|at most|up to|under|below',
      ),
      after: list('以下|以内|不到|or less|or fewer'),
    },
  },
  {
    interval: ['granule', 'value'],
    bound: 'max',
    words: { before: list('接近|将近|逼近|近|just under|close to|nearly|almost') },
  },
  {
    interval: ['value', 'granule'],
    bound: 'min',
    words: { inside: list('余|多'), after: list('余|多|有余|出头') },
  },
  // 十来个 may be a few less as well; readers are told the least, as for 余.
  { interval: ['granule', 'granule'], bound: 'min', words: { inside: list('来') } },
  {
    interval: ['granule', 'granule'],
    bound: null,
    words: {
      before: list('大约|约为|约有|约占|约|大概|差不多|an estimated|about|around|approximately|roughly|some|circa'),
      after: list('左右|上下|or so'),
    },
  },
  // 从3人到20人不等 ends with the most, but is no bound of one value.
  { interval: ['open', 'value'], bound: null, words: { after: list('不等') } },
  { interval: null, bound: 'min', words: { after: list('之多') }, onlyTyped: list('最低|不下') },
  // How much that is, not that it is more: the value stands as printed.
  { interval: null, bound: null, words: { before: list('高达|多达|as many as|as much as') } },
]

/** The words that may stand there. */
export const standing = (where: Standing): readonly string[] => MEANINGS.flatMap(({ words }) => words[where] ?? [])

/** Every word of a meaning, wherever it stands. */
export const wordsOf = ({ words, onlyTyped }: Meaning): readonly string[] => [
  ...new Set([...(words.before ?? []), ...(words.inside ?? []), ...(words.after ?? []), ...(onlyTyped ?? [])]),
]
