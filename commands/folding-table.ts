// domain/vocabulary/traditional.ts, printed from the dictionary of OpenCC: every traditional character that is another
// one in simplified writing, one for one, so that offsets stay.
import { Converter } from 'opencc-js/t2cn'

/** Where OpenCC chooses otherwise than a text with numbers in it means: 參 is the numeral 叁 of cheques. */
const OURS: Record<string, string> = { 參: '叁' }

const FIRST = 0x3400
const LAST = 0x9fff
const PAIRS_PER_LINE = 25

const pairs = (): string[] => {
  const converted = Converter({ from: 't', to: 'cn' })
  const signs = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCharCode(FIRST + i))
  return signs.flatMap((sign) => {
    // Twice, since OpenCC leaves a sign or two half-way (薴 → 苧 → 苎).
    const simplified = OURS[sign] ?? converted(converted(sign))
    return simplified !== sign && simplified.length === 1 ? [sign + simplified] : []
  })
}

export const foldingTable = (): string => {
  const all = pairs()
  const lines = Array.from({ length: Math.ceil(all.length / PAIRS_PER_LINE) }, (_, i) =>
    all.slice(i * PAIRS_PER_LINE, (i + 1) * PAIRS_PER_LINE).join(''),
  )
  return `// Traditional characters, each followed by its simplified one. Generated from the dictionary of OpenCC (opencc-js,
// Apache-2.0) by \`npm run generate\`; do not edit.
export const TRADITIONAL = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('')
`
}
