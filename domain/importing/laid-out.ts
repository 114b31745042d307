// The words of a zipped document, one passage a line, so that places in it can be named.
import type { Passage } from './passage'

export const laidOut = (passages: Passage[]): { text: string; passages: Passage[] } => {
  let start = 0
  const moved = passages.map((passage) => {
    const here = { ...passage, start }
    start += passage.text.length + 1
    return here
  })
  return { text: moved.map((passage) => passage.text).join('\n'), passages: moved }
}
