'use client'
// The frame of a picture on the sheet: the picture as readers will see it, and under it what has to be said of it.
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { languageOf, type Words } from '../ui/messages'

export type PictureFields = { alt: string; caption: string }

const PICTURE = {
  alt: { zh: '替代文字（给看不到图片的读者）', en: 'Text alternative (for readers who cannot see it)' },
  altMissing: { zh: '提交审核前须写替代文字', en: 'A text alternative is needed before submission' },
  caption: { zh: '图片说明（可不写）', en: 'Caption (optional)' },
  remove: { zh: '移除图片', en: 'Remove the picture' },
  lost: { zh: '这张图片读不到了', en: 'This picture cannot be read' },
} satisfies Record<string, Words>

/** Where staff see a picture, published or not; null: not there. */
const usePicture = (media: string): string | null | undefined => {
  const api = useConfig().config.routes.api
  const [address, setAddress] = useState<string | null | undefined>()
  useEffect(() => {
    let isHere = true
    const ask = async () => {
      const response = await fetch(`${api}/media/${media}?depth=0`, { credentials: 'include' })
      const { digest } = (await response.json()) as { digest?: string }
      return response.ok && digest ? `/preview/media/${digest}` : null
    }
    void ask()
      .catch(() => null)
      .then((found) => isHere && setAddress(found))
    return () => {
      isHere = false
    }
  }, [api, media])
  return address
}

type Props = {
  media: string
  fields: PictureFields
  enter: (change: Partial<PictureFields>) => void
  remove: () => void
}

export const PictureFrame = ({ media, fields, enter, remove }: Props) => {
  const isEditable = useLexicalEditable()
  const language = languageOf(useTranslation().i18n.language)
  const address = usePicture(media)
  return (
    <>
      {/* oxlint-disable-next-line nextjs/no-img-element -- one picture of the library, at its own address */}
      {address && <img src={address} alt={fields.alt} />}
      {address === null && <p className="sheet__lost">{PICTURE.lost[language]}</p>}
      {isEditable ? (
        <div className="sheet__picture-fields">
          <label>
            {PICTURE.alt[language]}
            <input
              value={fields.alt}
              maxLength={500}
              aria-invalid={!fields.alt.trim()}
              onChange={({ target }) => enter({ alt: target.value })}
            />
            {!fields.alt.trim() && <span className="sheet__need">{PICTURE.altMissing[language]}</span>}
          </label>
          <label>
            {PICTURE.caption[language]}
            <input value={fields.caption} maxLength={500} onChange={({ target }) => enter({ caption: target.value })} />
          </label>
          <button type="button" className="desk-button desk-button--quiet" onClick={remove}>
            {PICTURE.remove[language]}
          </button>
        </div>
      ) : (
        fields.caption && <figcaption>{fields.caption}</figcaption>
      )}
    </>
  )
}
