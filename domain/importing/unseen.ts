// What of a page nobody sees, by an element's name and attributes: hidden words, and those that tracked changes
// deleted. For files that are imported and for what is pasted into the editor.

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i

export type Attributes = Readonly<Record<string, string | undefined>>

export const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined || attributes['aria-hidden'] === 'true' || HIDDEN.test(attributes.style ?? '')

/** ~~Struck~~ words of other programs are <s>; <del> is what a change took away. */
export const isDeleted = (name: string): boolean => name === 'del'
