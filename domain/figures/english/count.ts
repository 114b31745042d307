// A figure that counts what stands behind it: 1,204 affordable homes were completed, £260 million in loans, 635,526
// tonnes of canola.
import { kindOfNoun } from '../nouns'
import { AUXILIARY, BE, DOING, isAdverb, PREPOSITION } from './lexicon'
import { nounAfter } from './noun-after'
import { nounBefore } from './noun-before'
import { bare, named, ofParticiple, saidBy } from './phrase'
import { figureAt, lastBefore, leadOf, sense, verbStart, type Scene, type Sense } from './scene'
import { behindBracket, wholeBefore } from './share'

/** What was done with what is counted, in the form that stands behind a noun: homes built. */
const DONE: Readonly<Record<string, string>> = Object.fromEntries(
  'approved arrested awarded bought built collected completed created crushed delivered exported granted imported inspected installed issued opened planted produced purchased received recruited repaired rescued tested trained shipped sold started treated'
    .split(' ')
    .map((word) => [word, word] as const)
    .concat(
      'approve build collect complete create deliver export grant import issue produce receive sell treat'
        .split(' ')
        .map((word) => [word, ''] as const),
    ),
)
const SPENT: Readonly<Record<string, string>> = {
  allocated: 'allocated',
  awarded: 'awarded',
  committed: 'committed',
  invest: 'invested',
  invested: 'invested',
  investing: 'invested',
  paid: 'paid',
  pay: 'paid',
  provided: 'provided',
  spend: 'spent',
  spent: 'spent',
  spending: 'spent',
}

/** Official statistics show 36,465 applications: who only tells the number. */
const TELLERS = /^(?:statistics|figures|data|reports?|surveys?|estimates|results|findings|records|release|bulletin)$/

/** The verb right before the number, and who did it. */
const doer = (scene: Scene, at: number): { done: string; who: string | null } => {
  const { tokens, text } = scene
  const lead = leadOf(tokens, at)
  if (lead.by || lead.at < 0 || !DOING.has(lead.word)) return { done: '', who: null }
  const before = bare(nounBefore(tokens, verbStart(tokens, lead.at)))
  const teller = TELLERS.test(before.at(-1)?.word ?? '')
  const who = before.length <= 7 && !teller ? named(text, before) : null
  return { done: DONE[lead.word] ?? '', who }
}

const IRREGULAR =
  /^(?:born|bought|built|caught|cut|dead|done|drawn|driven|dug|found|given|grown|held|killed|kept|laid|left|lost|made|met|paid|put|read|seen|sent|set|shut|sold|spent|struck|taken|taught|won|written)$/
const isParticiple = (word: string): boolean => /^[a-z]+(?:ed|ing)$/.test(word) || IRREGULAR.test(word)

/** were completed in Wales, will be built, had waited over 12 weeks: as it stands behind a noun. */
const predicate = (scene: Scene, from: number): string => {
  const { tokens, text } = scene
  let at = from
  if (tokens[at]?.word === '(') {
    const close = tokens.findIndex(({ word }, place) => place > at && place < at + 10 && word === ')')
    if (close > 0) at = close + 1
  }
  const first = at
  const isHelping = (word: string) => AUXILIARY.has(word) || /^(?:not|also|now|already|currently|still)$/.test(word)
  while (at < tokens.length && tokens[at]!.kind === 'word' && isHelping(tokens[at]!.word)) at += 1
  if (at === first) return ''
  const verbs = tokens.slice(first, at).map(({ word }) => word)
  let end = at
  for (; end < Math.min(tokens.length, at + 9); end++) {
    const { kind, word } = tokens[end]!
    if (kind !== 'word' && kind !== 'number') break
    if (
      /^(?:and|but|while|compared|which|thanks|following|as|because|including)$/.test(word) ||
      (AUXILIARY.has(word) && word !== 'be')
    )
      break
  }
  const main = tokens[at]?.word ?? ''
  if (end === at || !isParticiple(main)) return ''
  const said = saidBy(text, bare(tokens.slice(at, end)))
  if (/^(?:has|have|had)$/.test(verbs[0]!) && !verbs.some((verb) => verb === 'been'))
    return ` that ${verbs.join(' ')} ${said}`
  return /^(?:will|would|to|could|can|should)$/.test(verbs[0]!) && verbs.some((verb) => BE.has(verb))
    ? ` to be ${said}`
    : ` ${said}`
}

/** The rest of the words behind tonnes, kilometres, £: of canola, in loans, on roads. */
const weighed = (scene: Scene, at: number): Sense | null => {
  const { tokens, text } = scene
  const figure = figureAt(scene, at)
  let place = at + 1
  if (figure.kind !== 'money') {
    const units = nounAfter(tokens, place).tokens
    const of = units.findIndex(({ word }) => word === 'of')
    const unit = saidBy(text, of < 0 ? units : units.slice(0, of))
    if (kindOfNoun(unit) === null || of < 0) return null
    place += of
  }
  const link = tokens[place]
  if (!link || !/^(?:of|in|on|for|towards|to|worth)$/.test(link.word)) return null
  const start = link.word === 'worth' && tokens[place + 1]?.word === 'of' ? place + 2 : place + 1
  const { tokens: noun, end } = nounAfter(tokens, start)
  const said = named(text, noun)
  if (said === null) return null
  const { done, who } = doer(scene, at)
  const lead = leadOf(tokens, at)
  const spent = SPENT[lead.word]
  if (spent && link.word !== 'of') return sense(`${spent} ${link.word} ${said}`, { subject: who })
  if (figure.kind === 'money' && !/^(?:in|of|for|worth)$/.test(link.word)) return null
  return sense(`${said}${done === '' ? predicate(scene, end) : ` ${done}`}`, { subject: who })
}

/** of whom 1,204 were women; of the households accepted, 9,290 (63 per cent) were placed; a total of 3,286 logged. */
const ofWhom = (scene: Scene, at: number): Sense | null => {
  const { tokens, text } = scene
  const lead = leadOf(tokens, at)
  const next = behindBracket(scene, at + 1)
  const whole = wholeBefore(scene, at) ?? scene.last?.measure ?? scene.topic
  const follows = tokens[next]?.word ?? ''
  if (/^(?:which|that)$/.test(follows)) {
    const said = predicate(scene, next + 1).trim()
    if (said !== '') return sense(said)
  }
  if (/^[a-z]+ed$/.test(follows) && next === at + 1 && PREPOSITION.has(tokens[next + 1]?.word ?? '')) {
    const said = named(text, nounAfter(tokens, next).tokens)
    return said === null || whole === null ? null : sense(said, { subject: whole })
  }
  // 3,315 of which included children
  if (follows === 'of' && /^(?:which|whom)$/.test(tokens[next + 1]?.word ?? '') && scene.last?.measure) {
    const did = tokens[next + 2]?.word ?? ''
    const what = named(text, nounAfter(tokens, next + 3).tokens)
    if (/^[a-z]+ed$/.test(did) && what !== null) return sense(`${scene.last.measure} that ${did} ${what}`)
  }
  const part = wholeBefore(scene, at)
  if (part !== null && /^[a-z]+ed$/.test(follows) && next === at + 1) {
    const did = named(text, nounAfter(tokens, next + 1).tokens)
    if (did !== null) return sense(`${part} that ${follows} ${did}`)
  }
  if (!/^(?:whom|which|these|those|them|and|,|)$/.test(lead.word) || !BE.has(tokens[next]?.word ?? '')) return null
  const said = predicate(scene, at + 1).trim() || named(text, nounAfter(tokens, next + 1).tokens)
  return said === null ? null : sense(said, { subject: whole })
}

/** grants worth £1.2 million, loans with up to £80 million available. */
const behindNoun = (scene: Scene, at: number): Sense | null => {
  const { tokens, text } = scene
  let { at: end } = leadOf(tokens, at)
  while (end >= 0 && /^(?:of|total)$/.test(tokens[end]!.word)) end = leadOf(tokens, end).at
  const link = tokens[end]?.word ?? ''
  const isAvailable = link === 'with' && tokens[at + 1]?.word === 'available'
  if (link !== 'worth' && !isAvailable) return null
  const noun = nounBefore(tokens, end)
  const cut = noun.findLastIndex(
    ({ word }, place) => DOING.has(word) || (isAvailable && place < noun.length - 1 && word === 'the'),
  )
  const said = named(text, noun.slice(cut + 1))
  return said === null ? null : sense(isAvailable ? `${said} available` : said)
}

/** an increase in the number waiting over 52 weeks, with 37,947 patients: what is said of those who are counted. */
const ofNumber = ({ text, tokens }: Scene, end: number): string => {
  const number = lastBefore(tokens, end, ({ word }) => word === 'number')
  const said = tokens.slice(number + 1, end)
  return number >= 0 && /^(?:who|that|[a-z]+(?:ing|ed))$/.test(said[0]?.word ?? '') ? saidBy(text, bare(said)) : ''
}

/** null where nothing that could be counted stands behind the number. */
export const counted = (scene: Scene, at: number): Sense | null => {
  const own = behindNoun(scene, at) ?? weighed(scene, at) ?? ofWhom(scene, at)
  if (own) return own
  const { tokens, text } = scene
  const figure = figureAt(scene, at)
  if (figure.kind === 'pp' || figure.kind === 'index') return null
  const { tokens: noun, end } = nounAfter(tokens, at + 1)
  const first = noun[0]
  if (!first || first.kind !== 'word' || (isAdverb(first.word) && !ofParticiple(noun, 0))) return null
  if (
    /^(?:in|of|on|for|from|to|by|with|at|during|over|since|more|less|higher|lower|and|or|was|available|each|this|respectively|out)$/.test(
      first.word,
    ) &&
    first.word !== 'of'
  )
    return null
  if (first.word === 'of' && figure.kind !== 'count') return null
  const said = named(text, noun)?.replace(/ worth\b.*$/, '') ?? null
  if (said === null || (figure.kind !== 'count' && kindOfNoun(said) !== null)) return null
  if (kindOfNoun(said) !== null) return null
  const acting = noun.findIndex(
    ({ word }, place) =>
      place > 0 &&
      (/^(?:took|gave|went|began|saw|had|waited|lived|died|moved|travelled|worked|smoked|voted|retired)$/.test(word) ||
        (DOING.has(word) &&
          noun[place + 1]?.kind === 'word' &&
          !PREPOSITION.has(noun[place + 1]!.word) &&
          noun[place + 1]!.word !== 'and')),
  )
  if (acting > 0) {
    const [doing, rest] = [
      named(text, noun.slice(0, acting)),
      saidBy(text, noun.slice(acting)).replace(/ worth\b.*$/, ''),
    ]
    if (doing !== null) return sense(`${doing} that ${rest}`)
  }
  const lead = leadOf(tokens, at)
  const numbered = lead.word === 'with' ? ofNumber(scene, lead.at) : ''
  if (numbered !== '') return sense(`${said} ${numbered}`)
  const { done, who } = doer(scene, at)
  const verb = lastBefore(tokens, at, ({ word }) => DOING.has(word))
  const told = done === '' && (verb < 0 || lead.at !== verb) ? predicate(scene, end) : done === '' ? '' : ` ${done}`
  return sense(`${said}${told}`, { subject: figure.kind === 'count' || figure.kind === 'money' ? who : null })
}
