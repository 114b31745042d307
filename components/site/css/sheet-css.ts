// The readers' type inside another page: the same paper, ink, text and figures, held to one element, so that staff read
// a release as readers will. Its root em is the readers', whatever the page around it counts in.
import { figuresCss } from './figures'
import { releaseCss } from './release'
import { compact } from './site-css'
import { textCss } from './text'

/** Beside a margin there is no room for a rail: what the page does on a wide window stays away. */
const narrow = (css: string): string => css.slice(0, css.indexOf('@media'))

const LIGHT =
  '--paper: #fdfcf9; --ink: #1b1916; --soft: #5f584e; --line: #d9d3c7; --accent: #9b1c1c; --tint: #f5f1e9; color-scheme: light;'
const DARK =
  '--paper: #171513; --ink: #e9e4da; --soft: #aaa195; --line: #3d3831; --accent: #f0a095; --tint: #211e1a; color-scheme: dark;'

const baseCss = /* css */ `
  --rem: 17px; --measure: 40rem; --gap: 3rem; --rail: 12rem;
  --serif: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, SimSun, Georgia, serif;
  --sans: "PingFang SC", "HarmonyOS Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui,
    sans-serif;
  font: 1rem/1.8 var(--sans); color: var(--ink); background: var(--paper);
  text-spacing-trim: trim-start; text-autospace: normal; hanging-punctuation: allow-end; line-break: strict;
  overflow-wrap: break-word;
  &:lang(en) { line-height: 1.6; --serif: Georgia, "Noto Serif", "Source Han Serif SC", "Noto Serif CJK SC", serif; }
  :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote) { margin: 0; padding: 0; font: inherit; }
  :is(h1, h2, h3, h4) { font-family: var(--serif); font-weight: 700; line-height: 1.35; text-wrap: balance;
    letter-spacing: 0; color: inherit; }
  h1:lang(zh) { word-break: keep-all; overflow-wrap: anywhere; }
  a { color: inherit; text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: .22em; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  .label, .aside { color: var(--soft); font-size: .82rem; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  strong { font-weight: 700; }
  em { font-style: italic; }
`

/** A rem of the page around is another one. */
const ownRem = (css: string): string => css.replace(/(\d*\.?\d+)rem\b/g, 'calc(var(--rem) * $1)')

/** `scope`: the selector of the element that holds the text. */
export const sheetCss = (scope: string): string =>
  compact(
    `${scope} { ${LIGHT} ${ownRem(baseCss + narrow(releaseCss) + textCss + narrow(figuresCss))} }
html[data-theme='dark'] ${scope} { ${DARK} }`,
  )
