// Words that are set as superscripts, in the characters that plain text has for them: 470.2 with a raised 1 is 470.2¹
// and never 470.21, ten with a raised 4 is 10⁴ and never 104.

const RAISED = new Map(
  [...'0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹-⁻−⁻'].flatMap((sign, i, all) => (i % 2 ? [] : [[sign, all[i + 1]!] as const])),
)
/** A single letter marks a note too: 56ᵃ亿元. Of the ordinals (4th) two are raised. */
const LETTERS = new Map([...'aᵃbᵇcᶜdᵈeᵉfᶠgᵍ'].flatMap((sign, i, all) => (i % 2 ? [] : [[sign, all[i + 1]!] as const])))

/** As long as the words themselves, so that offsets stay. What has no such character is left as it is. */
export const raised = (words: string): string =>
  LETTERS.get(words) ?? words.replace(/[0-9−-]/g, (sign) => RAISED.get(sign)!)
