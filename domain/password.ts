// What a password must be: asked for wherever one is set, and said by the pages that ask for it.

/** In characters. */
export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 200

/** Not only of blanks: such a one is taken by the form, and refused at the sign-in. */
export const isPassword = (given: string): boolean =>
  given.trim() !== '' && given.length >= SHORTEST_PASSWORD && given.length <= LONGEST_PASSWORD
