// Copyright and disclaimer lines. They are only recognised here; which notice of the office they are is decided at
// import.

export type NoticeKind = 'copyright' | 'disclaimer'

const LABELS: { kind: NoticeKind; label: RegExp }[] = [
  {
    kind: 'disclaimer',
    label: /^[【[(]?\s*(?:免责声明|免责条款|免责申明|郑重声明|风险提示|特别声明|Disclaimer)\s*[】\])]?\s*[:]?/i,
  },
  {
    kind: 'copyright',
    label:
      /^[【[(]?\s*(?:版权声明|版权申明|版权说明|版权信息|版权所有|转载声明|著作权声明|Copyright(?: notice)?(?=$|[\s:©\d])|©)\s*[】\])]?\s*[:]?/i,
  },
]

/** Words that only such lines use; looked for after the text's end. */
const PHRASES: { kind: NoticeKind; pattern: RegExp }[] = [
  {
    kind: 'disclaimer',
    pattern:
      /免责声明|(?:如有|若有|如涉及|如果|侵犯).{0,20}(?:异议|侵权|版权).{0,40}(?:联系|点击|删除|告知|处理)|仅供(?:读者)?参考,?.{0,20}(?:不构成|不作为|并请)|不承担.{0,20}责任|no (?:liability|warranty)|for (?:general )?information(?:al)? (?:purposes )?only|does not constitute/i,
  },
  {
    kind: 'copyright',
    pattern:
      /版权所有|版权归|著作权归|(?:未经|未获).{0,20}(?:许可|授权|同意).{0,30}(?:不得|禁止|严禁|谢绝)|(?:转载|转发).{0,20}(?:请|须|需|应).{0,10}(?:注明|标明|保留)|(?:观点|内容).{0,16}不代表|all rights reserved|crown copyright|©\s?\d{4}|reproduced (?:with|without)/i,
  },
]

export type Notice = { kind: NoticeKind; /** The line is the label alone; its text follows. */ labelOnly: boolean }

/** A line that opens a notice by its label. `words` folded. */
export const labelledNotice = (words: string): Notice | null => {
  for (const { kind, label } of LABELS) {
    const found = label.exec(words)
    if (!found) continue
    const rest = words.slice(found[0].length).trim()
    if (!rest) return { kind, labelOnly: true }
    if (/[:】\]©]\s*$/.test(found[0]) || /所有|©/.test(found[0]) || /^\d{4}|^©/.test(rest))
      return { kind, labelOnly: false }
  }
  return null
}

/** What a line after the text's end says, by its words. */
export const noticeByPhrase = (words: string): NoticeKind | null =>
  PHRASES.find(({ pattern }) => pattern.test(words.slice(0, 500)))?.kind ?? null
