// One form of a text to write rules in: simplified characters, half-width signs. As long as the text, so that offsets
// stay.
import { TRADITIONAL } from './traditional'

/** Dashes and noughts that mean the same in a figure; full-width signs; spaces. Written as pairs. */
const IN_FIGURES = [
  '○〇◯〇―—',
  '％%（(）)：:∶:；;．.＋+／/＄$￡£￥¥－-−-‑-‐-﹣-﹪%＝=［[］]',
  '\u00a0 \u3000 \u2009 \u202f ',
].join('')

/**
 * What only separates words: kept apart, since a full-width comma beside a figure ends a clause and a half-width one
 * need not.
 */
const BETWEEN_WORDS = '，,！!？?｜|丨|│|∣|︱|▏|～~﹙(﹚)＞>＜<＿_＊*＃#'

const WIDE = 0xfee0

/** For every code unit the one that stands for it. A table and not a map: texts of megabytes go through it. */
const table = (...pairs: string[]): Uint16Array => {
  const to = Uint16Array.from({ length: 0x1_0000 }, (_, code) => code)
  for (const [from, count] of [
    ['0', 10],
    ['A', 26],
    ['a', 26],
  ] as const)
    for (let code = from.charCodeAt(0); code < from.charCodeAt(0) + count; code++) to[code + WIDE] = code
  for (const list of pairs) for (let i = 0; i + 1 < list.length; i += 2) to[list.charCodeAt(i)] = list.charCodeAt(i + 1)
  return to
}

const FIGURES = table(TRADITIONAL, IN_FIGURES)
const MARKS = table(TRADITIONAL, IN_FIGURES, BETWEEN_WORDS)
const STEP = 8192

const through = (to: Uint16Array, text: string): string => {
  let same = 0
  while (same < text.length && to[text.charCodeAt(same)] === text.charCodeAt(same)) same++
  if (same === text.length) return text
  const parts = [text.slice(0, same)]
  for (let from = same; from < text.length; from += STEP) {
    const codes: number[] = []
    for (let i = from; i < Math.min(from + STEP, text.length); i++) codes.push(to[text.charCodeAt(i)]!)
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/**
 * For rules about figures and sentences. A full-width comma folds only inside a full-width numeral: elsewhere it ends a
 * clause.
 */
export const fold = (text: string): string =>
  through(FIGURES, WIDE_DIGIT.test(text) ? text.replace(/([０-９])，(?=[０-９]{3}(?![０-９]))/g, '$1,') : text)
const WIDE_DIGIT = /[０-９]，/

/** For rules about a line of a document: commas, bars and marks are one kind each too. */
export const foldMarks = (text: string): string => through(MARKS, text)
