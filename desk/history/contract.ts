// What the desk's addresses for the history take and answer. Types only.

/** POST /api/articles/:id/restore: the revision that it made. */
export type Restored = { revision: number }
