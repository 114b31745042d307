// What a text has said before a figure, as far as its name needs it.
import type { Direction } from '../figure'
import type { Role } from './name-parts'
import type { Words } from './words'

/** A figure that was named. `base` is its measure without the whole of a share. */
export type Stated = {
  subject: Words | null
  base: Words
  measure: Words
  /** 占总数比重, for a share. */
  whole: Words | null
  role: Role
  comparison: Words | null
  direction: Direction | null
  unit: string | null
  end: number
  sentence: number
}

/** One for each value of a list. */
export type Shared = readonly { subject: Words | null; name: Words }[]

export type Heard = {
  /** Offsets where the sentence and the paragraph begin, and up to where the text was heard. */
  sentence: number
  paragraph: number
  read: number
  /** Of the paragraph. */
  last: Stated | null
  topic: Words | null
  /** The first topic of the paragraph: what its total is a total of. */
  first: Words | null
  topicUnit: string | null
  /** By unit: the last weight or area of the paragraph. */
  weighed: Map<string, Words>
  /** Of a list of things with brackets: the head before it, and its names so far. */
  head: { words: Words; unit: string | null } | null
  row: { subject: Words | null; name: Words }[]
  /** The topic was told in words: 从主要产品产量看. */
  viewed: boolean
  scope: Words | null
  actor: Words | null
  /** 在民事检察方面. */
  matter: Words | null
  /** Of the sentence: 2021年末卫生人员总数中; 与上年相比; the lists that were shared out, by their length. */
  within: Words | null
  comparison: Words | null
  place: Words | null
  /** 住户 of 住户贷款增加…, 其中短期贷款. */
  part: Words | null
  /** 学前教育 of 学前教育在园幼儿: 毛入园率 follows. */
  stage: Words | null
  /** 民营企业 of 民营企业进出口: their 出口 and 进口 follow. */
  trade: Words | null
  /** 经调整季节因素后: how the next level is counted. 其次为药妆: whose the next noun is. */
  adjusted: Words | null
  ranked: Words | null
  /** 以五星级的最高: whose the next value of the same thing is. */
  best: Words | null
  /** The noun of the clause before, where it says a change and no number: 旅客上升显著. */
  half: Words | null
  lists: Map<number, Shared>
  /** The figures of the sentence, in order. */
  recent: Stated[]
}

export const nothingHeard = (scope: Words | null): Heard => ({
  sentence: 0,
  paragraph: 0,
  read: 0,
  last: null,
  topic: null,
  first: null,
  topicUnit: null,
  weighed: new Map(),
  head: null,
  row: [],
  viewed: false,
  scope,
  actor: null,
  matter: null,
  within: null,
  comparison: null,
  place: null,
  part: null,
  stage: null,
  trade: null,
  adjusted: null,
  ranked: null,
  best: null,
  half: null,
  lists: new Map(),
  recent: [],
})

export const sentenceBegins = (heard: Heard, at: number): void => {
  Object.assign(heard, {
    sentence: at,
    within: null,
    viewed: false,
    comparison: null,
    place: null,
    part: null,
    stage: null,
    trade: null,
    adjusted: null,
    ranked: null,
    best: null,
    half: null,
    head: null,
    row: [],
    lists: new Map(),
    recent: [],
  })
}

export const paragraphBegins = (heard: Heard, at: number, scope: Words | null): void => {
  sentenceBegins(heard, at)
  Object.assign(heard, {
    paragraph: at,
    last: null,
    topic: null,
    first: null,
    topicUnit: null,
    weighed: new Map(),
    scope,
    actor: null,
    matter: null,
  })
}
