'use client'
// Bringing back what the older of two points says: the whole, or one section. Asked once more, since it is a save.
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Compared, Restored } from '@/desk/history/contract'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { UI, say } from '../ui/messages'
import { HISTORY } from './messages'

type Props = {
  id: string
  compared: Pick<Compared, 'revision' | 'restorable'>
  seen: number
  /** The page without a comparison: where one sees what has come of it. */
  after: string
  language: Language
}
type Wish = { section?: string; heading: string }

export const RestoreBox = ({ id, compared: { revision, restorable }, seen, after, language }: Props) => {
  const [wish, setWish] = useState<Wish | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const router = useRouter()
  const go = async ({ section }: Wish) => {
    setBusy(true)
    const body = { revision, seen, ...(section === undefined ? {} : { section }) }
    const asked = await ask<Restored>(`/api/articles/${id}/restore`, { language, unreached: UI.unreached, body })
    setBusy(false)
    setWish(null)
    setSaid('answer' in asked ? HISTORY.done[language] : asked.trouble.sentence)
    if ('answer' in asked) {
      router.push(after)
      router.refresh()
    }
  }
  const headingOf = (heading: string) => heading.trim() || HISTORY.untitled[language]
  return (
    <section className="history-restore" aria-labelledby="history-restore">
      <h3 id="history-restore">{HISTORY.restore[language]}</h3>
      <p className="desk-why">{HISTORY.restoreHint[language]}</p>
      {!restorable.whole && <p>{HISTORY.nothing[language]}</p>}
      {wish ? (
        <fieldset className="history-sure">
          <legend>
            {wish.section === undefined
              ? HISTORY.sureWhole[language]
              : say(HISTORY.sureSection, language, { heading: wish.heading })}
          </legend>
          <button
            type="button"
            className="desk-button desk-button--yours"
            disabled={busy}
            onClick={() => void go(wish)}
          >
            {busy ? HISTORY.working[language] : HISTORY.yes[language]}
          </button>
          <button
            type="button"
            className="desk-button desk-button--quiet"
            disabled={busy}
            onClick={() => setWish(null)}
          >
            {HISTORY.no[language]}
          </button>
        </fieldset>
      ) : (
        restorable.whole && (
          <div className="history-buttons">
            {restorable.sections.map((section) => (
              <button
                key={section.id}
                type="button"
                className="desk-button"
                onClick={() => setWish({ section: section.id, heading: headingOf(section.heading) })}
              >
                {say(section.isGone ? HISTORY.goneSection : HISTORY.section, language, {
                  heading: headingOf(section.heading),
                })}
              </button>
            ))}
            <button type="button" className="desk-button" onClick={() => setWish({ heading: '' })}>
              {HISTORY.whole[language]}
            </button>
          </div>
        )
      )}
      <output>{said}</output>
    </section>
  )
}
