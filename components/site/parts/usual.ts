// What most figures of a release share.

/**
 * `period` is "" where it cannot be said for all. `differs`: whether a figure says anything else, so that the table
 * needs the column.
 */
export type Usual = { source: string; period: string; differs: { source: boolean; period: boolean } }
