// What a figure speaks of where its own words do not say it: what was named before, with the head of its name.
import { figureAt, type Scene, type Sense } from './scene'

/** What was spoken of last: the figure before, then the subject of the clause. */
export const spokenOf = ({ last, topic, own, senses }: Scene): Pick<Sense, 'subject' | 'measure'> =>
  senses.size === 0 && own !== null
    ? { subject: null, measure: own }
    : last !== null && last.measure !== null
      ? { subject: last.subject, measure: last.measure }
      : { subject: null, measure: topic }

const HEAD =
  /^((?:[\w-]+ ){0,3}(?:value added|output|production|sales|exports|imports|investment|prices|turnover|revenue|spending|employment|rates)) (?:of|in|for) /i
const HEADED =
  /\b(?:value|output|production|sales|exports?|imports?|investment|prices?|turnover|revenue|spending|employment|index|rate|number|volume|sector|income|expenses|total|GDP|earnings|supply|demand)\b/i
/** The value added of mining rose, manufacturing fell: the value added of manufacturing. */
export const withHead = ({ last, senses }: Scene, subject: string, isVerbless: boolean): string => {
  const head = senses.size > 0 && last?.measure ? HEAD.exec(last.measure)?.[1] : undefined
  const [, front, thing] =
    senses.size > 0 && last?.measure ? (/^(.+? (?:of|in|for)) (?:the )?(.+)$/.exec(last.measure) ?? []) : []
  const lastWord = subject.split(' ').at(-1)
  if (
    front &&
    thing &&
    thing.split(' ').at(-1) === lastWord &&
    thing !== subject &&
    !/ (?:of|in|for) /.test(subject) &&
    thing.split(' ').length <= 4 &&
    !HEADED.test(lastWord!)
  )
    return `${front} ${subject}`
  return head &&
    (isVerbless || /value added$/i.test(head)) &&
    !(HEADED.test(subject) && !subject.startsWith('production and'))
    ? `${head} of ${subject}`
    : subject
}

/** Nouns that begin a sentence and are no names. */
const COMMON =
  /^(?:Total|Regular|Average|Net|Gross|Retail|Sales|Output|Production|Exports|Imports|Investment|Prices?|Turnover|Revenue|Spending|Employment|Income|Earnings)\b/

/** 3.9 percent, 0.5 percentage points slower than: points of a rate are of the growth. */
export const growthOf = (scene: Scene, at: number): Pick<Sense, 'subject' | 'measure'> => {
  const known = spokenOf(scene)
  const { kind, unit } = figureAt(scene, at)
  const isOfRate =
    scene.last?.role === 'rate' &&
    (kind === 'pp' || (kind === 'rate' && unit === null)) &&
    scene.senses.size > 0 &&
    known.measure !== null
  return isOfRate && !/growth|change|increase|rise|rate/i.test(known.measure!)
    ? { ...known, measure: `growth of ${known.measure!.replace(COMMON, (word) => word.toLowerCase())}` }
    : known
}
