// Who approved a text: the person, the level, the moment, and how many of its figures they had ticked. Who may is said
// in workflow.ts.

export type Person = { id: string; name: string }
/** How many of a text's figures somebody held against their sources, and ticked. */
export type Checked = { checked: number; of: number }
/** `figures`: absent where the text has none. */
export type Approval = Person & { level: number; at: string; figures?: Checked }
