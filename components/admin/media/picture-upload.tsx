'use client'
// The page of a picture: the picture, large; a new one is given as everywhere. Stored files are never replaced.
import { Upload, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../ui/messages'
import { pictureAddress, pictureFacts, type Picture } from './picture-facts'

export const PictureUpload = () => {
  const { config, getEntityConfig } = useConfig()
  const { id, savedDocumentData } = useDocumentInfo()
  const language = languageOf(useTranslation().i18n.language)
  const { upload } = getEntityConfig({ collectionSlug: 'media' })
  const picture = (savedDocumentData ?? {}) as Picture
  if (!id || !picture.filename) return upload ? <Upload collectionSlug="media" uploadConfig={upload as never} /> : null
  return (
    <figure className="desk-picture-page">
      <img src={pictureAddress(config.routes.api, picture.filename)} alt="" />
      <figcaption>
        {picture.original} <span className="desk-quiet">{pictureFacts(picture, language)}</span>
      </figcaption>
    </figure>
  )
}
