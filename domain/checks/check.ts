// All checks of a manuscript, in the order people should hear of them.
import type { Manuscript } from '../manuscript'
import { completeness } from './completeness'
import { headings } from './headings'
import type { Issue } from './issue'
import { unmarkedFigures } from './unmarked-figures'

/** `edition`: the number this manuscript would be published as. Issues found while gathering come first. */
export const check = (manuscript: Manuscript, edition: number, gathered: readonly Issue[] = []): Issue[] => {
  const all = [...gathered, ...completeness(manuscript, edition), ...headings(manuscript), ...unmarkedFigures(manuscript)]
  return [...all.filter(({ severity }) => severity === 'blocks'), ...all.filter(({ severity }) => severity === 'warns')]
}
