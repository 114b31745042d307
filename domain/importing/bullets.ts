// Bullets of plain text: the signs that make a list, and what office software leaves in their place when it is copied.
import { textNode, type Passage, cut } from './passage'

/** Signs that are bullets wherever a line begins with them; U+F000 to U+F0FF are those of symbol fonts. */
const SIGNS = '•●▪▫◦‣⁃∙■□◆◇❖❑❒❏➢➤►▸✓✔☑★☆○◎\uf000-\uf0ff'
const SIGN = new RegExp(`^[${SIGNS}][\\s\\u00a0]*`, 'u')
/** A hyphen, star, dot or dash is one before a space. */
const DASH = /^(?!-\s?\d+\s?-$)[-*·–][ \t\u00a0\u3000]+/
/** Letters that symbol fonts show as ●, ■, ➢, ✓ and the like are one before a tab or a wide gap. */
const LETTER = /^[lnuvwqoxpØüÜ§àèŸÿþ](?:\t|[ \u00a0]{2})[\s\u00a0]*/u

/** A bullet that stands on a line of its own, above its words. */
export const isBulletAlone = (text: string): boolean => new RegExp(`^[${SIGNS}·]$`, 'u').test(text)

/** The bullet a line begins with, with the space after it; null where there is none. */
export const bulletOf = (text: string): string | null => {
  const found = SIGN.exec(text) ?? DASH.exec(text) ?? LETTER.exec(text)
  return found && found[0].length < text.length ? found[0] : null
}

const withoutBullet = (text: string): string => text.slice(bulletOf(text)?.length ?? 0)

const listOf = (lines: Passage[]): Passage => ({
  ...(lines[0] as Passage),
  text: lines.map(({ text }) => text).join('\n'),
  block: {
    type: 'list',
    ordered: false,
    start: 1,
    items: lines.map(({ text }) => ({ children: [textNode(withoutBullet(text))], nested: null })),
  },
})

/**
 * Neighbouring lines that begin with a bullet are one list. A single one is a line without its bullet, and so are
 * `particulars`: lines of source and date that a page sets as a list.
 */
export const bulleted = (passages: Passage[], isParticular: (words: string) => boolean): Passage[] => {
  const result: Passage[] = []
  let open: Passage[] = []
  const close = () => {
    const alone = open.length === 1 || open.some(({ text }) => isParticular(withoutBullet(text)))
    if (alone) result.push(...open.map((line) => cut(line, bulletOf(line.text)?.length ?? 0)))
    else if (open.length > 0) result.push(listOf(open))
    open = []
  }
  for (const passage of passages) {
    if (passage.block.type === 'paragraph' && bulletOf(passage.text)) open.push(passage)
    else {
      close()
      result.push(passage)
    }
  }
  close()
  return result
}
