// The parts of an official document around its text, as GB/T 9704-2012 names and orders them: copy number, secrecy,
// urgency, letterhead, number and signatory above; signature, date, annotation, copies and printing below.
import { foldMarks } from '@/domain/vocabulary/folding'
import type { Credit } from './credits'
import { dateIn, isDateLine } from './dates'
import type { SetAside, SetAsideReason } from './draft'
import type { Passage } from './passage'
import { isSecrecy } from './publication-limits'
import { isIssuer } from './title'

export type Official = { credits: Credit[]; aside: SetAside[] }
export type OfficialParts = {
  /** One per passage; null for what is no such part. */
  parts: (Official | null)[]
  /** What the signature over the date says; its words stay in the text. */
  signature: Credit[]
}

/** 青政办发〔2031〕12号; the brackets vary with who typed it. */
const NUMBER =
  /(?<![\p{Script=Han}A-Za-z])([\p{Script=Han}A-Za-z]{1,16}(?:\([\p{Script=Han}]{1,6}\))?[\p{Script=Han}]{0,4}\s?[〔[(【]\s?(?:19|20)\d\d\s?[〕\])】]\s?(?:第\s?)?\d{1,5}\s?号)/u
const IN_TITLE = new RegExp(`^${NUMBER.source}|\\(${NUMBER.source}\\)$`, 'u')
/** The number that opens or closes a title: …的通知（青政办发〔2031〕12号）. */
export const documentNumberIn = (title: string): string | null => {
  const found = IN_TITLE.exec(foldMarks(title))
  const number = found?.[1] ?? found?.[2]
  const at = number ? foldMarks(title).indexOf(number) : -1
  return number && at >= 0 ? title.slice(at, at + number.length) : null
}

const SIGNATORY = /签\s{0,4}发\s{0,4}人\s?:\s?[\p{Script=Han}·]{1,4}(?:[\s、]+[\p{Script=Han}·]{1,4}){0,5}/u
const URGENCY = /(?<!\S)(?:紧急程度\s?:\s?)?(?:特\s?急|加\s?急|急\s?件|特\s?提|平\s?急)(?!\S)/
const SECRECY = /(?<!\S)(?:密\s?级\s?:\s?)?(?:绝\s?密|机\s?密|秘\s?密)(?:\s?★\s?\S{0,6}|\s?\d{1,2}年)?(?!\S)/
const COPY = /(?<!\S)(?:份\s?号\s?:\s?)?(?:№|No\.?\s?)?\d{6}(?!\S)/
const DECREE = /^([\p{Script=Han}]{4,30}令)$/u
const DECREE_NUMBER = /^第\s?[\d一二三四五六七八九十百〇零]{1,6}\s?号$/

/** How far down the parts above the text reach, and how far up those below it. */
const HEAD = 14
const TAIL = 12

const BODY_NAME =
  /(?:政府|办公室|办公厅|委员会|委|局|厅|部|院|署|党组|工会|公司|集团|大学|学院|中心|协会|联合会|会|处|行|所|法院|检察院)$/
const tight = (text: string) => (/^\S(?:\s+\S)+$/.test(text) ? text.replace(/\s+/g, '') : text.trim())

/** The body whose letterhead a line is: …文件; null for another line. */
const letterhead = (words: string): string | null => {
  const [, name = ''] = /^([^,。:;《》\d]{3,60}?)\s*\(?文\s*件\)?$/.exec(words) ?? []
  const bodies = tight(name).split(/\s+/)
  return bodies.every((body) => BODY_NAME.test(body)) ? bodies.join(' ') : null
}

const PIECES: readonly { pattern: RegExp; reason: SetAsideReason }[] = [
  { pattern: SIGNATORY, reason: 'signatory' },
  { pattern: SECRECY, reason: 'secrecy' },
  { pattern: URGENCY, reason: 'urgency' },
  { pattern: COPY, reason: 'letterhead' },
]

/** A line above the text that holds these parts and nothing else, in any order. */
const headLine = (text: string): Official | null => {
  let words = foldMarks(text)
  if (words.length > 80) return null
  if (isSecrecy(words.trim())) return aside(text, 'secrecy')
  const found: Official = { credits: [], aside: [] }
  const number = NUMBER.exec(words)
  if (number?.[1]) {
    found.credits.push({
      field: 'documentNumber',
      rank: 1,
      value: text.slice(number.index, number.index + number[1].length),
    })
    words = words.replace(number[1], ' '.repeat(number[1].length))
  }
  for (const { pattern, reason } of PIECES) {
    const piece = pattern.exec(words)
    if (!piece) continue
    found.aside.push({ text: text.slice(piece.index, piece.index + piece[0].length).trim(), reason })
    words = words.replace(piece[0], ' '.repeat(piece[0].length))
  }
  const isDated = isDateLine(words.trim())
  if (!/^[\s()★]*$/.test(words) && !isDated) return null
  if (found.credits.length + found.aside.length === 0) return null
  const date = isDated ? dateIn(words) : null
  if (date) found.credits.push({ field: 'date', rank: 3, value: date })
  return found
}

const COPIES = /^(?:抄\s{0,3}送|抄\s{0,3}报|分\s{0,3}送|主\s{0,3}送|报|送)\s?:/
const PRINTED = /^.{0,60}\d{1,2}日\s?印发$|^\(?共印\s?\d{1,5}\s?份\)?$/
const ANNOTATION = /^\((?:此件|本件|此文|本文|此页|联系人|主动公开|公开方式)[^()]{0,80}\)$/

const tailLine = (text: string): Official | null => {
  const words = foldMarks(text)
  const reason: SetAsideReason | null = isSecrecy(words)
    ? 'secrecy'
    : ANNOTATION.test(words)
      ? 'annotation'
      : PRINTED.test(words)
        ? 'printing'
        : COPIES.test(words)
          ? 'copies'
          : null
  return reason && { credits: [], aside: [{ text, reason }] }
}

const aside = (text: string, reason: SetAsideReason, ...credits: Credit[]): Official => ({
  credits,
  aside: [{ text, reason }],
})

/** A decree has its name and its number on two lines: …令, 第12号. */
const decree = (passages: Passage[], at: number): Official | null => {
  const [name, number] = [passages[at]?.text ?? '', passages[at + 1]?.text ?? '']
  const before = passages[at - 1]?.text ?? ''
  if (DECREE.test(tight(name)) && DECREE_NUMBER.test(number))
    return aside(name, 'letterhead', { field: 'source', rank: 11, value: tight(name).replace(/令$/, '') })
  return DECREE_NUMBER.test(passages[at]?.text ?? '') && DECREE.test(tight(before))
    ? { credits: [{ field: 'documentNumber', rank: 1, value: tight(before) + passages[at]!.text }], aside: [] }
    : null
}

/** Only a document that has a letterhead, a number or a secrecy level above, or copies below, is read so. */
export const officialParts = (passages: Passage[]): OfficialParts => {
  const parts = passages.map(({ text, block }, i): Official | null => {
    if (block.type !== 'paragraph') return null
    if (i < HEAD) {
      const body = letterhead(foldMarks(text))
      if (body) return aside(text, 'letterhead', { field: 'source', rank: 11, value: body })
      const found = decree(passages, i) ?? headLine(text)
      if (found) return found
    }
    return i >= passages.length - TAIL || i > HEAD ? tailLine(text) : null
  })
  const isOne = parts.some(
    (part, i) =>
      part?.credits.some(({ field }) => field === 'documentNumber' || field === 'source') ||
      part?.aside.some(({ reason }) => reason === 'secrecy' || (reason === 'copies' && i > 2)),
  )
  if (!isOne) return { parts: passages.map(() => null), signature: [] }
  const numberAt = parts.findIndex((part) => part?.credits.some(({ field }) => field === 'documentNumber'))
  return { parts: parts.map((part, i) => part ?? named(passages, i, numberAt)), signature: signature(passages) }
}

/** Right above the number, the body that issues it, where its letterhead does without 文件. */
const named = (passages: Passage[], at: number, numberAt: number): Official | null => {
  const { text = '' } = passages[at] ?? {}
  return at === numberAt - 1 && isIssuer(text)
    ? aside(text, 'letterhead', { field: 'source', rank: 11, value: text })
    : null
}

const signature = (passages: Passage[]): Credit[] => {
  const at = passages.findLastIndex(
    ({ text }, i) => i > 2 && isIssuer(text) && isDateLine(foldMarks(passages[i + 1]?.text ?? '')),
  )
  const date = dateIn(foldMarks(passages[at + 1]?.text ?? ''))
  if (at < 0 || !date) return []
  return [
    { field: 'source', rank: 12, value: (passages[at] as Passage).text.replace(/\s+/g, ' ') },
    { field: 'date', rank: 1, value: date },
  ]
}
