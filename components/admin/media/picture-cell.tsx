'use client'
// A picture in the library: itself, then its name.
import { DefaultCell, useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { languageOf } from '../ui/messages'
import { pictureAddress, pictureFacts, type Picture } from './picture-facts'

export const PictureCell = (props: DefaultCellComponentProps) => {
  const { config } = useConfig()
  const language = languageOf(useTranslation().i18n.language)
  const picture = props.rowData as Picture
  return (
    <span className="desk-picture">
      {picture.filename && (
        <img src={pictureAddress(config.routes.api, picture.filename)} alt="" loading="lazy" decoding="async" />
      )}
      <span>
        <DefaultCell {...props} />
        <span className="desk-quiet">{pictureFacts(picture, language)}</span>
      </span>
    </span>
  )
}
