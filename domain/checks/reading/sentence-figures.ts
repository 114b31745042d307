// The sentences of a manuscript with the numbers in them, marked or not: what arithmetic within a sentence reads.
import type { Figure } from '@/domain/figures/figure'
import { figuresAgain } from '@/domain/figures/read-again'
import { fold } from '@/domain/vocabulary/folding'
import { stated, type Stated } from './intervals'
import type { Place } from './issue'
import { masked } from './masked'
import { once } from './once'
import { passagesOf } from './passages'

/**
 * `text` is simplified, so that one rule reads simplified and traditional; figures keep their own characters. `masked`
 * is the same with its dates blanked out, `printed` as it stands, for people. All three have the same offsets.
 */
export type Sentence = { place: Place; text: string; masked: string; printed: string; figures: Figure[] }

// A sentence that begins with 其中 speaks of the one before it.
const END = /(?<=[。！？!?\n])(?!\s*[”’」』）)]|\s*其中)|(?<=[.!?]["”’]?)\s+(?=[A-Z“"])/

/** Table cells and headings hold no sentences. */
export const sentencesOf = once((manuscript): readonly Sentence[] =>
  passagesOf(manuscript)
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ place, text }) =>
      text
        .split(END)
        .filter((one) => /\S/.test(one))
        .map((one) => ({
          place,
          text: fold(one),
          masked: masked(fold(one)),
          printed: one,
          figures: figuresAgain(one).filter(({ isMetric }) => isMetric),
        })),
    ),
)

/** What stands between two figures of a sentence. */
export const gap = (text: string, left: Figure, right: Figure): string => text.slice(endOf(left), right.phraseStart)

/** What stands before a figure, back to the one before it or to the start; its last signs alone, if that is far. */
export const before = ({ masked: text, figures }: Sentence, at: number): string => {
  const to = figures[at]?.phraseStart ?? text.length
  return text.slice(Math.max(at > 0 ? endOf(figures[at - 1]!) : 0, to - FAR), to)
}

/** A clause that is longer says more than how two numbers belong together. */
const FAR = 80

export const endOf = ({ phraseStart, phrase }: Figure): number => phraseStart + phrase.length

const COMPARED =
  /(?:(?<![占同环对百可])比(?![重例率值达])|较|高于|低于|多于|少于)[^，。,;；]{0,20}$|(?:增长|增加(?!值)|减少|下降|提高|降低)[^，。,;；\d到至为]{0,4}$/

/** 与2010年的133972万人相比: another level, and not the one that is spoken of. */
const COMPARED_WITH = /^[^，,。;；\d]{0,6}(?:相比|比较|对比)/

/** A level is how much there is; a change (增长5%, 提高0.6个百分点, 比上年多3万) is not, and the two are never compared. */
export const isLevel = (figure: Figure, text: string): boolean =>
  figure.value !== null &&
  figure.direction === null &&
  figure.kind !== 'pp' &&
  figure.kind !== 'ratio' &&
  !COMPARED.test(text.slice(Math.max(0, figure.phraseStart - 24), figure.phraseStart)) &&
  !COMPARED_WITH.test(text.slice(endOf(figure), endOf(figure) + 10))

/** What a figure claims; null for a fraction, or where nothing is claimed. */
export const claimIn = ({ value, scale, qualifier, phrase }: Figure): Stated | null =>
  value === null ? null : stated({ value, scale, qualifier: qualifier ?? '', words: phrase })
