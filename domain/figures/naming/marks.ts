// The marks that end a clause, a sentence or a paragraph. A table and not an expression: every sign of a text goes
// through it.
const CLAUSE = 1
const SENTENCE = 2
const PARAGRAPH = 4

const kinds = new Uint8Array(0x1_0000)
for (const [signs, kind] of [
  [',，。;；:：!！?？|', CLAUSE],
  ['。!！?？', CLAUSE | SENTENCE],
  ['\n', CLAUSE | PARAGRAPH],
] as const)
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind

export const endsClause = (text: string, at: number): boolean => kinds[text.charCodeAt(at)]! !== 0
export const endsSentence = (text: string, at: number): boolean => (kinds[text.charCodeAt(at)]! & SENTENCE) !== 0
export const endsParagraph = (text: string, at: number): boolean => (kinds[text.charCodeAt(at)]! & PARAGRAPH) !== 0

export const isHan = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x4e00 && code <= 0x9fff
}
