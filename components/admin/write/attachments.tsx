'use client'
// The attachments of a text: a file is uploaded at once, and named as readers will see it; its kind and size stand
// beside it.
import { useEffect, useId, useRef, useState } from 'react'
import type { TakenDocument } from '@/desk/attachments/contract'
import {
  attachmentLines,
  attachmentText,
  kindWords,
  LONGEST_ATTACHMENT_TITLE,
  MOST_ATTACHMENTS,
  sizeWords,
  type AttachmentLine,
} from '@/domain/attachments'
import { ask } from '../ui/ask'
import { say, type Words } from '../ui/messages'
import { useWrite } from './write-context'

const ATTACHMENTS = {
  label: { zh: '附件', en: 'Attachments' },
  add: { zh: '添加附件', en: 'Add an attachment' },
  hint: {
    zh: '文件原样公开，文件属性里的作者姓名也在内：上传前请先清除。',
    en: 'A file is published as it is, with the names in its properties: clear them before you upload it.',
  },
  title: { zh: '附件{n}的标题', en: 'Title of attachment {n}' },
  remove: { zh: '取消附件“{title}”', en: 'Take away “{title}”' },
  uploading: { zh: '正在上传……', en: 'Uploading…' },
  failed: { zh: '附件没有上传，请再试一次。', en: 'The attachment was not uploaded; please try again.' },
} satisfies Record<string, Words>

const ACCEPTED = '.pdf,.ofd,.docx,.xlsx,.odt,.ods,.csv'

/** What is known of the files, by id: asked for where a text that was saved names them. */
const useDocuments = (lines: readonly AttachmentLine[]) => {
  const { api, language } = useWrite()
  const [known, setKnown] = useState<Record<string, TakenDocument>>({})
  const missing = lines.map(({ document }) => document).filter((id) => !known[id])
  const wanted = missing.join(',')
  useEffect(() => {
    if (!wanted) return
    const query = new URLSearchParams({ 'where[id][in]': wanted, 'depth': '0', 'limit': String(MOST_ATTACHMENTS) })
    void ask<{ docs: TakenDocument[] }>(`${api}/documents?${query}`, { language, unreached: ATTACHMENTS.failed }).then(
      (asked) => {
        if ('answer' in asked)
          setKnown((before) => ({ ...before, ...Object.fromEntries(asked.answer.docs.map((one) => [one.id, one])) }))
      },
    )
  }, [api, language, wanted])
  return { known, learn: (one: TakenDocument) => setKnown((before) => ({ ...before, [one.id]: one })) }
}

type Props = { text: string | null; enter: (text: string | null) => void }

export const Attachments = ({ text, enter }: Props) => {
  const { api, language, mayWrite } = useWrite()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const lines = attachmentLines(text) ?? []
  const { known, learn } = useDocuments(lines)
  const put = (next: AttachmentLine[]) => enter(attachmentText(next) || null)

  const upload = async (file: File) => {
    setTold(ATTACHMENTS.uploading[language])
    const body = new FormData()
    body.append('file', file)
    const sent = await ask<TakenDocument>(`${api}/documents/file`, { language, unreached: ATTACHMENTS.failed, body })
    setTold('trouble' in sent ? sent.trouble.sentence : '')
    if (!('answer' in sent)) return
    learn(sent.answer)
    const title = file.name.replace(/\.[^.]+$/, '').slice(0, LONGEST_ATTACHMENT_TITLE)
    const others = lines.filter(({ document }) => document !== sent.answer.id)
    put([...others, { document: sent.answer.id, title }])
  }

  if (lines.length === 0 && !mayWrite) return null
  return (
    <fieldset className="write__attachments">
      <legend>{ATTACHMENTS.label[language]}</legend>
      <ul>
        {lines.map(({ document, title }, index) => (
          <li key={document}>
            <input
              defaultValue={title}
              aria-label={say(ATTACHMENTS.title, language, { n: index + 1 })}
              maxLength={LONGEST_ATTACHMENT_TITLE}
              disabled={!mayWrite}
              onBlur={({ target }) => {
                if (!target.value.trim()) target.value = title
                else if (target.value.trim() !== title)
                  put(lines.map((line, at) => (at === index ? { ...line, title: target.value } : line)))
              }}
            />
            {known[document] && (
              <span className="desk-quiet">
                {kindWords(known[document].mimeType)} {sizeWords(known[document].filesize)}
              </span>
            )}
            {mayWrite && (
              <button
                type="button"
                className="desk-add-note"
                aria-label={say(ATTACHMENTS.remove, language, { title })}
                onClick={() => put(lines.filter((_, at) => at !== index))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && lines.length < MOST_ATTACHMENTS && (
        <button
          type="button"
          className="desk-add-note"
          aria-describedby={`${id}-hint`}
          onClick={() => input.current?.click()}
        >
          {ATTACHMENTS.add[language]}
        </button>
      )}
      {mayWrite && (
        <span id={`${id}-hint`} className="desk-quiet" hidden={lines.length === 0}>
          {ATTACHMENTS.hint[language]}
        </span>
      )}
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void upload(file)
          target.value = ''
        }}
      />
      <p className="write__told" aria-live="polite">
        {told}
      </p>
    </fieldset>
  )
}
