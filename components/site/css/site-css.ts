// The stylesheets, inlined: one for every page, and one for each kind of page that needs more. They are text in
// TypeScript modules rather than .css files because Next, vitest and tsx each want another loader for those; this way
// all three, and the hashes in the Content-Security-Policy, see the same bytes.
import { figureSlipCss } from './figure-slip'
import { figuresCss } from './figures'
import { indicatorsCss } from './indicators'
import { largeCss } from './large'
import { listsCss } from './lists'
import { pageCss } from './page'
import { plainCss } from './plain'
import { previewCss } from './preview'
import { printCss } from './print'
import { releaseCss } from './release'
import { tablesCss } from './tables'
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

export const siteCss = compact([pageCss, releaseCss, textCss, figuresCss, figureSlipCss, listsCss, printCss].join(''))
/** What only some pages need, beside the sheet of all. */
export const SHEETS = {
  band: compact(previewCss),
  indicators: compact(indicatorsCss),
  plain: compact(plainCss),
  tables: compact(tablesCss),
  large: compact(largeCss),
} as const
export type Sheet = keyof typeof SHEETS
