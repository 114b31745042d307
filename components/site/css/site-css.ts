// The stylesheet, inlined in every page; what only the preview needs stands in a second one there. It is text in TypeScript modules rather than a .css file because Next,
// vitest and tsx each want another loader for that; this way all three, and the hash in the Content-Security-Policy,
// see the same bytes.
import { figureSlipCss } from './figure-slip'
import { figuresCss } from './figures'
import { indicatorsCss } from './indicators'
import { listsCss } from './lists'
import { pageCss } from './page'
import { previewCss } from './preview'
import { printCss } from './print'
import { releaseCss } from './release'
import { textCss } from './text'

/** Without comments and idle white space. Strings in the sheets hold no braces, semicolons or runs of spaces. */
export const compact = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}')
    .trim()

export const siteCss = compact(
  [pageCss, releaseCss, textCss, figuresCss, figureSlipCss, indicatorsCss, listsCss, printCss].join(''),
)
export const bandCss = compact(previewCss)
