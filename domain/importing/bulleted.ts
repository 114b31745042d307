// Neighbouring paragraphs that begin with a bullet are one list; a single one loses it.
import type { List } from '../text'
import { cut, type Passage } from './passage'

const BULLET = /^[•●▪◦‣]\s*/

const bulletOf = (passage: Passage): number =>
  passage.role === 'text' && passage.block.type === 'paragraph' ? (BULLET.exec(passage.text)?.[0].length ?? 0) : 0

const joined = (run: readonly Passage[]): Passage => {
  const items = run.map((passage) => cut(passage, bulletOf(passage)))
  const [first] = items as [Passage]
  if (items.length === 1) return first
  const block: List = {
    type: 'list',
    ordered: false,
    start: 1,
    items: items.map((item) => ({
      children: item.block.type === 'paragraph' ? item.block.children : [],
      nested: null,
    })),
  }
  return {
    ...first,
    text: items.map(({ text }) => text).join('\n'),
    block,
    asides: items.flatMap(({ asides }) => asides ?? []),
  }
}

export const bulletedParagraphs = (passages: readonly Passage[]): Passage[] => {
  const result: Passage[] = []
  let run: Passage[] = []
  const close = () => {
    if (run.length > 0) result.push(joined(run))
    run = []
  }
  for (const passage of passages) {
    const size = bulletOf(passage)
    if (size > 0 && size < passage.text.length) run.push(passage)
    else {
      close()
      result.push(passage)
    }
  }
  close()
  return result
}
