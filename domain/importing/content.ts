// What a file of any format becomes before it is judged.

import type { Known } from './assembly'
import type { SetAside } from './draft'
import type { Passage } from './passage'
import type { Picture } from './pictures'

export type Content = {
  /** The decoded file as it is; of a Word file, its words, one paragraph per line. */
  text: string
  /** The text contains tags or other marks, so that passages are not slices of it. */
  markup: boolean
  passages: Passage[]
  known: Known
  /** Lines about the file that have no field. */
  metadata?: string[]
  /** What the file holds that is not in its passages. */
  asides?: SetAside[]
  pictures?: Picture[]
}
