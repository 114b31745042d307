// /admin/collections/articles/:id/review: the release as readers will see it, what changed in it, its figures to be
// checked, and the decision. Everything is in one answer; the switches need no other.
import type { DocumentViewServerProps } from 'payload'
import { sheetCss } from '@/components/site/css/sheet-css'
import { reviewOf } from '@/desk/review/review'
import type { User } from '@/payload-types'
import { LensFrame } from '../ui/lens-frame'
import { languageOf } from '../ui/messages'
import { Lens } from './lens'
import { Sheet } from './sheet'

export const ReviewView = async ({ doc, initPageResult, payload }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const language = languageOf(req.i18n.language)
  const id = String(doc.id)
  const { review, panel, manuscript, numbers, compared } = await reviewOf(
    payload,
    { user: req.user as User, language },
    id,
  )
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const sheets = {
    none: <Sheet manuscript={manuscript} numbers={numbers} against={null} language={language} />,
    look: null,
    live: null,
    ...Object.fromEntries(
      compared.map(({ base, before, changes }) => [
        base.name,
        <Sheet
          key={base.name}
          manuscript={manuscript}
          numbers={numbers}
          against={{ before, changes }}
          language={language}
        />,
      ]),
    ),
  }
  return (
    <LensFrame>
      <div className="desk-review">
        <style>{sheetCss('.desk-sheet')}</style>
        <Lens
          key={review.fingerprint}
          id={id}
          review={review}
          panel={panel}
          sheets={sheets}
          language={language}
          timeZone={timeZone}
        />
      </div>
    </LensFrame>
  )
}
