import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
  TextNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { expect, it } from 'vitest'
import { $createFigureWords, $isFigureWords, FigureWords } from './figure-node'
import { $joinDigits } from './join-digits'

/** Figures are written [like this]; `|` is the caret, and what begins with ^ is raised. */
const joined = (line: string): string => {
  const editor = createEditor({ nodes: [FigureWords] })
  editor.registerNodeTransform(TextNode, $joinDigits)
  editor.update(
    () => {
      const paragraph = $createParagraphNode()
      $getRoot().append(paragraph)
      for (const part of line.split(/(\[[^\]]*\])/).filter(Boolean)) {
        const isFigure = part.startsWith('[')
        const text = $createTextNode(part.replace(/[[\]|^]/g, ''))
        if (part.startsWith('^')) text.setFormat('superscript')
        paragraph.append(isFigure ? $createFigureWords('m', '').append(text) : text)
        const caret = part.replace('[', '').indexOf('|')
        if (caret >= 0) text.select(caret, caret)
      }
    },
    { discrete: true },
  )
  return editor.read(() => {
    const point = $getSelection()
    const withCaret = (text: LexicalNode) => {
      const words = text.getTextContent()
      if (!$isRangeSelection(point) || point.anchor.key !== text.getKey()) return words
      return `${words.slice(0, point.anchor.offset)}|${words.slice(point.anchor.offset)}`
    }
    return $getRoot()
      .getFirstChildOrThrow<ReturnType<typeof $createParagraphNode>>()
      .getChildren()
      .map((one) => ($isFigureWords(one) ? `[${one.getChildren().map(withCaret).join('')}]` : withCaret(one)))
      .join('')
  })
}

it.each([
  ['机构5|[42家]。', '机构[5|42家]。'],
  ['5|[42家]', '[5|42家]'],
  ['表中[820]0|', '表中[8200|]'],
  ['表中[820]0|，其余', '表中[8200|]，其余'],
  ['第3|次，共[42家]', '第3|次，共[42家]'],
  ['A4|[42张]', 'A4|[42张]'],
  ['机构1.5|[42家]', '机构1.5|[42家]'],
  ['机构[42家]5|', '机构[42家]5|'],
  ['机构[42]5G|基站', '机构[42]5G|基站'],
  ['约[1.2×10]^5|', '约[1.2×10]5|'],
])('%s becomes %s', (typed, becomes) => {
  expect(joined(typed)).toBe(becomes)
})
