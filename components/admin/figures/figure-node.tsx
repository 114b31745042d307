'use client'
// A figure in the editor: the words of its metric, with the dotted underline readers see. It shows the metric that the
// text holds, not the one that is being chosen in the drawer and may never be kept.
import {
  $isInlineBlockNode,
  InlineBlockContainer,
  InlineBlockEditButton,
  InlineBlockRemoveButton,
  useInlineBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useConfig, useDocumentDrawer, useDocumentEvents, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { languageOf } from '../ui/messages'
import { FIGURE } from './messages'
import { askForMetric, refreshMetricWords, useMetricWords } from './metric-words'

const idIn = (value: unknown): string | null => {
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return value ? String(value) : null
}

const useMetricOfNode = (): string | null => {
  const [editor] = useLexicalComposerContext()
  const { nodeKey } = useInlineBlockComponentContext()
  return editor.getEditorState().read(() => {
    const node = nodeKey ? $getNodeByKey(nodeKey) : null
    return $isInlineBlockNode(node) ? idIn((node.getFields() as { metric?: unknown }).metric) : null
  })
}

const Words = ({ id }: { id: string | null }) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { i18n } = useTranslation()
  const { mostRecentUpdate } = useDocumentEvents()
  const language = languageOf(i18n.language)
  const words = useMetricWords(id)

  useEffect(() => {
    if (id) askForMetric(api, id)
  }, [api, id])
  useEffect(() => {
    if (mostRecentUpdate?.entitySlug === 'metrics') refreshMetricWords(api)
  }, [api, mostRecentUpdate])

  if (!id) return <span className="desk-figure desk-figure--missing">{FIGURE.empty[language]}</span>
  if (words === null) return <span className="desk-figure desk-figure--missing">{FIGURE.missing[language]}</span>
  return (
    <span className={`desk-figure${words === undefined ? ' desk-figure--wait' : ''}`}>
      {words ?? FIGURE.loading[language]}
    </span>
  )
}

/** Made when it is asked for: a text may have hundreds of figures. */
const MetricDrawer = ({ id }: { id: string }) => {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: 'metrics', id })
  const open = useEffectEvent(openDrawer)
  useEffect(() => open(), [])
  return <Drawer />
}

const Check = ({ id }: { id: string }) => {
  const { i18n } = useTranslation()
  const [asked, setAsked] = useState(0)
  return (
    <>
      <button type="button" className="desk-figure__check" onClick={() => setAsked(asked + 1)}>
        {FIGURE.check[languageOf(i18n.language)]}
      </button>
      {asked > 0 && <MetricDrawer key={asked} id={id} />}
    </>
  )
}

export const FigureNode = () => {
  const id = useMetricOfNode()
  const isEditable = useLexicalEditable()
  return (
    <InlineBlockContainer>
      <Words id={id} />
      {isEditable && (
        <span className="desk-figure__tools">
          {id && <Check id={id} />}
          <InlineBlockEditButton />
          <InlineBlockRemoveButton />
        </span>
      )}
    </InlineBlockContainer>
  )
}
