'use client'
// The two steps of the import: give a text or a file and see its structure; then create the article.
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { languageOf, say } from '../ui/messages'
import { TroubleNote } from '../ui/trouble-note'
import { ImportPreview } from './import-preview'
import { KeptPaste } from './kept-paste'
import { IMPORT } from './messages'
import { useImport } from './use-import'

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.docx,.odt,.csv'

export const ImportForm = () => {
  const {
    config: { routes },
  } = useConfig()
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const router = useRouter()
  const [text, setText] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const { step, trouble, preview, show, change, create } = useImport(routes.api, language)
  const found = useRef<HTMLElement>(null)
  const shown = preview?.of
  useEffect(() => {
    if (shown) found.current?.focus()
  }, [shown])

  const empty = !file && !text.trim()
  const changed = preview !== null && (preview.of.file !== file || (!file && preview.of.text !== text))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!empty && step === 'idle') void show({ text, file })
  }
  const stored = useRef(false)
  const store = async () => {
    const id = await create()
    stored.current = id !== null
    if (id) router.push(`${routes.admin}/collections/articles/${id}`)
  }
  const clear = () => {
    setFile(null)
    if (picker.current) picker.current.value = ''
  }

  return (
    <>
      <p className="desk-quiet">{IMPORT.intro[language]}</p>
      <KeptPaste text={text} isStored={() => stored.current} put={setText} language={language} />
      <div className="desk-import__columns">
        <form onSubmit={submit} className="desk-import__form">
          <label htmlFor="import-text">{IMPORT.paste[language]}</label>
          <textarea
            id="import-text"
            rows={16}
            value={text}
            disabled={file !== null}
            placeholder={IMPORT.placeholder[language]}
            onChange={({ target }) => setText(target.value)}
          />
          <span className="desk-import__file">
            {IMPORT.file[language]}
            <input
              id="import-file"
              ref={picker}
              type="file"
              className="desk-unseen"
              accept={ACCEPTED}
              aria-describedby="import-file-hint"
              onChange={({ target }) => setFile(target.files?.[0] ?? null)}
            />
            <label htmlFor="import-file" className="desk-button">
              {IMPORT.pick[language]}
            </label>
          </span>
          <p id="import-file-hint" className="desk-quiet">
            {IMPORT.fileHint[language]}
          </p>
          {file && (
            <p>
              {say(IMPORT.chosen, language, { name: file.name })}{' '}
              <button type="button" className="desk-add-note" onClick={clear}>
                {IMPORT.clear[language]}
              </button>
            </p>
          )}
          <button
            type="submit"
            className={`desk-button${preview && !changed ? '' : ' desk-button--yours'}`}
            disabled={empty || step !== 'idle'}
          >
            {step === 'reading' ? IMPORT.reading[language] : IMPORT.show[language]}
          </button>
          <div aria-live="polite">{trouble && <TroubleNote trouble={trouble} language={language} />}</div>
        </form>
        <section
          ref={found}
          tabIndex={-1}
          className="desk-import__found"
          aria-label={IMPORT.found[language]}
          aria-busy={step === 'reading'}
        >
          {preview ? (
            <ImportPreview
              draft={preview.draft}
              busy={step !== 'idle' || changed}
              change={change}
              language={language}
            />
          ) : (
            <p className="desk-quiet">{IMPORT.nothingYet[language]}</p>
          )}
          {preview && (
            <div className="desk-import__create">
              <button
                type="button"
                className="desk-button desk-button--yours"
                disabled={changed || step !== 'idle'}
                onClick={() => void store()}
              >
                {step === 'creating' ? IMPORT.creating[language] : IMPORT.create[language]}
              </button>
              {changed && <p className="desk-why">{IMPORT.changed[language]}</p>}
            </div>
          )}
        </section>
      </div>
    </>
  )
}
