// What is known of a passage before its figures are read: said by the title, the heading, the sentence before, the head
// of a table. What a figure takes from here is inherited, and marked so.

export type ReadingContext = {
  /** ISO code of the currency that a bare $ means here (the office's, or the source's); without one it stays "$". */
  dollar?: string | null
  /** The period that was named last before the passage, in the words of the text; with its year where that is sure. */
  period?: string | null
  /** The year the document speaks of, where its words name one: completes 3月, 全年. */
  year?: number | null
  /** The year the document was written in: that of 今年. */
  now?: number | null
  /** YYYY-MM-DD: the date the document bears. Without a year in the words, 12月 is the last December before it. */
  date?: string | null
  /** Whom the passage speaks of: 全市. */
  subject?: string | null
}
