'use client'
// Making figures of numbers: the desk reads what each of them measures, in the whole text as it stands on this page,
// and their words become figures here. Nothing is stored before the next save.
import { $createTextNode, $isTextNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useState } from 'react'
import type { SheetCheck, SheetNumber } from '@/desk/sheet/contract'
import { freshSheetId } from '../editor/section-head-node'
import { $createFigureWords } from '../figures/figure-node'
import { say } from '../ui/messages'
import type { FiguresStore } from './figures-store'
import { $linesOf, $texts, textSpan, type LiveLine } from './lines'
import type { NumberMark } from './number-marks'
import { useCheck } from './use-check'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

type Spot = { line: LiveLine; number: SheetNumber }

/** Puts figures where these numbers stand, from the end of a line to its beginning. */
const $bind = (spots: readonly Spot[], figures: FiguresStore): number => {
  let bound = 0
  for (const { line, number } of spots.toSorted((one, other) => other.number.start - one.number.start)) {
    const { start, words, figure } = number
    const spans = textSpan(line, start, start + words.length)
    if (!spans || spans.map(({ node, from, to }) => node.getTextContent().slice(from, to)).join('') !== words) continue
    const parts = spans.map(({ node, from, to }) => {
      const offsets = [from, to].filter((at) => at > 0 && at < node.getTextContentSize())
      const pieces = node.splitText(...offsets)
      return pieces[from > 0 ? 1 : 0]!
    })
    const id = freshSheetId()
    const made = $createFigureWords(id, '')
    parts[0]!.insertBefore(made)
    made.append($createTextNode(words))
    for (const part of parts) if ($isTextNode(part)) part.remove()
    figures.add(id, figure)
    bound += 1
  }
  return bound
}

const isAt = (editor: LexicalEditor, mark: NumberMark, found: Spot, block: string): boolean =>
  block === mark.block &&
  found.number.start < mark.end &&
  mark.start < found.number.start + found.number.words.length &&
  editor.isEditable()

const bindAll = (
  editor: LexicalEditor,
  numbers: readonly SheetNumber[],
  mark: NumberMark | null,
  figures: FiguresStore,
) => {
  let bound = 0
  editor.update(
    () => {
      for (const { place, section, blocks } of $texts()) {
        const here = numbers.filter((one) => one.place === place && one.section === section && one.ready)
        if (here.length === 0) continue
        const lines = blocks.flatMap((block) =>
          $linesOf(block).map((line, inBlock) => ({ line, block: block.getKey(), inBlock })),
        )
        const byLine = new Map<number, Spot[]>()
        for (const number of here) {
          const at = lines[number.line]
          if (!at || number.dismissed) continue
          const spot = { line: at.line, number }
          if (mark && !(at.inBlock === mark.line && isAt(editor, mark, spot, at.block))) continue
          byLine.set(number.line, [...(byLine.get(number.line) ?? []), spot])
        }
        for (const spots of byLine.values()) bound += $bind(spots, figures)
      }
    },
    { discrete: true, tag: 'skip-dom-selection' },
  )
  return bound
}

export const useMarking = () => {
  const [editor] = useLexicalComposerContext()
  const { figures, language } = useWrite()
  const look = useCheck()
  const [told, setTold] = useState('')
  const [working, setWorking] = useState(false)

  /** null: all of them. */
  const mark = async (one: NumberMark | null): Promise<void> => {
    setWorking(true)
    setTold(WRITE.marking[language])
    const seen: SheetCheck | null = await look()
    setWorking(false)
    if (!seen) return setTold(WRITE.unreached[language])
    const bound = bindAll(editor, seen.numbers, one, figures)
    setTold(bound > 0 ? say(WRITE.marked, language, { n: bound }) : WRITE.markedNone[language])
  }
  return { mark, told, working }
}
