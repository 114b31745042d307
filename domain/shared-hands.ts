// Who could be behind an account. An admin who gives somebody a sign-in link could use it themselves, so in the round
// in which the link was given or used, that admin counts as a possible hand of the account (docs/decisions/013).

/** `by` gave `person` a sign-in link; ids. `at`: when it was used, or given. */
export type AccessGiven = { person: string; by: string }

const handsOf = (person: string, given: readonly AccessGiven[]): string[] => [
  person,
  ...given.filter((one) => one.person === person).map(({ by }) => by),
]

/** Whether one hand could be behind this person and behind one of the others. Being one of them is another matter. */
export const sharesHand = (person: string, others: readonly string[], given: readonly AccessGiven[]): boolean => {
  const own = handsOf(person, given)
  return others.some((other) => other !== person && handsOf(other, given).some((hand) => own.includes(hand)))
}
