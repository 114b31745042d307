// Reads the noun of a clause: leaves out what joins it, when it was and the mere doing, and parts subject and measure.
import { doingAt, joinAt, mannerOfDoing, timeAt } from './opening-words'
import { placeAt } from './place-words'
import { bare, cut, joined, NOTHING, own, type Words } from './words'

export type NounPhrase = {
  /** 全市; 该市法院. */
  subject: Words | null
  measure: Words
  /** A doing was left out: 全市开展. */
  acts: boolean
}

/** 全国检察机关共办结案件: who, and what they did together. */
const ACTOR =
  /^([^共、“"\d]{2,16}?)(?<!公)(?:共计|总共|一共|合共|累计|共)(?![青产享同建有和管识振鸣生赢治性卫用益安党])(?=.{2})/
/** How firm the number is, after the noun. */
const TAIL =
  /在历史同期$|(?:的)?(?:(?:临时|初步|修订|最新)(?:估计|推算|核算|统计|测算)(?:数字|数)?|(?:初步|经)?(?:核算|测算)|临时|初步|修订|数字)$|为?\d{1,3}[\u4e00-\u9fff]{1,3}兑$|[“"(]$|的$|[、:：和及与]$/
const TIME_AT_END = new RegExp(
  [
    '[(]?[在于]?(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:至(?:(?:19|20)\\d\\d年)?\\d{1,2}月)?[末底]?$',
    '[在于]?(?:(?:19|20)\\d\\d年|[二一][〇零一二三四五六七八九]{3}年|[今去同]年)?(?:第[一二三四1-4]季度?|[一二三四1-4]季度|[上下]半年)[末底]?$',
    '[在于](?:(?:19|20)\\d\\d年|[二一][〇零一二三四五六七八九]{3}年|[今去]年)(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?)?[末底]?$',
  ].join('|'),
)
const ASIDE = /^(?:[在为以向对由于按](?![册校建职岗线编营库读园外])|通过|依托|围绕|坚持|聚焦|针对)/
const MARKS = /[ \t、)，,;；:：”"·•\-—]/
const LONG = 18
/** 企业实现利润总额: the doing within the noun. */
const DONE = /^([^、]{2,}?)(?:实现|完成|拥有|共有)(?![率度后情的])(?=..)/
/** 一、, (二): the number of a passage. */
const MARKER =
  /(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|(?<![\d.])\d{1,2}[.、])(?![一二三四五六七八九十\d])/y
/** 按可比口径: how it was counted, no noun. */
const COUNTED = /^按[^,，]{1,10}(?:口径|价格|计算)$/
/** 按2019年美元对人民币的平均汇率6.8985折算: the rate itself is told. */
const BY_RATE = /^按(?=.{2,}汇率$)/
const TOGETHER = /^.*[^公]共(?![青产享同建有和管识振鸣生赢治性卫用益安党])(?=[\u4e00-\u9fff]{4})/

/** 2031-04-08 统计局今公布失业率: who said it, and when. */
const ANNOUNCED =
  /(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2} ?)?(?:[^,，。;；:：\d]{1,14}?(?:局|处|署|部|院|委|会|中心|司|行|厅|办|社)(?:\d{1,2}日)?(?:今日?|今天|昨日?|昨天)?(?:最新)?(?:公布|发布|公告|通报|发表)(?:了|的)?)(?=.{2})/y

/** Where the noun begins, after what joins it and the time. */
const opened = (folded: string, from: number, to: number): number => {
  MARKER.lastIndex = from
  let at = from + (MARKER.exec(folded)?.[0].length ?? 0)
  ANNOUNCED.lastIndex = at
  const said = ANNOUNCED.exec(folded)?.[0].length ?? 0
  if (at + said < to) at += said
  while (at < to) {
    if (MARKS.test(folded.charAt(at))) at += 1
    else {
      const time = timeAt(folded, at)
      const join = time > 0 ? null : joinAt(folded, at)
      const length = time > 0 ? time : (join?.length ?? 0)
      if (length === 0) return at
      at += length
      if (time > 0 && folded.charAt(at) === '的') at += 1
    }
  }
  return Math.min(at, to)
}

/** Where the object of a doing begins: after 深入开展了. */
const undone = (folded: string, from: number, to: number): number => {
  let at = from
  for (let round = 0; round < 4; round++) {
    const manner = mannerOfDoing(folded, at)
    const start = at + (manner?.length ?? 0)
    const doing = doingAt(folded, start)
    if (doing === null || start + doing.length > to) return at
    at = start + doing.length
    if (folded.charAt(at) === '了') at += 1
  }
  return at
}

/** The last doing within a long clause, and what follows it. */
const lastObject = (folded: string, from: number, to: number): number => {
  for (let at = to - 3; at > from; at--) {
    const doing = doingAt(folded, at)
    if (doing !== null && at + doing.length <= to - 2) return undone(folded, at, to)
  }
  const together = TOGETHER.exec(folded.slice(from, to))
  return together ? from + together[0].length : from
}

const NO_PHRASE: NounPhrase = { subject: null, measure: NOTHING, acts: false }

export const nounPhrase = (text: string, folded: string, from: number, to: number): NounPhrase => {
  if (from >= to) return NO_PHRASE
  const words = (start: number, end: number): Words =>
    bare({ printed: text.slice(start, end), folded: folded.slice(start, end) })
  let at = opened(folded, from, to)
  const subjectStart = at
  const named = Math.min(placeAt(folded, at), to - at)
  // 香港及澳门旅客: the place is one of a list.
  const place = /[、及和与]/.test(folded.charAt(at + named)) ? 0 : named
  at += place
  let subjectEnd = at
  const actor = ACTOR.exec(folded.slice(at, to))
  if (actor) subjectEnd = at + actor[1]!.length
  at = actor ? at + actor[0].length : at
  if (subjectEnd > subjectStart) at = opened(folded, at, to)
  const beforeDoing = at
  at = undone(folded, at, to)
  const acts = at > beforeDoing
  if (at < to && (to - at > LONG || ASIDE.test(folded.slice(at, at + 4)))) at = lastObject(folded, at, to) || at
  let measure = words(at, to)
  for (;;) {
    const tail = TAIL.exec(measure.folded) ?? TIME_AT_END.exec(measure.folded)
    if (!tail || tail.index === 0) break
    measure = bare(cut(measure, 0, tail.index))
  }
  const byRate = BY_RATE.exec(measure.folded)
  if (byRate) {
    const from = byRate[0].length
    measure = bare(cut(measure, from + timeAt(measure.folded, from)))
  }
  if (COUNTED.test(measure.folded)) measure = NOTHING
  const done = DONE.exec(measure.folded)
  if (done) measure = joined(cut(measure, 0, done[1]!.length), cut(measure, done[0].length))
  if (measure.folded.endsWith('平均')) measure = joined(measure, own('值'))
  return {
    subject: subjectEnd > subjectStart ? words(subjectStart, subjectEnd) : null,
    measure,
    acts,
  }
}
