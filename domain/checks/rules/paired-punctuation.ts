// Quotation marks, brackets and title marks stand in pairs and change inside each other (GB/T 15834-2011 §4.8, §4.9,
// §4.15). A quotation of several paragraphs opens in each and closes in the last (§4.8), in English too; 1) and a) open
// a list item. They warn and do not block: a quoted typo, a cut quotation and an odd list mark are right as they stand.
import type { Manuscript } from '@/domain/manuscript'
import { near } from '../reading/examples'
import { issue, type Issue } from '../reading/issue'
import { passagesOf, type Passage } from '../reading/passages'

/** Half and full width are one family: texts mix them freely. */
const CLOSES = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', '）'],
  ['[', '］'],
  ['［', '］'],
  ['【', '】'],
  ['〔', '〕'],
])
const FOLDED = new Map([
  [')', '）'],
  [']', '］'],
  ['﹞', '〕'],
])
const CLOSING = new Set(CLOSES.values())
const INNER = new Map([
  ['“', '‘’'],
  ['「', '『』'],
  ['《', '〈〉'],
])

type Open = { sign: string; at: number }
type Found = { unpaired: Open[]; nested: Open[] }

/**
 * ’ inside a word, before a short year, or after a word while nothing is quoted, is an apostrophe: don’t, ’98,
 * workers’.
 */
const isApostrophe = (text: string, at: number, quoted: boolean): boolean =>
  text[at] === '’' &&
  (/[A-Za-z]’[A-Za-z]/.test(text.slice(at - 1, at + 2)) ||
    (!quoted && (/[A-Za-z]/.test(text[at - 1] ?? '') || /\d/.test(text[at + 1] ?? ''))))

/** 1) and (1) before an item: the first is no bracket that closes. The comma of 8,488 begins no item. */
const ITEM = /(?:^|[\n。；;:：]\s*|(?<!\d)[，,]\s*)[\dA-Za-z一二三四五六七八九十]{1,3}[)）]/g

const read = (text: string): Found => {
  const items = new Set([...text.matchAll(ITEM)].map(({ 0: mark, index }) => index + mark.length - 1))
  const open: Open[] = []
  // How many are open, by what would close them: a text of brackets alone is not searched again for each of them.
  const waiting = new Map<string, number>()
  const count = (sign: string, by: number): void => {
    const close = CLOSES.get(sign)!
    waiting.set(close, (waiting.get(close) ?? 0) + by)
  }
  const found: Found = { unpaired: [], nested: [] }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    const closing = FOLDED.get(sign) ?? sign
    if (isApostrophe(text, at, (waiting.get('’') ?? 0) > 0)) continue
    if (CLOSES.has(sign)) {
      if (INNER.has(sign) && open.at(-1)?.sign === sign) found.nested.push({ sign, at })
      open.push({ sign, at })
      count(sign, 1)
    } else if (CLOSING.has(closing) && !items.has(at)) {
      if (!waiting.get(closing)) {
        found.unpaired.push({ sign, at })
        continue
      }
      const last = open.findLastIndex(({ sign: opened }) => CLOSES.get(opened) === closing)
      const closed = open.splice(last)
      // What opened inside and did not close before its frame did is the one without a partner.
      for (const [inside, mark] of closed.entries()) {
        count(mark.sign, -1)
        if (inside > 0) found.unpaired.push(mark)
      }
    }
  }
  for (const mark of open) found.unpaired.push(mark)
  if (((text.match(/"/g)?.length ?? 0) & 1) === 1) found.unpaired.push({ sign: '"', at: text.indexOf('"') })
  return found
}

const QUOTES = new Set(['“', '「', '‘', '『'])

/** A paragraph of a longer quotation: the next one opens it again. */
const goesOn = (text: string, { sign, at }: Open, next: Passage | undefined): boolean =>
  QUOTES.has(sign) && text.indexOf(sign) <= at && (next?.text.trimStart().startsWith(sign) ?? false)

/** Of one paragraph: one mark that is missing often leaves the others without a partner too. */
const SHOWN = 3
const LOOKED_AT = 50

export const pairedPunctuation = (manuscript: Manuscript): Issue[] => {
  const passages = passagesOf(manuscript)
  return passages.flatMap(({ text, place }, index) => {
    const { unpaired, nested } = read(text)
    // English typists write '…' with the apostrophe; whether one of them lacks its partner cannot be told.
    const open = unpaired
      .slice(0, LOOKED_AT)
      .filter(
        (mark) => !(manuscript.language === 'en' && /[‘’]/.test(mark.sign)) && !goesOn(text, mark, passages[index + 1]),
      )
    if (open.length > 0)
      return open.slice(0, SHOWN).map(({ sign, at }) => issue('pair-open', place, { mark: sign, near: near(text, at) }))
    return nested.slice(0, SHOWN).map(({ sign, at }) =>
      issue('pair-nested', place, {
        mark: `${sign}${CLOSES.get(sign)}`,
        inner: INNER.get(sign)!,
        near: near(text, at),
      }),
    )
  })
}
