// Head, body and tail of a document: where its running text begins and where the lines after it begin.
import { foldMarks } from '@/domain/vocabulary/folding'
import { markerOf } from './markers'
import { noticeByPhrase } from './notices'
import { isBody, width, type Passage } from './passage'
import type { Verdict } from './verdict'

export type Zones = {
  /** The first passage of running text, or a numbered heading before it. */
  body: number
  /** The first passage after the running text. */
  tail: number
}

const NOTICE_LINES = 12

/** A short label: what follows it is no sentence of it. */
const isLabel = ({ text, block }: Passage) => block.type === 'paragraph' && /[:：]$/.test(text) && width(text) <= 30

const beginsBody = (passage: Passage) =>
  (isBody(passage) && !isLabel(passage)) ||
  (passage.role !== 'title' && markerOf(foldMarks(passage.text.slice(0, 40))) !== null)

/** A label such as 版权声明 near the end: what follows is its text, however much it reads like prose. */
const labelNearEnd = (verdicts: Verdict[], body: number): number => {
  const from = Math.max(body + 1, verdicts.length - NOTICE_LINES)
  const at = verdicts.slice(from).findIndex((verdict) => verdict.is === 'notice')
  return at < 0 ? verdicts.length : from + at
}

/** `from`: where the text can begin at the earliest, right after its title. */
export const zonesOf = (passages: Passage[], verdicts: Verdict[], from = 0): Zones => {
  const first = passages.findIndex(
    (passage, i) => i >= from && verdicts[i]?.is === 'text' && passage.role !== 'chrome' && beginsBody(passage),
  )
  const body = first < 0 ? passages.length : first
  let tail = labelNearEnd(verdicts, body)
  for (; tail > body; tail -= 1) {
    const [passage, verdict] = [passages[tail - 1], verdicts[tail - 1]]
    if (!passage || !verdict || passage.role === 'chrome') continue
    if (
      verdict.is === 'text' &&
      isBody(passage) &&
      !(
        tail - 1 > body &&
        passage.block.type === 'paragraph' &&
        noticeByPhrase(foldMarks(passage.text.slice(0, 500))) &&
        passage.text.length < 400
      )
    )
      break
    if (verdict.is === 'credits' && verdict.end < passage.text.length) break
  }
  return { body, tail }
}
