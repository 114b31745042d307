'use client'
// The form of a notice's next version. What it voids is said above the button, an unchanged text cannot be stored.
import { Link, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import type { NoticeMade, NoticeVersions, Voided } from '@/desk/notices/contract'
import type { Language } from '@/domain/manuscript'
import { articleAddress } from '../ui/article-address'
import { ask } from '../ui/ask'
import { listed } from '../ui/format-date'
import { UI, say } from '../ui/messages'
import { NOTICE } from './messages'

const bare = (text: string): string => text.replace(/\s+/g, '')

const VoidedLine = ({ voided, language }: { voided: Voided; language: Language }) => {
  const { config } = useConfig()
  const { article, title, submittedBy, approvedBy } = voided
  const facts = [
    submittedBy && say(NOTICE.submitted, language, { name: submittedBy }),
    approvedBy.length > 0 && say(NOTICE.approved, language, { names: listed(approvedBy, language) }),
  ].filter(Boolean)
  return (
    <li>
      <Link href={articleAddress(config.routes.admin, article, 'review')} prefetch={false}>
        {title}
      </Link>{' '}
      <span className="desk-quiet">{facts.join(language === 'zh' ? '，' : ', ')}</span>
    </li>
  )
}

type Props = { versions: NoticeVersions; address: string; language: Language; cancel: () => void }

export const NextVersionForm = ({ versions: { newest, voids }, address, language, cancel }: Props) => {
  const id = useId()
  const router = useRouter()
  const { config } = useConfig()
  const first = useRef<HTMLTextAreaElement>(null)
  const [title, setTitle] = useState(newest.title)
  const [text, setText] = useState(newest.text)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => first.current?.focus(), [])
  const isSame = bare(title) === bare(newest.title) && bare(text) === bare(newest.text)
  const store = async () => {
    setBusy(true)
    const given = await ask<NoticeMade>(address, {
      language,
      unreached: UI.unreached,
      body: { after: newest.version, title, text },
    })
    setBusy(false)
    if ('answer' in given) router.push(`${config.routes.admin}/collections/notices/${given.answer.id}`)
    else setTrouble(given.trouble.sentence)
  }
  // Inside the page's own form, so its fields carry no name and its button sends nothing.
  return (
    <div className="desk-fields desk-notice__next">
      <label htmlFor={`${id}-title`}>{NOTICE.title[language]}</label>
      <input
        id={`${id}-title`}
        type="text"
        maxLength={100}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <label htmlFor={`${id}-text`}>{NOTICE.text[language]}</label>
      <textarea
        id={`${id}-text`}
        ref={first}
        rows={12}
        maxLength={20_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {voids.length > 0 ? (
        <div className="desk-notice__voids">
          <p>{say(NOTICE.voids, language, { n: voids.length })}</p>
          <ul>
            {voids.map((one) => (
              <VoidedLine key={one.article} voided={one} language={language} />
            ))}
          </ul>
        </div>
      ) : (
        <p className="desk-quiet">{NOTICE.voidsNothing[language]}</p>
      )}
      {isSame && <p className="desk-why">{say(NOTICE.same, language, { n: newest.version })}</p>}
      {trouble && <p role="alert">{trouble}</p>}
      <div className="desk-ask__send">
        <button
          type="button"
          className="desk-button desk-button--yours"
          disabled={busy || isSame || !title.trim() || !text.trim()}
          onClick={() => void store()}
        >
          {say(NOTICE.save, language, { n: newest.version + 1 })}
        </button>
        <button type="button" className="desk-button desk-button--quiet" onClick={cancel}>
          {NOTICE.cancel[language]}
        </button>
      </div>
    </div>
  )
}
