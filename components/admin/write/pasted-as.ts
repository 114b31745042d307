// What something pasted is taken as: a whole document with title and date (several lines into an empty sheet), a piece
// of a text with blocks of its own (paragraphs, lists, tables, pictures), or words that go where the cursor is.

const BLOCKS = /<(?:p|h[1-6]|ul|ol|table|img|div|blockquote)\b/i

export const hasBlocks = (html: string): boolean => BLOCKS.test(html)

type Pasted = { html: string; text: string; isEmpty: boolean }

export const pastedAs = ({ html, text, isEmpty }: Pasted): 'document' | 'piece' | 'words' => {
  const isLong = text.trim().includes('\n')
  if (isLong && isEmpty) return 'document'
  return hasBlocks(html) && (isLong || /<(?:table|img|li)\b/i.test(html)) ? 'piece' : 'words'
}
