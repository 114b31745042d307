// The notices at the foot of a sheet, word for word; folded while one looks for changes and they are the same.
import type { ReactNode } from 'react'
import { MESSAGES } from '@/components/site/messages/reader-pages'
import { NoticeText } from '@/components/site/parts/notices'
import type { Part } from '@/domain/compare'
import { hiddenSignsIn } from '@/domain/hidden-signs'
import type { Language, Manuscript, PinnedNotice } from '@/domain/manuscript'

type Props = {
  notices: Manuscript['notices']
  print: (part: Part, words: ReactNode) => ReactNode
  told: (text: string) => ReactNode
  language: Language
}

export const SheetNotices = ({ notices, print, told, language }: Props) => {
  const notice = (part: 'copyright' | 'disclaimer', { title, text, version }: PinnedNotice) => {
    const words = hiddenSignsIn(text) > 0 ? <p>{told(text)}</p> : <NoticeText text={text} />
    const printed = print(part, null)
    return (
      <div className="notice">
        <h3>
          {title} <span className="sheet-aside">{MESSAGES[language].version(version)}</span>
        </h3>
        {printed ? <p className="sheet-lines">{printed}</p> : words}
      </div>
    )
  }
  return (
    <section className="notices" aria-label={MESSAGES[language].notices}>
      {notice('copyright', notices.copyright)}
      {notice('disclaimer', notices.disclaimer)}
    </section>
  )
}
