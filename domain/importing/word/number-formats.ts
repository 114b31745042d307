// How Word writes the number of an automatically numbered paragraph: the formats of ECMA-376 §17.18.59 that Chinese and
// English offices use.

const DIGITS = '〇一二三四五六七八九'
const PLACES = ['', '十', '百', '千']

/** 1 to 9999 as it is counted: 十一, 二十, 一百零五. */
const counted = (n: number, digits = DIGITS.replace('〇', '零'), places = PLACES): string => {
  const figures = [...String(n)].map(Number)
  const words = figures
    .map((digit, i) => (digit === 0 ? digits[0] : `${digits[digit]}${places[figures.length - 1 - i]}`))
    .join('')
    .replace(new RegExp(`${digits[0]}+$`), '')
    .replace(new RegExp(`${digits[0]}{2,}`, 'g'), digits[0] ?? '')
  return n >= 10 && n < 20 && places === PLACES ? words.replace(/^一/, '') : words
}

const FORMAL = (digits: string) => (n: number) => counted(n, digits, ['', '拾', '佰', '仟'])

const letters = (n: number): string => {
  // AA after Z, AAA after ZZ: Word repeats the letter.
  const at = (n - 1) % 26
  return String.fromCharCode(65 + at).repeat(Math.floor((n - 1) / 26) + 1)
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

const roman = (n: number): string => {
  let rest = n
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return sign.repeat(times)
  }).join('')
}

const fromRow = (row: string) => (n: number) => [...row][n - 1] ?? String(n)
const fromCode = (first: number, most: number) => (n: number) =>
  n <= most ? String.fromCodePoint(first + n - 1) : String(n)

const ENGLISH_ORDINAL = ['th', 'st', 'nd', 'rd']
const ordinal = (n: number) =>
  `${n}${ENGLISH_ORDINAL[Math.floor(n / 10) % 10 === 1 ? 0 : n % 10] ?? ENGLISH_ORDINAL[0]}`

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

const FORMATS: Record<string, (n: number) => string> = {
  aiueo: fromRow('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'),
  chineseCounting: (n) => counted(n),
  chineseCountingThousand: (n) => counted(n),
  chineseLegalSimplified: FORMAL('零壹贰叁肆伍陆柒捌玖'),
  decimalEnclosedCircle: fromCode(0x2460, 20),
  decimalEnclosedCircleChinese: fromCode(0x2460, 20),
  decimalEnclosedFullstop: fromCode(0x2488, 20),
  decimalEnclosedParen: fromCode(0x2474, 20),
  decimalFullWidth: (n) => String(n).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalFullWidth2: (n) => String(n).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalZero: (n) => String(n).padStart(2, '0'),
  ideographDigital: (n) => String(n).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit),
  ideographEnclosedCircle: fromRow('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  ideographLegalTraditional: FORMAL('零壹貳參肆伍陸柒捌玖'),
  ideographTraditional: fromRow(STEMS),
  ideographZodiac: fromRow(BRANCHES),
  ideographZodiacTraditional: (n) => `${[...STEMS][(n - 1) % 10]}${[...BRANCHES][(n - 1) % 12]}`,
  japaneseCounting: (n) => counted(n),
  japaneseDigitalTenThousand: (n) => String(n).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit),
  japaneseLegal: FORMAL('零壱弐参四五六七八九'),
  lowerLetter: (n) => letters(n).toLowerCase(),
  lowerRoman: (n) => roman(n).toLowerCase(),
  none: () => '',
  ordinal,
  taiwaneseCounting: (n) => counted(n),
  taiwaneseCountingThousand: (n) => counted(n),
  upperLetter: letters,
  upperRoman: roman,
}

const MOST = 9999

/** The number as Word prints it; one that Word's own limits exclude, and an unknown format, in figures. */
export const numberIn = (format: string, n: number): string =>
  n < 1 || n > MOST ? String(n) : (FORMATS[format] ?? String)(n)
