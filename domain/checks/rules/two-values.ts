// One label, one unit, one period: one value. Where both are silent about the period, the paragraphs of one text are
// still taken to speak of the same; where only one is silent, nothing is said.
import { nameDoubts } from '@/domain/figures/naming/name-doubts'
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import {
  ELSEWHERE,
  inOneBreath,
  levelsOf,
  periods,
  plainLabel,
  sameDoing,
  times,
  type Level,
} from '../reading/comparable-values'
import { agree, powerOff } from '../reading/intervals'
import { issue, type Issue } from '../reading/issue'
import { once } from '../reading/once'

// 男性, 学员 name too little, and 惠及职工 says whom something reached: each activity reaches its own.
const ENOUGH = 4
const REACHED = /^(?:惠及|覆盖|受益|服务|吸引|带动|涉及|参与|参加|解决|投入)/
/** An English noun by itself (tonnes, patients) is what is counted, and not of whom. */
const ONE_WORD = /^[a-z'-]+$/i
const namesOne = (metric: ManuscriptMetric): boolean =>
  plainLabel(metric.label).length >= ENOUGH &&
  !REACHED.test(plainLabel(metric.label)) &&
  !ONE_WORD.test(metric.label.trim()) &&
  nameDoubts(metric).length === 0

const isBody = ({ metric }: Level): boolean =>
  (metric.place === 'lead' || metric.place === 'section') && namesOne(metric)

/** A figure of another period may well be ten times as large, but not a thousand times. */
const UNLIKELY = 3

const finding = (first: Level, second: Level, { date, language }: Manuscript): Issue | null => {
  if (
    agree(first.claim, second.claim) ||
    inOneBreath(first, second) ||
    (language === 'zh' && !sameDoing(first, second))
  )
    return null
  const when = periods(first.metric, second.metric, date)
  const power = powerOff(second.claim.value, first.claim.value)
  const { label, words } = second.metric
  const place = { part: 'metric', id: second.metric.id } as const
  if (power !== null && (when !== 'different' || Math.abs(power) >= UNLIKELY)) {
    return issue('value-slip', place, {
      label,
      said: words,
      other: first.metric.words,
      where: ELSEWHERE,
      times: times(power),
    })
  }
  // English names what is counted behind the number, so that its verb may stand anywhere.
  const silent = language === 'zh' && !first.metric.period && !second.metric.period && when === 'unknown'
  return when === 'same' || silent
    ? issue('two-values', place, { label, first: first.metric.words, second: words })
    : null
}

type Earlier = Level & { at: number }

/**
 * The first before it that contradicts this one. What claims the same cannot, and is not asked: a text may say one
 * thing a thousand times.
 */
const contradicted = (second: Level, before: ReadonlyMap<string, Earlier[]>, manuscript: Manuscript): Issue[] => {
  const same = JSON.stringify(second.claim)
  const found = [...before].flatMap(([claim, levels]) => {
    if (claim === same) return []
    for (const first of levels) {
      const one = finding(first, second, manuscript)
      if (one) return [{ at: first.at, one }]
    }
    return []
  })
  const [nearest] = found.toSorted((one, other) => one.at - other.at)
  return nearest ? [nearest.one] : []
}

export const twoValues = once((manuscript): Issue[] => {
  const groups = new Map<string, Map<string, Earlier[]>>()
  return levelsOf(manuscript)
    .filter(isBody)
    .flatMap((level, at) => {
      const claims = groups.get(level.key) ?? new Map<string, Earlier[]>()
      groups.set(level.key, claims)
      const found = contradicted(level, claims, manuscript)
      const claim = JSON.stringify(level.claim)
      const alike = claims.get(claim) ?? []
      claims.set(claim, alike)
      alike.push({ ...level, at })
      return found
    })
})
