// What became of a text or of a press while somebody had the panel open: it has changed, something went wrong, or it is
// done.
import type { Language } from '@/domain/manuscript'
import type { Action } from '@/domain/workflow'
import { UI } from '../ui/messages'
import type { Trouble } from '../ui/trouble'
import { TroubleNote } from '../ui/trouble-note'
import { DONE, PANEL } from './messages'

const PUBLISHING: readonly Action[] = ['publish', 'reinstate', 'withdraw']

type Props = {
  /** The text is another one than the one that is shown. */
  isNewer: boolean
  trouble: Trouble | null
  done: Action | null
  /** Where readers read it, once they can. */
  publicAddress?: string | null
  language: Language
  look: () => void
}

/** The button that was pressed is gone: the focus goes to what happened, once. */
const focused = (said: HTMLElement | null): void => said?.focus()

export const PanelNews = ({ isNewer, trouble, done, publicAddress, language, look }: Props) => {
  const told = trouble ?? (isNewer ? { sentence: PANEL.newer[language], saves: [] } : null)
  return (
    <div aria-live="polite">
      {told && <TroubleNote trouble={told} language={language} again={look} label={PANEL.look[language]} />}
      {done && (
        <p className="desk-done" tabIndex={-1} ref={focused}>
          {DONE[done][language]}
          {publicAddress && PUBLISHING.includes(done) && (
            <>
              {' '}
              <a href={publicAddress} target="_blank" rel="noreferrer">
                {PANEL.publicPage[language]}
                <span className="desk-unseen">{UI.newTab[language]}</span>
              </a>
            </>
          )}
        </p>
      )}
    </div>
  )
}
