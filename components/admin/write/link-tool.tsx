'use client'
// The address of a link, asked for in the bar: the words are selected, the address is typed, Enter.
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useId, useState } from 'react'
import type { Words } from '../ui/messages'
import { $linkHere, $setLink, isAddress } from './links'
import { useWrite } from './write-context'

const LINK = {
  link: { zh: '链接', en: 'Link' },
  address: { zh: '网址', en: 'Address' },
  set: { zh: '确定', en: 'Set' },
  remove: { zh: '取消链接', en: 'Remove link' },
  bad: {
    zh: '请填写 http(s)://、mailto:、tel: 或本站以“/”开头的网址',
    en: 'An address that begins with http(s)://, mailto:, tel: or, on this site, “/”',
  },
} satisfies Record<string, Words>

export const LinkTool = () => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  const id = useId()
  const [address, setAddress] = useState<string | null>(null)
  const isBad = address !== null && address !== '' && !isAddress(address)
  const set = (url: string) => {
    editor.update(() => $setLink(url.trim()))
    setAddress(null)
    editor.focus()
  }
  return (
    <span className="write__link">
      <button
        type="button"
        className="write__tool"
        aria-expanded={address !== null}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setAddress(address === null ? editor.read(() => $linkHere()?.getFields().url ?? '') : null)}
      >
        {LINK.link[language]}
      </button>
      {address !== null && (
        <form
          className="write__address"
          onSubmit={(event) => {
            event.preventDefault()
            if (!isBad) set(address)
          }}
        >
          <label htmlFor={id}>{LINK.address[language]}</label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for just now */}
          <input id={id} autoFocus value={address} onChange={({ target }) => setAddress(target.value)} />
          <button type="submit" className="desk-button" disabled={isBad || address === ''}>
            {LINK.set[language]}
          </button>
          <button type="button" className="desk-button desk-button--quiet" onClick={() => set('')}>
            {LINK.remove[language]}
          </button>
          {isBad && <span role="alert">{LINK.bad[language]}</span>}
        </form>
      )}
    </span>
  )
}
