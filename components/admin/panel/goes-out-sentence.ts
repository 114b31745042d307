// What a publication sends out, in one sentence: title, edition, how much it changes, and the address.
import type { PanelState } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import { releaseHref } from '@/site/addresses'
import { say } from '../ui/messages'
import { PANEL } from './messages'

export const goesOutSentence = ({ goesOut, standing }: PanelState, language: Language): string => {
  if (!goesOut) return ''
  const { title, slug, changes } = goesOut
  const m = changes ?? 0
  const words =
    changes === null
      ? PANEL.goesOutFirst
      : m === 0
        ? PANEL.goesOutSame
        : m === 1
          ? PANEL.goesOutChange
          : PANEL.goesOutChanges
  const said = say(words, language, { n: standing.edition, m })
  return say(PANEL.goesOut, language, { title, n: standing.edition + 1, changes: said, address: releaseHref(slug) })
}
