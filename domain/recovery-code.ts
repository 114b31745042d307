// Recovery codes: what somebody writes down against the loss of their authenticator. How they look, and how they are
// read when typed.

export const RECOVERY_CODES = 10
/** Letters and digits that nobody takes for one another. */
export const RECOVERY_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 3
const EACH = 4

/** One code from twelve numbers, each below the number of letters: 59 bits. */
export const recoveryCode = (numbers: readonly number[]): string =>
  Array.from({ length: GROUPS }, (_, group) =>
    numbers
      .slice(group * EACH, (group + 1) * EACH)
      .map((at) => RECOVERY_LETTERS[at])
      .join(''),
  ).join('-')
export const RECOVERY_SIGNS = GROUPS * EACH

/** What was typed, without what people put between: full-width digits are digits. */
export const typedCode = (given: string): { code: string } | { recovery: string } | null => {
  const plain = given.normalize('NFKC').toLowerCase().replace(/[\s-]/gu, '')
  if (/^\d{6}$/.test(plain)) return { code: plain }
  return plain.length === RECOVERY_SIGNS && [...plain].every((sign) => RECOVERY_LETTERS.includes(sign))
    ? { recovery: plain }
    : null
}
