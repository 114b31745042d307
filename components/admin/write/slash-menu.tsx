'use client'
// What “/” at the beginning of a word offers: headings, lists, a table, a picture, a note. Found by its Chinese name,
// its English one, or pinyin.
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_NORMAL,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  type MenuRenderFn,
  useBasicTypeaheadTriggerMatch,
} from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { $findMatchingParent, mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '@/domain/manuscript'
import { $toggleNote } from '../editor/note-node'
import { $isSheetTitle } from '../editor/title-node'
import { makeKind, type Kind } from './block-kinds'
import { INSERTS } from './inserts'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

type Name = keyof typeof WRITE
type Offer = { words: Name; pinyin: string; act: (editor: LexicalEditor) => void }

const kind = (words: Kind, pinyin: string): Offer => ({ words, pinyin, act: (editor) => makeKind(editor, words) })
const insert = (words: (typeof INSERTS)[number]['words'], pinyin: string): Offer => ({
  words,
  pinyin,
  act: INSERTS.find((one) => one.words === words)!.insert,
})

const OFFERS: Offer[] = [
  kind('head1', 'zjbt biaoti'),
  kind('head2', 'xjbt xiaojie'),
  kind('head3', 'dnbt'),
  kind('paragraph', 'zw zhengwen'),
  kind('bullets', 'xmlb liebiao'),
  kind('numbered', 'bhlb bianhao'),
  kind('quote', 'yw yinwen'),
  insert('table', 'bg biaoge'),
  insert('picture', 'tp tupian'),
  { words: 'note', pinyin: 'jz jiaozhu', act: (editor) => editor.update(() => $toggleNote()) },
  kind('caption', 'bt biaoti'),
  kind('unit', 'dw danwei'),
  kind('tableNote', 'bz biaozhu'),
]

class Option extends MenuOption {
  constructor(readonly offer: Offer) {
    super(offer.words)
  }
}

const fits = ({ words, pinyin }: Offer, query: string): boolean => {
  const asked = query.toLowerCase()
  return [WRITE[words].zh, WRITE[words].en.toLowerCase(), pinyin].some((one) => one.includes(asked))
}

type OffersProps = {
  options: Option[]
  selected: number | null
  language: Language
  choose: (option: Option) => void
  point: (index: number) => void
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the text keeps the focus and its
   keys; the list is named to it as its active descendant */
const Offers = ({ options, selected, language, choose, point }: OffersProps) => (
  <div className="write__slash" role="listbox" tabIndex={-1}>
    {options.map((option, at) => (
      <div
        key={option.key}
        ref={(element) => option.setRefElement(element)}
        id={`typeahead-item-${at}`}
        role="option"
        tabIndex={-1}
        aria-selected={selected === at}
        onMouseEnter={() => point(at)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => choose(option)}
      >
        {WRITE[option.offer.words][language]}
      </div>
    ))}
  </div>
)
/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */

const menuOf =
  (options: Option[], language: Language): MenuRenderFn<Option> =>
  (anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
    anchor.current && options.length > 0
      ? createPortal(
          <Offers
            options={options}
            selected={selectedIndex}
            language={language}
            choose={selectOptionAndCleanUp}
            point={setHighlightedIndex}
          />,
          anchor.current,
        )
      : null

/** The menu may know less than was typed when Enter comes quickly: what it left of the name goes too, up to the “/”. */
const $removeTyped = (typed: TextNode | null): void => {
  const isWhole = typed?.getTextContent().startsWith('/') ?? false
  typed?.remove()
  const selection = $getSelection()
  if (isWhole || !$isRangeSelection(selection)) return
  const { offset } = selection.anchor
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return
  const left = /\/[^/\s]*$/.exec(node.getTextContent().slice(0, offset))
  if (left) node.spliceText(left.index, left[0].length, '', true)
}

const $isInTitle = (): boolean => {
  const selection = $getSelection()
  return $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), $isSheetTitle) !== null
}

/** The name behind the “/” that stands before the caret; null where there is none. */
const $typedName = (): string | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || $isInTitle()) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return null
  return /(?:^|\s)\/([^/\s]{0,12})$/.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[1] ?? null
}

/**
 * Quick hands press Enter before the menu is drawn, and again while one of a name that is gone still stands there. What
 * is typed decides, unless somebody went through the menu or put it away (`isTheirs`).
 */
const useQuickEnter = (editor: LexicalEditor, isTheirs: RefObject<boolean>): void => {
  useEffect(() => {
    const enter = (event: KeyboardEvent | null): boolean => {
      if (event?.shiftKey) return false
      const name = $typedName()
      if (name === null) {
        if (!document.querySelector('.write__slash')) return false
        event?.preventDefault()
        return editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
      }
      const offer = name && !isTheirs.current ? OFFERS.find((one) => fits(one, name)) : undefined
      if (!offer) return false
      event?.preventDefault()
      $removeTyped(null)
      offer.act(editor)
      return true
    }
    const go = (): boolean => {
      isTheirs.current = $typedName() !== null
      return false
    }
    return mergeRegister(
      editor.registerCommand(KEY_ENTER_COMMAND, enter, COMMAND_PRIORITY_NORMAL),
      ...[KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND, KEY_ESCAPE_COMMAND].map((command) =>
        editor.registerCommand(command, go, COMMAND_PRIORITY_NORMAL),
      ),
    )
  }, [editor, isTheirs])
}

export const SlashMenu = () => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  const [query, setQuery] = useState<string | null>(null)
  const isTheirs = useRef(false)
  useQuickEnter(editor, isTheirs)
  const matches = useBasicTypeaheadTriggerMatch('/', { minLength: 0, maxLength: 12 })
  const options = useMemo(
    () => OFFERS.filter((offer) => query === null || fits(offer, query)).map((offer) => new Option(offer)),
    [query],
  )
  return (
    <LexicalTypeaheadMenuPlugin<Option>
      options={options}
      onQueryChange={setQuery}
      triggerFn={(text, editorNow) => {
        const match = editorNow.read($isInTitle) ? null : matches(text, editorNow)
        if (match === null) isTheirs.current = false
        return match
      }}
      onSelectOption={({ offer }, typed: TextNode | null, close) => {
        editor.update(() => $removeTyped(typed))
        offer.act(editor)
        close()
      }}
      menuRenderFn={menuOf(options, language)}
    />
  )
}
