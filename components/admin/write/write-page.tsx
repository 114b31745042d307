'use client'
// The page a release is written on: contents at the left, the sheet as readers will see it, and what the desk says
// beside it. One save brings all of it to the server.
import type { InitialConfigType } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { LexicalComposer } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import type { Sheet } from '@/desk/sheet/contract'
import { LensFrame } from '../ui/lens-frame'
import { languageOf } from '../ui/messages'
import { createFigures } from './figures-store'
import { handedFor } from './handover'
import { NAMESPACE, SHEET_NODES, SHEET_THEME } from './sheet-nodes'
import type { Choices } from './strip'
import { useSheetWork } from './use-sheet-work'
import { WriteProvider } from './write-context'
import { Writing } from './writing'

export type WritePageProps = {
  /** A sheet as JSON: of a long text, React walks one string in the place of ten thousand nodes. */
  sheet: string
  isNew: boolean
  mayWrite: boolean
  /** The number of the newest edition; 0 before the first. */
  edition: number
  choices: Choices
  css: string
}

const isServer = typeof window === 'undefined'

export const WritePage = ({ sheet: json, isNew, mayWrite, edition, choices, css }: WritePageProps) => {
  const sheet = useMemo(() => JSON.parse(json) as Sheet, [json])
  const api = useConfig().config.routes.api
  const language = languageOf(useTranslation().i18n.language)
  const [handed] = useState(() => (isNew ? null : handedFor(sheet.article)))
  const [figures] = useState(() => handed?.figures ?? createFigures(sheet.figures))
  const work = useSheetWork({ api, language, sheet, figures, isNew, handed })
  const { article } = work
  const write = useMemo(
    () => ({ api, article, language, figures, mayWrite }),
    [api, article, language, figures, mayWrite],
  )
  const [config] = useState((): InitialConfigType => ({
    namespace: NAMESPACE,
    nodes: SHEET_NODES,
    theme: SHEET_THEME,
    editable: mayWrite,
    // The server draws the frame of the page; the text is drawn where it is written.
    editorState: isServer ? null : (handed?.state ?? JSON.stringify(sheet.state)),
    onError: (error) => {
      throw error
    },
  }))
  return (
    <WriteProvider value={write}>
      <style>{css}</style>
      <LensFrame>
        <LexicalComposer initialConfig={config}>
          <Writing work={work} sheet={sheet} choices={choices} edition={edition} isNew={isNew} />
        </LexicalComposer>
      </LensFrame>
    </WriteProvider>
  )
}
