'use client'
// The sheet inside its composer: the bar, the contents, the text, the margin.
import { $getRoot, type ElementNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { ContentEditable } from '@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalHistoryPlugin'
import { ListPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalListPlugin'
import { RichTextPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalRichTextPlugin'
import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import type { Sheet } from '@/desk/sheet/contract'
import { NotesPlugin } from '../editor/notes-plugin'
import { QUIET } from '../editor/sync-plugin'
import { useAskBeforeBack } from '../ui/unsaved'
import { Attachments } from './attachments'
import { CaretPlugin } from './caret-plugin'
import { Counts } from './counts'
import { FiguresPlugin } from './figures-plugin'
import { FindBar } from './find-bar'
import { HintsPlugin } from './hints-plugin'
import { KeptSheet } from './kept-sheet'
import { KindKeys } from './kind-keys'
import { LinkTool } from './link-tool'
import { Margin } from './margin'
import { MarkWords } from './mark-words'
import { MergeSheet } from './merge-sheet'
import { NumbersPlugin } from './numbers-plugin'
import { Outline } from './outline'
import { PastePlugin } from './paste-plugin'
import { PicturesPlugin } from './pictures-plugin'
import { SaveBar } from './save-bar'
import { SheetPresence } from './sheet-presence'
import { SheetWorkProvider } from './sheet-work-context'
import { SlashMenu } from './slash-menu'
import { Slip } from './slip'
import { Strip, type Choices } from './strip'
import { StructurePlugin } from './structure-plugin'
import { TableTools } from './table-tools'
import { Tools } from './tools'
import { useNewAddress } from './use-new-address'
import type { SheetWork } from './use-sheet-work'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'
import { WritePanel } from './write-panel'

const isSave = ({ ctrlKey, metaKey, altKey, key }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 's'

type Props = { work: SheetWork; sheet: Sheet; choices: Choices; edition: number; isNew: boolean }

/** Tells `work` of the text, and gives it the editor. */
const Heard = ({ work, sheet, isNew }: Pick<Props, 'work' | 'sheet' | 'isNew'>) => {
  const [editor] = useLexicalComposerContext()
  const { figures, mayWrite } = useWrite()
  const { editorRef, touched } = work
  useEffect(() => editor.setEditable(mayWrite), [editor, mayWrite])
  const adopt = useEffectEvent(work.adopt)
  useEffect(() => adopt(sheet), [sheet])
  const save = useEffectEvent(() => void work.save())
  useEffect(() => {
    editorRef.current = editor
    const heard = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      if (tags.has(QUIET) || tags.has('registered')) return
      touched()
    })
    const key = (event: KeyboardEvent) => {
      if (!isSave(event)) return
      event.preventDefault()
      event.stopPropagation()
      save()
    }
    addEventListener('keydown', key, true)
    const stop = figures.subscribe(() => {
      if (figures.isChanged()) touched()
    })
    return () => {
      heard()
      stop()
      removeEventListener('keydown', key, true)
    }
  }, [editor, editorRef, touched, figures])
  useNewAddress(work, isNew)
  useEffect(() => {
    if (isNew) editor.update(() => $getRoot().getFirstChild<ElementNode>()?.selectStart())
  }, [editor, isNew])
  return null
}

const useLeaving = (isUnsaved: boolean) => {
  const { language } = useWrite()
  useAskBeforeBack(isUnsaved, language)
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isUnsaved])
}

const never = () => () => {}
/** The page that the server drew listens to nothing yet. */
const useIsReady = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** The browser's own search sees the page only; here the whole text is searched, and what is found can be replaced. */
const useFindKey = (open: () => void) => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'h') return
    event.preventDefault()
    open()
  })
  useEffect(() => {
    const key = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [])
}

const Finder = ({ open }: { open: () => void }) => {
  const { language } = useWrite()
  return (
    <button type="button" className="write__tool" title="Ctrl H" onClick={open}>
      {WRITE.find[language]}
    </button>
  )
}

export const Writing = ({ work, sheet, choices, edition, isNew }: Props) => {
  const { language, mayWrite } = useWrite()
  const [finding, setFinding] = useState(false)
  const isReady = useIsReady()
  useLeaving(work.state !== 'saved')
  useFindKey(() => setFinding(true))
  return (
    <SheetWorkProvider value={work}>
      <div className="write" aria-busy={!isReady}>
        {mayWrite && (
          <div className="write__bar">
            <Tools>
              <LinkTool />
              <MarkWords />
              <Finder open={() => setFinding(true)} />
            </Tools>
            <TableTools />
            <SaveBar work={work} />
          </div>
        )}
        <SheetPresence work={work} />
        <KeptSheet work={work} choices={choices} />
        <MergeSheet work={work} choices={choices} />
        {finding && <FindBar close={() => setFinding(false)} />}
        <Strip fields={work.fields} enter={work.enter} choices={choices} corrects={edition > 0} />
        <div className="write__desk">
          <Outline />
          <div className="write__column">
            <div className="write__sheet sheet" lang={work.fields.language}>
              <RichTextPlugin
                contentEditable={<ContentEditable className="text" aria-label={WRITE.sheet[language]} />}
                ErrorBoundary={LexicalErrorBoundary}
              />
              <HistoryPlugin />
              <ListPlugin />
              <TablePlugin hasCellMerge hasCellBackgroundColor={false} hasHorizontalScroll />
              <StructurePlugin />
              <CaretPlugin />
              <FiguresPlugin />
              <KindKeys />
              <NotesPlugin />
              <HintsPlugin />
              <Slip />
              {mayWrite && <NumbersPlugin />}
              {mayWrite && <SlashMenu />}
              {mayWrite && <PicturesPlugin />}
              {mayWrite && <PastePlugin />}
              <Counts />
              <Heard work={work} sheet={sheet} isNew={isNew} />
            </div>
            <Attachments text={work.fields.attachments} enter={(attachments) => work.enter({ attachments })} />
          </div>
          <aside className="write__margin">
            <WritePanel work={work} />
            {mayWrite && <Margin />}
          </aside>
        </div>
      </div>
    </SheetWorkProvider>
  )
}
