// The files that go with a release: each with its kind and size, before anybody downloads it.
import type { ReactElement } from 'react'
import { DOCUMENT_ENDINGS, isDocumentMime, kindWords, sizeWords } from '@/domain/attachments'
import type { Attachment, Manuscript } from '@/domain/manuscript'
import { attachmentHref } from '@/site/addresses'
import { MESSAGES } from '../messages/reader-pages'

/** The name under which a reader saves it: signs that no file system takes are left out. */
const savedAs = ({ title, mime }: Attachment): string =>
  `${title.replace(/[\\/:*?"<>|]+/g, ' ').trim()}${isDocumentMime(mime) ? `.${DOCUMENT_ENDINGS[mime]}` : ''}`

type Props = { manuscript: Manuscript; hrefOf?: (digest: string) => string }

export const AttachmentList = ({ manuscript, hrefOf = attachmentHref }: Props): ReactElement | null => {
  const { attachments = [], language } = manuscript
  if (attachments.length === 0) return null
  const comma = language === 'zh' ? '，' : ', '
  return (
    <section className="attachments" aria-labelledby="attachments">
      <h2 id="attachments">{MESSAGES[language].attachments}</h2>
      <ul>
        {attachments.map((one) => (
          <li key={one.digest}>
            <a href={hrefOf(one.digest)} download={savedAs(one)} type={one.mime}>
              {one.title}
            </a>{' '}
            <span className="label">{`${kindWords(one.mime)}${comma}${sizeWords(one.bytes)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
