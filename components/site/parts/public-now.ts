// Whether what is shown is what is public now.
import type { PreviewView } from '@/site/types'

/**
 * An edition that is not the live one, or not yet public, has no data to take away, no addresses below it, no series.
 */
export const isPublicNow = ({
  publishedAt,
  edition,
  liveEdition,
}: Pick<PreviewView, 'publishedAt' | 'edition' | 'liveEdition'>): boolean =>
  publishedAt !== null && edition === liveEdition
