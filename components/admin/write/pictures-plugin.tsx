'use client'
// Pictures on the sheet: chosen, dropped or pasted, each goes to the library at once and stands where the caret was.
import { COMMAND_PRIORITY_HIGH, DROP_COMMAND, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { ask } from '../ui/ask'
import type { Words } from '../ui/messages'
import { INSERT_PICTURE, insertPicture } from './inserts'
import { useWrite } from './write-context'

const UPLOAD = {
  uploading: { zh: '正在上传图片……', en: 'Uploading the picture…' },
  failed: { zh: '图片没有上传，请再试一次。', en: 'The picture was not uploaded; please try again.' },
} satisfies Record<string, Words>

const isPicture = ({ type }: File): boolean => /^image\/(?:png|jpe?g|webp|gif)$/.test(type)

export const PicturesPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { api, language } = useWrite()
  const [told, setTold] = useState('')
  const input = useRef<HTMLInputElement>(null)

  const upload = useEffectEvent(async (files: readonly File[]) => {
    for (const file of files.filter(isPicture)) {
      setTold(UPLOAD.uploading[language])
      const body = new FormData()
      body.append('file', file)
      body.append('_payload', '{}')
      const sent = await ask<{ doc: { id: string } }>(`${api}/media?depth=0`, {
        language,
        unreached: UPLOAD.failed,
        body,
      })
      setTold('trouble' in sent ? sent.trouble.sentence : '')
      if ('answer' in sent) insertPicture(editor, String(sent.answer.doc.id))
    }
  })

  useEffect(() => {
    const choose = () => input.current?.click()
    addEventListener(INSERT_PICTURE, choose)
    const take = (event: Event | null, data: DataTransfer | null | undefined): boolean => {
      const files = [...(data?.files ?? [])].filter(isPicture)
      // Word and Excel put a picture of the text beside the text itself.
      if (files.length === 0 || data?.types.includes('text/html') || data?.types.includes('text/plain')) return false
      event?.preventDefault()
      void upload(files)
      return true
    }
    const stops = [
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => take(event, event instanceof ClipboardEvent ? event.clipboardData : null),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(DROP_COMMAND, (event) => take(event, event.dataTransfer), COMMAND_PRIORITY_HIGH),
    ]
    return () => {
      removeEventListener(INSERT_PICTURE, choose)
      stops.forEach((stop) => stop())
    }
  }, [editor])
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif"
        hidden
        onChange={({ target }) => {
          void upload([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <p className="write__told" aria-live="polite">
        {told}
      </p>
    </>
  )
}
