// Words of a clause: what is printed, and the same folded for the rules. Both have the same length.
export type Words = { printed: string; folded: string }

export const NOTHING: Words = { printed: '', folded: '' }

export const joined = (...parts: readonly Words[]): Words => ({
  printed: parts.map(({ printed }) => printed).join(''),
  folded: parts.map(({ folded }) => folded).join(''),
})

export const cut = ({ printed, folded }: Words, from: number, to = folded.length): Words => ({
  printed: printed.slice(from, to),
  folded: folded.slice(from, to),
})

/** Words of our own, the same in both scripts. */
export const own = (words: string): Words => ({ printed: words, folded: words })

const EDGE = /^[ 、)和]|^的(?!确|士|话)|[ 、(]$/

/** Without the spaces and the marks of a list around it. */
export const bare = (words: Words): Words => {
  let rest = words
  while (EDGE.test(rest.folded)) {
    const from = /^[ 、)的]/.test(rest.folded) || /^和(?!平|谐|田|县)/.test(rest.folded) ? 1 : 0
    const to = /[ 、(]$/.test(rest.folded) ? rest.folded.length - 1 : rest.folded.length
    if (from === 0 && to === rest.folded.length) return rest
    rest = cut(rest, from, Math.max(from, to))
  }
  return rest
}
