// A face in two signs: the family name of a Chinese name, the initials of another.
const HAN = /^\p{Script=Han}/u

export const faceOf = (name: string): string => {
  const words = name
    .trim()
    .split(/[\s·.-]+/u)
    .filter(Boolean)
  if (HAN.test(name.trim())) return [...name.trim()][0]!
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last].flatMap((word) => (word ? [[...word][0]!.toLocaleUpperCase()] : [])).join('') || '?'
}
