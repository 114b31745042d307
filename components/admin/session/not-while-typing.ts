// Somebody who pressed a key just now is not interrupted: what they are told of the end of their session waits at the
// edge of the page until they rest.
const TYPING_MS = 3_000

/** `typed`: when a key was pressed last. */
export const isTyping = (typed: number): boolean => Date.now() - typed < TYPING_MS
