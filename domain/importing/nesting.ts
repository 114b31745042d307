// What must be done to HTML before any parser sees it: scripts and the like are blanked out, and hostile depth is
// refused, because parsers take quadratic time or overflow on it.
import { MAX_TAGS, Unreadable } from './unreadable'

/** Pages of real offices stay below 60. */
const MAX_NESTING = 400

const OPAQUE = /<(script|style|svg|template|noscript|iframe|object|audio|video|canvas)(?=[\s/>])|<!--/gi

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ')

/**
 * The same text, as long as before, without scripts, styles, drawings and comments. One that never ends is blanked to
 * the end.
 */
export const withoutScripts = (html: string): string => {
  const parts: string[] = []
  let from = 0
  const opening = new RegExp(OPAQUE)
  for (let open = opening.exec(html); open; open = opening.exec(html)) {
    const closing = open[1] ? new RegExp(`</${open[1]}\\s*>`, 'gi') : /-->/g
    closing.lastIndex = opening.lastIndex
    const closed = closing.exec(html) ? closing.lastIndex : html.length
    parts.push(html.slice(from, open.index), blank(html.slice(open.index, closed)))
    from = closed
    opening.lastIndex = closed
  }
  return parts.join('') + html.slice(from)
}

const TAG = /<(\/?)([a-z][a-z0-9:-]{0,30})/gi
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)
/** Their end tags may be left out: the parser closes them itself. */
const SELF_ENDING = new Set('p li td th tr dd dt option'.split(' '))

/** Throws Unreadable where elements are too many or nest too deeply. */
export const refuseNesting = (html: string): void => {
  let depth = 0
  let tags = 0
  for (const [, end, name = ''] of html.matchAll(TAG)) {
    tags += 1
    if (tags > MAX_TAGS) throw new Unreadable('too-long')
    const element = name.toLowerCase()
    if (VOID.has(element) || SELF_ENDING.has(element)) continue
    depth = end ? Math.max(depth - 1, 0) : depth + 1
    if (depth > MAX_NESTING) throw new Unreadable('nested')
  }
}

/** The text with its tags blanked out, as long as before: words stand where they stand in the file. */
export const withoutTags = (html: string): string => html.replace(/<[/!?a-z][^<>]{0,20000}>/gi, blank)
