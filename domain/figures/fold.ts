// Folds full-width and traditional characters to the one form the rules are written in, character by character, so that offsets stay.

const TRADITIONAL =
  '萬万億亿個个餘余約约過过兩两間间條条項项場场種种處处隊队臺台戶户張张輛辆雙双頭头隻只點点歲岁號号屆届週周時时鐘钟圓圆幣币噸吨畝亩頃顷裡里' +
  '為为達达長长減减漲涨來来內内佔占總总計计別别於于與与較较電电話话熱热線线後后齡龄層层級级樓楼對对門门員员僅仅將将幾几貳贰參叁陸陆' +
  '國国區区縣县鎮镇鄉乡這这據据變变價价額额數数漲涨輪轮節节課课學学艘艘篇篇顆颗匹匹組组團团冊册筆笔劑剂車车輪轮賓宾韓韩澳澳無无開开兌兑○〇◯〇―—'

const FOLDED = new Map<string, string>(
  [...TRADITIONAL].flatMap((sign, i, all) => (i % 2 === 0 ? [[sign, all[i + 1] ?? sign] as const] : [])),
)
for (const [wide, narrow] of [
  '％%',
  '（(',
  '）)',
  '：:',
  '；;',
  '．.',
  '＋+',
  '／/',
  '＄$',
  '￡£',
  '￥¥',
  '\u00a0 ',
  '\u3000 ',
  '\u2009 ',
  '\u202f ',
  '－-',
  '−-',
  '＝=',
  '［[',
  '］]',
].map((pair) => [...pair])) {
  if (wide && narrow) FOLDED.set(wide, narrow)
}

const wide = (from: string, count: number) =>
  Array.from({ length: count }, (_, i): [string, string] => [
    String.fromCharCode(from.charCodeAt(0) + i + 0xfee0),
    String.fromCharCode(from.charCodeAt(0) + i),
  ])
for (const [from, to] of [...wide('0', 10), ...wide('A', 26), ...wide('a', 26)]) FOLDED.set(from, to)

const FOLDABLE = new RegExp(
  `[${[...FOLDED.keys()].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
)

/** The same length as `text`. A full-width comma folds only inside a full-width numeral: elsewhere it ends a clause. */
export const fold = (text: string): string =>
  text.replace(/([０-９])，(?=[０-９]{3}(?![０-９]))/g, '$1,').replace(FOLDABLE, (sign) => FOLDED.get(sign) ?? sign)
