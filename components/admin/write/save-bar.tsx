'use client'
// Whether everything is stored, the button that does it, and what went wrong.
import { TroubleNote } from '../ui/trouble-note'
import type { SheetWork } from './use-sheet-work'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

export const SaveBar = ({ work: { state, trouble, article, save } }: { work: SheetWork }) => {
  const { language } = useWrite()
  const said =
    state === 'saving' ? WRITE.saving : state === 'unsaved' ? WRITE.unsaved : article ? WRITE.saved : WRITE.fresh
  return (
    <div className="write__save">
      <output className={state === 'unsaved' ? 'write__unsaved' : 'desk-quiet'}>{said[language]}</output>
      <button
        type="button"
        className="desk-button desk-button--yours"
        disabled={state !== 'unsaved'}
        title="Ctrl S"
        onClick={() => void save()}
      >
        {WRITE.save[language]}
      </button>
      {trouble && <TroubleNote trouble={trouble} language={language} again={() => void save()} />}
    </div>
  )
}
