// What /api/articles/:id/presence takes and answers. Types only.

/** `section`: the words of its heading; null elsewhere in the text. `writes`: something of theirs is not saved yet. */
export type Present = { person: string; name: string; section: string | null; writes: boolean; since: string }
export type Others = { others: Present[] }
/** `leaves`: they close the page. */
export type Seat = { section?: string | null; writes?: boolean; leaves?: boolean }
