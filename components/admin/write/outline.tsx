'use client'
// The contents beside the sheet: one press goes to a section, dragging or Alt+↑↓ moves it.
import { $getNodeByKey, $isElementNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { say } from '../ui/messages'
import { $moveBefore, $moveSection, $outline, type OutlineEntry } from './sections'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

const same = (one: OutlineEntry[], other: OutlineEntry[]) => JSON.stringify(one) === JSON.stringify(other)

/** null: not read yet. */
const useOutline = (): OutlineEntry[] | null => {
  const [editor] = useLexicalComposerContext()
  const [entries, setEntries] = useState<OutlineEntry[] | null>(null)
  useEffect(() => {
    const read = () => {
      const found = editor.read(() => $outline())
      setEntries((before) => (before && same(before, found) ? before : found))
    }
    read()
    return editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.size > 0) read()
    })
  }, [editor])
  return entries
}

/** For fingers, which neither drag here nor have an Alt key. */
const Moves = ({ entry, move }: { entry: OutlineEntry; move: (by: -1 | 1) => void }) => {
  const { language } = useWrite()
  const heading = entry.heading || WRITE.untitled[language]
  return (
    <span className="write__moves">
      <button type="button" aria-label={say(WRITE.moveUp, language, { heading })} onClick={() => move(-1)}>
        ↑
      </button>
      <button type="button" aria-label={say(WRITE.moveDown, language, { heading })} onClick={() => move(1)}>
        ↓
      </button>
    </span>
  )
}

export const Outline = () => {
  const [editor] = useLexicalComposerContext()
  const { language, mayWrite } = useWrite()
  const known = useOutline()
  const entries = known ?? []
  const [told, setTold] = useState('')
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  /** Where there is no room beside the text, the contents open over it. */
  const [shown, setShown] = useState(false)
  const list = useRef<HTMLOListElement>(null)

  const go = ({ key }: OutlineEntry) => {
    setShown(false)
    editor.getElementByKey(key)?.scrollIntoView({ block: 'start', behavior: 'smooth' })
    editor.update(() => {
      const head = $getNodeByKey(key)
      if ($isElementNode(head)) head.selectEnd()
    })
  }
  const move = ({ section, heading }: OutlineEntry, by: -1 | 1) => {
    let place: number | null = null
    editor.update(
      () => {
        place = $moveSection(section, by)
      },
      { discrete: true, tag: 'skip-dom-selection' },
    )
    if (place !== null) setTold(say(WRITE.moved, language, { heading: heading || WRITE.untitled[language], n: place }))
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(section)}"]`)?.focus(),
    )
  }
  const onKey = (event: KeyboardEvent, entry: OutlineEntry) => {
    if (!event.altKey || !mayWrite || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(entry, event.key === 'ArrowUp' ? -1 : 1)
  }
  const drop = (before: string | null) => {
    if (dragged) editor.update(() => void $moveBefore(dragged, before), { tag: 'skip-dom-selection' })
    setDragged(null)
    setOver(null)
  }
  return (
    <nav className="write__outline" aria-label={WRITE.outline[language]} data-shown={shown || undefined}>
      <h2>{WRITE.outline[language]}</h2>
      {entries.length > 0 && (
        <button type="button" className="write__contents" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {WRITE.outline[language]} <span className="desk-count">{entries.length}</span>
        </button>
      )}
      {known?.length === 0 && mayWrite && <p className="desk-quiet">{WRITE.outlineEmpty[language]}</p>}
      <ol ref={list}>
        {entries.map((entry) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging; by keyboard the button moves it
          <li
            key={entry.section}
            className={over === entry.section ? 'write__drop' : ''}
            data-level={entry.level}
            draggable={mayWrite}
            onDragStart={(event) => {
              event.dataTransfer.setData('text/plain', entry.heading)
              setDragged(entry.section)
            }}
            onDragOver={(event) => {
              if (!dragged) return
              event.preventDefault()
              setOver(entry.section)
            }}
            onDrop={(event) => {
              event.preventDefault()
              drop(entry.section)
            }}
            onDragEnd={() => {
              setDragged(null)
              setOver(null)
            }}
          >
            <button
              type="button"
              data-entry={entry.section}
              title={mayWrite ? 'Alt ↑ ↓' : undefined}
              onClick={() => go(entry)}
              onKeyDown={(event) => onKey(event, entry)}
            >
              {entry.heading || WRITE.untitled[language]}
            </button>
            {mayWrite && <Moves entry={entry} move={(by) => move(entry, by)} />}
          </li>
        ))}
      </ol>
      <p className="desk-unseen" aria-live="polite">
        {told}
      </p>
    </nav>
  )
}
