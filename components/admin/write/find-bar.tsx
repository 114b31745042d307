'use client'
// Find and replace over the whole text, title and tables too. What is found is drawn over the text, not in it.
import { $getRoot, $isTextNode, type LexicalEditor, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { say, type Words } from '../ui/messages'
import { useWrite } from './write-context'

const FIND = {
  find: { zh: '查找', en: 'Find' },
  replace: { zh: '替换为', en: 'Replace with' },
  next: { zh: '下一处', en: 'Next' },
  one: { zh: '替换', en: 'Replace' },
  all: { zh: '全部替换', en: 'Replace all' },
  close: { zh: '关闭', en: 'Close' },
  found: { zh: '第 {n} 处，共 {all} 处', en: '{n} of {all}' },
  nothing: { zh: '没有找到', en: 'Not found' },
  replaced: { zh: '已替换 {n} 处', en: '{n} replaced' },
} satisfies Record<string, Words>

type Hit = { key: string; from: number; to: number }
const HIGHLIGHTS = { all: 'desk-found', here: 'desk-found-here' } as const

const hitsOf = (editor: LexicalEditor, words: string): Hit[] =>
  words === ''
    ? []
    : editor.read(() =>
        $getRoot()
          .getAllTextNodes()
          .flatMap((node: TextNode) => {
            const text = node.getTextContent().toLowerCase()
            const hits: Hit[] = []
            for (
              let at = text.indexOf(words.toLowerCase());
              at >= 0;
              at = text.indexOf(words.toLowerCase(), at + words.length)
            )
              hits.push({ key: node.getKey(), from: at, to: at + words.length })
            return hits
          }),
      )

const rangeOf = (editor: LexicalEditor, { key, from, to }: Hit): Range | null => {
  const text = editor.getElementByKey(key)?.firstChild
  if (!(text instanceof Text) || to > text.length) return null
  const range = document.createRange()
  range.setStart(text, from)
  range.setEnd(text, to)
  return range
}

export const FindBar = ({ close }: { close: () => void }) => {
  const [editor] = useLexicalComposerContext()
  const { language, mayWrite } = useWrite()
  const [words, setWords] = useState('')
  const [instead, setInstead] = useState('')
  const [hits, setHits] = useState<Hit[]>([])
  const [here, setHere] = useState(0)
  const [told, setTold] = useState('')
  const input = useRef<HTMLInputElement>(null)

  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyLeaves, dirtyElements }) => {
        if (dirtyLeaves.size > 0 || dirtyElements.size > 0) setHits(hitsOf(editor, words))
      }),
    [editor, words],
  )
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  })
  useEffect(() => {
    input.current?.focus()
    const key = (event: KeyboardEvent) => onEscape(event)
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [])
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const ranges = hits.map((hit) => rangeOf(editor, hit)).filter((range) => range !== null)
    CSS.highlights.set(HIGHLIGHTS.all, new Highlight(...ranges))
    const at = hits[Math.min(here, hits.length - 1)]
    const range = at && rangeOf(editor, at)
    CSS.highlights.set(HIGHLIGHTS.here, new Highlight(...(range ? [range] : [])))
    range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    return () => {
      CSS.highlights.delete(HIGHLIGHTS.all)
      CSS.highlights.delete(HIGHLIGHTS.here)
    }
  }, [editor, hits, here])

  const replace = (some: readonly Hit[]): void => {
    editor.update(() => {
      const texts = new Map(
        $getRoot()
          .getAllTextNodes()
          .map((node) => [node.getKey(), node]),
      )
      // From the end, so that what stands before keeps its place.
      for (const { key, from, to } of some.toReversed()) {
        const node = texts.get(key)
        if ($isTextNode(node)) node.spliceText(from, to - from, instead)
      }
    })
    setTold(say(FIND.replaced, language, { n: some.length }))
  }
  const at = Math.min(here, hits.length - 1)
  return (
    <search className="write__find">
      <label>
        <span>{FIND.find[language]}</span>
        <input
          ref={input}
          value={words}
          onChange={({ target }) => {
            setWords(target.value)
            setHits(hitsOf(editor, target.value))
            setHere(0)
            setTold('')
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && hits.length > 0) setHere((at + 1) % hits.length)
          }}
        />
      </label>
      <output>
        {told ||
          (words &&
            (hits.length > 0 ? say(FIND.found, language, { n: at + 1, all: hits.length }) : FIND.nothing[language]))}
      </output>
      <button
        type="button"
        className="desk-button"
        disabled={hits.length < 2}
        onClick={() => setHere((at + 1) % hits.length)}
      >
        {FIND.next[language]}
      </button>
      {mayWrite && (
        <>
          <label>
            <span>{FIND.replace[language]}</span>
            <input value={instead} onChange={({ target }) => setInstead(target.value)} />
          </label>
          <button
            type="button"
            className="desk-button"
            disabled={hits.length === 0}
            onClick={() => replace([hits[at]!])}
          >
            {FIND.one[language]}
          </button>
          <button type="button" className="desk-button" disabled={hits.length === 0} onClick={() => replace(hits)}>
            {FIND.all[language]}
          </button>
        </>
      )}
      <button type="button" className="desk-button desk-button--quiet" onClick={close}>
        {FIND.close[language]}
      </button>
    </search>
  )
}
