// What a figure counts, in the words of its sentence: the clause before it, or the noun after a counter.
import type { Figure } from './figure'

const LONGEST = 40
const CLAUSE_END = /[,，。;；:：!！?？\n、|]/
const CHINESE = /[\u4e00-\u9fff]/

/** What stands between the thing and its number and says nothing about it. */
const LINK =
  /(?:分别|达到|达|为|是|有|共有|共计|合计|总计|已|共|约|近|仅|了|则|就|到|至|的|从|由|在|超|(?<!参)与|突破|实现|完成|同比|环比|增长|上升|提高|增加|提升|上涨|扩大|下降|减少|降低|缩短|下跌|回落|提前|高于|低于|多于|恢复|(?<![同环对占可])(?:比(?![例重率值])|较)[^,，。;；]{2,14}|[-—–―~～]+|[由从]?\d{4}年(?:\d{1,2}月)?[末底]?)$/

/** Openings of a clause that name the doing and not the thing; 培训, 惠及 and the like stay, because they are the thing. */
const OPENING =
  /^(?:\s|\([一二三四五六七八九十]+\)|（[一二三四五六七八九十]+）|其中|此外|同时|目前|累计|全年|全[市省国县区]共有?|共有|今年|去年|先后|并|也|还|又|共|已|将|在(?![校建册职岗线编营库读园])|对|经过|经|到|由|从|以|把|截至目前|广泛|深入|积极|大力|持续|(?:全[市省国县区])?(?:组织)?(?:开展|举办|举行|承办)|组织|推荐评选|评选表彰|评选|推选|举办|建立|新建|新改建|改建|建成|打造|成立|创建|建设|培育选树|选树|推出|实施|形成|设置|设立|推动|推进|其|和|及|以及)/

const PERIOD_OPENING =
  /^(?:(?:截[至止])?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[末底度]|以来|上半年|[一二三四]季度|前三季度)?|\d{1,2}(?:[-—―~～至]\d{1,2})?月份?|[一二三四]季度|前三季度|[上下]半年)/

const trimmed = (clause: string, patterns: readonly RegExp[]): string => {
  let rest = clause.trim()
  for (let round = 0; round < 8; round++) {
    const next = patterns.reduce((words, pattern) => words.replace(pattern, ''), rest).trim()
    if (next === rest) return rest
    rest = next
  }
  return rest
}

/** From the last clause mark to the number; through the list before 等, and over a whole bracket. */
const clauseBefore = (folded: string, start: number, floor: number): number => {
  const lowest = Math.max(floor, start - LONGEST)
  let depth = 0
  let from = start
  while (from > lowest) {
    const sign = folded.charAt(from - 1)
    if (sign === ')') depth++
    else if (sign === '(') {
      if (depth === 0) break
      depth--
    } else if (depth === 0 && CLAUSE_END.test(sign) && !(sign === '、' && folded.slice(from, start).includes('等')))
      break
    from--
  }
  return from
}

const NOUN_END = /[ ,，。;；:：!！?？\n、()|“”]|(?<=.{2})(?:的|和|及|与)|\d/

const nounAfterCounter = (after: string): string => {
  if (
    /^(?:相比|之间|之多|不等|[至到和及与][\d一二三四五六七八九十]|[增减升降提扩压缩][^,。;]{0,2}[至到为])/.test(after)
  )
    return ''
  const rest = after.replace(/^(?:以上|左右|以下)?的?/, '').replace(/^(?:与|由|在|从|对)[^,，。;；]{1,16}的/, '')
  const end = NOUN_END.exec(rest)
  return (end ? rest.slice(0, end.index) : rest).trim()
}

/** The row of a table: the last line above without a digit. */
const rowOf = (text: string, start: number): string | null => {
  const lines = text
    .slice(Math.max(0, start - 200), start)
    .split('\n')
    .map((line) => line.replace(/[|\s]+$/, '').trim())
  return lines.findLast((line) => line !== '' && !/\d/.test(line)) ?? null
}

type Sentence = { last: string | null; end: number }

const labelOf = (text: string, folded: string, figure: Figure, floor: number, sentence: Sentence): string | null => {
  const end = figure.start + figure.raw.length
  const after = text.slice(end, end + LONGEST)
  if (/[\n|] *$/.test(folded.slice(Math.max(0, figure.start - 4), figure.start)) && /^ *[\n|]/.test(after))
    return rowOf(text, figure.start)
  const chinese =
    CHINESE.test(figure.raw) || CHINESE.test(text.charAt(end)) || CHINESE.test(text.charAt(figure.start - 1))
  if (!chinese) return sentence.last
  const noun = figure.kind === 'count' && CHINESE.test(after.charAt(0)) ? nounAfterCounter(after) : ''
  if (noun !== '') return noun
  const from = clauseBefore(folded, figure.phraseStart, floor)
  const before = trimmed(text.slice(from, figure.phraseStart), [PERIOD_OPENING, OPENING, LINK])
  if (/^占(?!比)/.test(before) && sentence.last) return `${sentence.last}${before}`
  return before || sentence.last
}

/** 男性、女性分别为3万人和2万人: each value takes its own name from the list before 分别. */
const SHARED_OUT = /([^,，。;；:：!！?？\n]{1,60})分[别別][^,，。;；\n\d]{0,12}$/

const shared = (text: string, start: number): string[] => {
  const before = text.slice(Math.max(0, start - 76), start)
  const list = before.includes('分') ? SHARED_OUT.exec(before)?.[1] : undefined
  const names = list ? trimmed(list, [PERIOD_OPENING, OPENING, LINK]).split(/、|以及|[和及与與]/) : []
  return names.length > 1 && names.every((name) => name !== '') ? names : []
}

/** One answer per figure. */
export const labels = (text: string, folded: string, figures: readonly Figure[]): (string | null)[] => {
  let sentence: Sentence = { last: null, end: 0 }
  let names: string[] = []
  return figures.map((figure) => {
    if (/[。!?\n]/.test(folded.slice(Math.max(sentence.end, figure.start - 200), figure.start)))
      [sentence, names] = [{ last: null, end: sentence.end }, []]
    if (!figure.isMetric) return null
    const named = shared(text, figure.phraseStart)
    if (named.length > 0) names = named
    const label = names.shift() ?? labelOf(text, folded, figure, sentence.end, sentence)
    sentence = { last: label, end: figure.start + figure.raw.length }
    return label
  })
}
