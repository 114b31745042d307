'use client'
// Pasting from Word, WPS, WeChat, Excel and the web: the desk's importer reads it, and it comes in as one step that
// undo takes back. What cannot be read that way comes in as its words; nothing is lost.
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_NORMAL,
  PASTE_COMMAND,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent, useState } from 'react'
import type { EditorState } from '@/desk/manuscript/editor-state'
import type { SheetPasted } from '@/desk/sheet/contract'
import { ask } from '../ui/ask'
import { say, type Words } from '../ui/messages'
import { $blockOf } from './lines'
import { hasBlocks, pastedAs } from './pasted-as'
import { useWork } from './sheet-work-context'
import { useWrite } from './write-context'

const PASTE = {
  reading: { zh: '正在读取粘贴的内容……', en: 'Reading what was pasted…' },
  aside: { zh: '有 {n} 行没有放进正文：', en: '{n} lines were not put into the text:' },
  plain: { zh: '没能按格式读取，已粘贴为纯文字。', en: 'The formatting could not be read; pasted as plain words.' },
  close: { zh: '知道了', en: 'Dismiss' },
} satisfies Record<string, Words>

type Told = { words: string; aside: SheetPasted['setAside'] }
const NOTHING: Told = { words: '', aside: [] }

const nodesOf = (blocks: EditorState['root']['children']): LexicalNode[] =>
  blocks.map((block) => $parseSerializedNode(block as unknown as SerializedLexicalNode))

/** Blocks come in behind the one that holds the caret, or in its place where it is empty; one paragraph flows in. */
const $insertBlocks = (blocks: LexicalNode[]): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if (!selection.isCollapsed()) selection.removeText()
  const [only] = blocks
  if (blocks.length === 1 && $isElementNode(only) && only.getType() === 'paragraph')
    return $insertNodes(only.getChildren())
  const here = $blockOf(selection.anchor.getNode())
  if (!here) return
  let last: LexicalNode = here
  for (const block of blocks) {
    last.insertAfter(block)
    last = block
  }
  if (here.getType() === 'paragraph' && here.isEmpty()) here.remove()
  last.selectEnd()
}

const $isEmptySheet = (): boolean => $getRoot().getTextContent().trim() === '' && $getRoot().getChildrenSize() <= 3

export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { api, language, figures } = useWrite()
  const { enter, comes } = useWork()
  const [told, setTold] = useState(NOTHING)

  const takeWhole = ({ state, fields }: SheetPasted) => {
    editor.update(
      () => {
        $getRoot()
          .clear()
          .append(...nodesOf(state.root.children))
        // One reads it through from the top.
        $getRoot().selectStart()
      },
      { tag: 'paste-whole' },
    )
    enter(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)))
  }
  const takePlain = (text: string) =>
    editor.update(() =>
      $insertBlocks(
        text
          .split(/\n+/)
          .filter((line) => line.trim() !== '')
          .map((line) => $createParagraphNode().append($createTextNode(line.trim()))),
      ),
    )

  const read = useEffectEvent(async (html: string, text: string, whole: boolean) => {
    setTold({ words: PASTE.reading[language], aside: [] })
    const given = html ? { html } : { text }
    const asked = await ask<SheetPasted>(`${api}/articles/sheet/paste`, {
      language,
      unreached: PASTE.plain,
      body: { whole, ...given },
    })
    if ('trouble' in asked) {
      takePlain(text)
      return setTold({ words: `${asked.trouble.sentence} ${PASTE.plain[language]}`, aside: [] })
    }
    for (const [id, figure] of Object.entries(asked.answer.figures)) figures.add(id, figure)
    // Somebody may have gone on typing meanwhile: what they wrote stays.
    if (whole && editor.read($isEmptySheet)) takeWhole(asked.answer)
    else
      editor.update(() => {
        const [title, summary, ...blocks] = asked.answer.state.root.children
        const lead = (summary?.children ?? []).filter(({ children }) => (children?.length ?? 0) > 0)
        // Where somebody has written meanwhile, the title of a document comes in as a line like any other.
        const head = whole && title?.children?.length ? [$createParagraphNode().append(...nodesOf(title.children))] : []
        $insertBlocks([...head, ...nodesOf([...lead, ...blocks])])
      })
    setTold({ words: '', aside: asked.answer.setAside })
  })

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : null
          if (!data || data.types.includes('application/x-lexical-editor')) return false
          const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
          const kind = pastedAs({ html, text, isEmpty: $isEmptySheet() })
          if (kind === 'words') return false
          event.preventDefault()
          comes(read(hasBlocks(html) ? html : '', text, kind === 'document'))
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor, comes],
  )
  if (!told.words && told.aside.length === 0) return null
  return (
    <div className="write__pasted" aria-live="polite">
      {told.words && <p>{told.words}</p>}
      {told.aside.length > 0 && (
        <details>
          <summary>{say(PASTE.aside, language, { n: told.aside.length })}</summary>
          <dl>
            {told.aside.map(({ words, why }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines are what they are, and may be alike
              <div key={at}>
                <dt>{words}</dt>
                <dd className="desk-quiet">{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <button type="button" className="desk-button desk-button--quiet" onClick={() => setTold(NOTHING)}>
        {PASTE.close[language]}
      </button>
    </div>
  )
}
