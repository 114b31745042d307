// /admin/collections/articles/:id/history: everything that was saved and done, any two texts of it compared, and what
// of the older can be brought back.
import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { DifferenceList } from '@/components/site/parts/difference-list'
import { historyOf } from '@/desk/history/history'
import { isSame } from '@/domain/compare'
import type { User } from '@/payload-types'
import { LensFrame } from '../ui/lens-frame'
import { LENSES } from '../ui/lenses'
import { languageOf, say } from '../ui/messages'
import { HISTORY } from './messages'
import { MomentList, pointNames } from './moments'
import { RestoreBox } from './restore-box'

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))

export const HistoryView = async ({ doc, initPageResult, payload, searchParams }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const language = languageOf(req.i18n.language)
  const id = String(doc.id)
  const asked = { from: one(searchParams?.from), to: one(searchParams?.to), isWhole: one(searchParams?.all) === '1' }
  const history = await historyOf(payload, { user: req.user as User, language }, id, asked)
  const { moments, compared, revision, mayRestore, isCut } = history
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const names = pointNames(moments, language, timeZone)
  const trash = doc.deletedAt ? 'trash/' : ''
  const address = `${payload.config.routes.admin}/collections/articles/${trash}${id}${LENSES.history.path}`
  const nameOf = (point: string) => names.get(point) ?? point
  const points = moments.flatMap(({ point }) => point ?? [])
  const chosen = compared ?? { from: points[1] ?? '', to: points[0] ?? '' }
  return (
    <LensFrame>
      <Gutter className="desk-history">
        <h1>{String(doc.title ?? '')}</h1>
        <h2>{HISTORY.title[language]}</h2>
        {compared && (
          <section className="history-compared" aria-labelledby="history-compared">
            <header>
              <h3 id="history-compared">
                {say(HISTORY.between, language, { from: nameOf(compared.from), to: nameOf(compared.to) })}
              </h3>
              <Link href={address} prefetch={false}>
                {HISTORY.close[language]}
              </Link>
            </header>
            {isSame(compared.differences) ? (
              <p>{HISTORY.same[language]}</p>
            ) : (
              <div className="history-differences">
                <DifferenceList differences={compared.differences} language={language} />
              </div>
            )}
            {mayRestore ? (
              <RestoreBox
                key={`${compared.from} ${revision}`}
                id={id}
                compared={{ revision: compared.revision, restorable: compared.restorable }}
                seen={revision}
                after={address}
                language={language}
              />
            ) : (
              <p className="desk-why">{HISTORY.locked[language]}</p>
            )}
          </section>
        )}
        <MomentList
          moments={moments}
          chosen={chosen}
          address={address}
          names={names}
          language={language}
          timeZone={timeZone}
        />
        {isCut && (
          <p>
            <Link href={`${address}?all=1`} prefetch={false}>
              {HISTORY.all[language]}
            </Link>
          </p>
        )}
      </Gutter>
    </LensFrame>
  )
}
