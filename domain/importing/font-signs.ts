// Letters that a font draws as signs (Wingdings, Symbol), and the private code points that Word keeps for them. Only
// the commonest are known; they are nearly all bullets.

/** Wingdings by letter, and U+F000 plus the letter's code. */
const WINGDINGS: Record<string, string> = {
  'J': '☺',
  'l': '●',
  'm': '❍',
  'n': '■',
  'o': '□',
  'p': '□',
  'q': '❑',
  'r': '❒',
  's': '⬧',
  't': '⧫',
  'u': '◆',
  'v': '❖',
  'w': '◆',
  'x': '☒',
  'z': '⌘',
  '§': '▪',
  '¨': '◻',
  '²': '✧',
  'Ø': '➢',
  'Ë': '✫',
  'à': '→',
  'è': '➔',
  'û': '✗',
  'ü': '✓',
  'þ': '☑',
  'ý': '☒',
}

/** Symbol by letter. */
const SYMBOL: Record<string, string> = {
  '·': '•',
  '-': '−',
  '´': '×',
  '¸': '÷',
  '±': '±',
  '°': '°',
  '£': '≤',
  '³': '≥',
}

const byFont = (font: string): Record<string, string> | null =>
  /wingdings/i.test(font) ? WINGDINGS : /^["']?symbol\b/i.test(font) ? SYMBOL : null

/** The words of a font that draws signs, as what they look like; unknown ones stay. */
export const signsOf = (text: string, font: string): string => {
  const table = byFont(font)
  if (!table) return text
  return text
    .replace(/[\uf021-\uf0ff]/g, (sign) => table[letterOf(sign)] ?? sign)
    .replace(/[^\s]/g, (sign) => table[sign] ?? sign)
}

const letterOf = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xf000)

/** Where no font is said, a private sign is that of Symbol for the bullet and of Wingdings for all others. */
export const withoutPrivateSigns = (text: string): string =>
  text.replace(/[\uf021-\uf0ff]/g, (sign) => (sign === '\uf0b7' ? '•' : (WINGDINGS[letterOf(sign)] ?? sign)))

/** Signs that open an item of a list. */
export const BULLETS = '•●○◦▪▫■□◆◇❖❑❒➢➔✓✧⬧⧫◻❍※★☆'

/** Letters of Wingdings that nobody but Word puts before a tab. */
export const LETTER_BULLET = /^[lnqupvwoØüð§¨·](?=\t|[ \u00a0]{2}|\u00a0)/
