// Names that must be written exactly so, found where they are nearly right: other characters of the same sound (how
// input methods slip: 周天智 for 周天志), one character lost, doubled or swapped, other capitals or spaces. 山西省总工会 is no slip
// for 山东省总工会: it sounds differently.
import { pinyin } from 'pinyin-pro'
import type { Manuscript } from '@/domain/manuscript'
import type { CheckContext } from '../reading/context'
import { issue, type Issue } from '../reading/issue'
import { passagesOf } from '../reading/passages'

const sounds = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true })

const HAN_NAME = /^[\u3400-\u9fff·]+$/

// Two characters of one sound are too often another word (黎明, 李明); a lost character tells only in a longer name.
const SOUND_FROM = 3
const LETTERS_FROM = 5

type Span = { start: number; end: number }

const occurrences = (text: string, word: string): Span[] => {
  const found: Span[] = []
  let at = text.indexOf(word)
  while (at >= 0) {
    found.push({ start: at, end: at + word.length })
    at = text.indexOf(word, at + 1)
  }
  return found
}

/** One inner character lost, one neighbouring pair swapped, or one character said twice. */
const slips = (name: string): string[] => {
  const signs = [...name]
  const lost = signs.slice(1, -1).map((_, at) => signs.toSpliced(at + 1, 1).join(''))
  const swapped = signs.slice(1).map((sign, at) => signs.toSpliced(at, 2, sign, signs[at]!).join(''))
  const doubled = signs.map((sign, at) => signs.toSpliced(at, 0, sign).join(''))
  return [...new Set([...lost, ...swapped, ...doubled])].filter((slip) => slip !== name)
}

const alike = (text: string, name: string, textSounds: readonly string[]): Span[] => {
  const nameSounds = sounds(name)
  const found: Span[] = []
  for (let start = 0; start + name.length <= text.length; start++) {
    const said = text.slice(start, start + name.length)
    if (said === name || !nameSounds.every((sound, at) => textSounds[start + at] === sound)) continue
    const same = [...said].filter((sign, at) => sign === name[at]).length
    if (same > 0) found.push({ start, end: start + name.length })
  }
  return found
}

const LATIN_EDGE = /[A-Za-z\d]/
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The same letters with other capitals, spaces or hyphens. */
const spelled = (text: string, name: string): Span[] => {
  const letters = name
    .split(/[\s-]+/)
    .map(escaped)
    .join('[\\s-]*')
  return [...text.matchAll(new RegExp(letters, 'gi'))]
    .map(({ 0: said, index }) => ({ start: index, end: index + said.length }))
    .filter(
      ({ start, end }) =>
        text.slice(start, end) !== name && !LATIN_EDGE.test(text[start - 1] ?? '') && !LATIN_EDGE.test(text[end] ?? ''),
    )
}

export const exactNames = (manuscript: Manuscript, { names }: CheckContext): Issue[] => {
  if (names.length === 0) return []
  return passagesOf(manuscript).flatMap(({ text, place }) => {
    const right = names.flatMap((name) => occurrences(text, name))
    const textSounds = names.some((name) => HAN_NAME.test(name)) && /[\u3400-\u9fff]/.test(text) ? sounds(text) : []
    // A character outside the basic plane, or a reading that joins letters, would shift the sounds against the text.
    const heard = textSounds.length === text.length ? textSounds : []
    return names.flatMap((name) => {
      const near = HAN_NAME.test(name)
        ? [
            ...(name.length >= SOUND_FROM && heard.length > 0 ? alike(text, name, heard) : []),
            ...(name.length >= LETTERS_FROM ? slips(name).flatMap((slip) => occurrences(text, slip)) : []),
          ]
        : spelled(text, name)
      const outer = near.filter(
        (span) =>
          !near.some(({ start, end }) => start <= span.start && span.end <= end && end - start > span.end - span.start),
      )
      const wrong = outer.filter(({ start, end }) => !right.some((known) => known.start < end && start < known.end))
      return [...new Set(wrong.map(({ start, end }) => text.slice(start, end)))].map((said) =>
        issue('name-inexact', place, { said, name }),
      )
    })
  })
}
