'use client'
// Numbers that are no figures yet: a faint line while one types, a count at the foot, one press to mark one or all.
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { say } from '../ui/messages'
import { $blockOf } from './lines'
import { numberMarks, type NumberMark } from './number-marks'
import { useMarking } from './use-marking'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

/** Read when nobody has typed for this long. */
const REST_MS = 350

type Pressed = { mark: NumberMark; left: number; top: number }

export const NumbersPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  const [count, setCount] = useState(0)
  const [pressed, setPressed] = useState<Pressed | null>(null)
  const { mark, told, working } = useMarking()
  const marks = useRef<ReturnType<typeof numberMarks> | null>(null)

  const press = useEffectEvent((event: MouseEvent) => {
    const sheet = editor.getRootElement()?.closest<HTMLElement>('.write__sheet')
    const found = marks.current?.at(event.clientX, event.clientY) ?? null
    if (!found || !sheet) return setPressed(null)
    const [box, paper] = [found.range.getBoundingClientRect(), sheet.getBoundingClientRect()]
    setPressed({ mark: found, left: box.left - paper.left, top: box.bottom - paper.top + 4 })
  })

  useEffect(() => {
    const reader = numberMarks(editor)
    marks.current = reader
    const changed = new Set<string>()
    // When the page has been drawn.
    let rest = setTimeout(() => setCount(reader.read(null)))
    const heard = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      editor.read(() => {
        for (const key of [...dirtyElements.keys(), ...dirtyLeaves]) {
          const node = $getNodeByKey(key)
          const block = node && $blockOf(node)
          if (block) changed.add(block.getKey())
        }
      })
      setPressed(null)
      clearTimeout(rest)
      rest = setTimeout(() => {
        if (editor.isComposing()) return
        setCount(reader.read(changed))
        changed.clear()
      }, REST_MS)
    })
    const root = editor.getRootElement()
    const click = (event: MouseEvent) => press(event)
    root?.addEventListener('click', click)
    return () => {
      clearTimeout(rest)
      heard()
      root?.removeEventListener('click', click)
      reader.clear()
    }
  }, [editor])

  return (
    <>
      {pressed && (
        <button
          type="button"
          className="desk-button write__mark-one"
          style={{ insetInlineStart: pressed.left, insetBlockStart: pressed.top }}
          disabled={working}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            void mark(pressed.mark)
            setPressed(null)
          }}
        >
          {WRITE.markOne[language]}
        </button>
      )}
      <p className="write__numbers">
        {count > 0 && (
          <>
            <span>{say(WRITE.numbers, language, { n: count })}</span>
            <button type="button" className="desk-button" disabled={working} onClick={() => void mark(null)}>
              {WRITE.markAll[language]}
            </button>
          </>
        )}
        <output>{told}</output>
      </p>
    </>
  )
}
