// What the desk's addresses for notices take and answer. Types only.

/** An article under review or approved that would print the new version: what was given for it is void. */
export type Voided = { article: string; title: string; submittedBy: string | null; approvedBy: string[] }

/** GET /api/notices/:id/versions */
export type NoticeVersions = {
  version: number
  /** The newest version of this notice. */
  newest: { id: string; version: number; title: string; text: string }
  voids: Voided[]
  /** Whether the person may write a new version. */
  mayWrite: boolean
}

/** POST /api/notices/:id/versions */
export type NoticeMade = { id: string; version: number }
