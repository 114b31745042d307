'use client'
// The review lens: the sheet with its margin and the decision. It decides on the text that is on the screen, and on no
// other: where somebody changed it meanwhile, it says so and waits.
import { useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { figureAnchors } from '@/components/site/parts/numbered-figures'
import type { FigureToCheck, Review } from '@/desk/review/contract'
import type { AvailableAction, PanelState, SpokenIssue } from '@/desk/workflow/contract'
import type { Language } from '@/domain/manuscript'
import type { Action } from '@/domain/workflow'
import type { Said } from '../panel/ask-note'
import { PanelNews } from '../panel/panel-news'
import { publicAddress } from '../panel/public-address'
import { usePanelState } from '../panel/use-panel-state'
import { say } from '../ui/messages'
import { BaseSwitch, type BaseName } from './base-switch'
import { ChangeList } from './change-list'
import { CheckList } from './check-list'
import { DecisionBar } from './decision-bar'
import { checkId } from './figure-card'
import { FigureList } from './figure-list'
import { Margin, type PanelName } from './margin'
import { REVIEW } from './messages'
import { reveal } from './reveal'
import { ReviewHead } from './review-head'
import { useFigurePressed } from './use-figure-pressed'
import { useFoot } from './use-foot'
import { useLook } from './use-look'
import { useTicks } from './use-ticks'
import { useWide } from './use-wide'

type Props = {
  id: string
  review: Review
  panel: PanelState
  sheets: Record<BaseName, ReactNode>
  language: Language
  timeZone: string
}

export const Lens = ({ id, review, panel, sheets, language, timeZone }: Props) => {
  const {
    config: { routes },
  } = useConfig()
  const { user } = useAuth()
  const router = useRouter()
  const { board: now, newer, trouble, working, load, act } = usePanelState(routes.api, id, language, panel)
  const board = now ?? panel
  const address = `${routes.api}/articles/${id}`
  const { ticks, set, flush, trouble: unsaved } = useTicks(`${address}/ticks`, review.ticked, language)
  useLook(`${address}/looks`, review.fingerprint, review.revision, language)

  const worth = review.bases.find(({ items, elsewhere }) => items.length > 0 || elsewhere)
  const [base, setBase] = useState<BaseName>(worth?.name ?? 'none')
  const isWide = useWide()
  const [chosen, setChosen] = useState<PanelName | null | undefined>()
  const open = chosen === undefined ? (isWide ? (worth ? 'changes' : 'figures') : null) : chosen
  const [current, setCurrent] = useState<number | null>(null)
  const [done, setDone] = useState<Action | null>(null)

  const show = (figure: FigureToCheck) => {
    if (figure.number === current) return
    setCurrent(figure.number)
    if (isWide) reveal(figureAnchors(figure.number).text)
  }
  /** A figure pressed on the sheet is found in the list. */
  const paper = useFigurePressed((number) => {
    setChosen('figures')
    setCurrent(number)
    requestAnimationFrame(() => {
      const box = document.getElementById(checkId(number))
      box?.focus({ preventScroll: true })
      box?.closest('li')?.scrollIntoView({ block: 'nearest' })
    })
  })
  const toIssue = ({ place }: SpokenIssue) => {
    const figure = place.part === 'metric' && review.figures.find(({ ids }) => ids.includes(place.id ?? ''))
    if (figure) {
      setChosen('figures')
      setCurrent(figure.number)
      reveal(figureAnchors(figure.number).text)
    } else reveal(place.part === 'section' && place.id ? `sheet-${place.id}` : 'sheet-top')
  }

  const isStale = newer !== null || board.fingerprint !== review.fingerprint
  const look = async () => {
    await load(true)
    router.refresh()
  }
  const take = async (offer: AvailableAction, said: Said): Promise<boolean> => {
    setDone(null)
    if (!(await flush())) return false
    const after = await act(offer, said)
    if (after) setDone(offer.action)
    return after !== null
  }
  const foot = useFoot()
  const shownBase = review.bases.find(({ name }) => name === base) ?? null
  const checked = review.figures.filter(({ seal }) => ticks.has(seal)).length
  const tally = review.figures.length > 0 ? { n: checked, of: review.figures.length } : null
  return (
    <>
      <ReviewHead
        review={review}
        board={board}
        language={language}
        timeZone={timeZone}
        person={user ? String(user.id) : null}
      />
      <div className="review-body">
        <div className="review-paper" id="sheet-top" ref={paper}>
          {sheets[base]}
        </div>
        <Margin
          open={open}
          isChosen={chosen !== undefined}
          isBeside={isWide}
          choose={setChosen}
          language={language}
          counts={{
            changes: shownBase ? String(shownBase.items.length) : '',
            figures: tally ? `${tally.n}/${tally.of}` : '0',
            checks: String(board.issues.length),
          }}
          bases={<BaseSwitch bases={review.bases} chosen={base} choose={setBase} language={language} />}
        >
          {open === 'changes' && (
            <ChangeList
              base={shownBase}
              hasBases={review.bases.length > 0}
              language={language}
              go={() => isWide || setChosen(null)}
            />
          )}
          {open === 'figures' && (
            <FigureList
              figures={review.figures}
              ticks={ticks}
              set={set}
              show={show}
              current={current}
              liveEdition={review.bases.find(({ name }) => name === 'live')?.edition ?? 0}
              textLanguage={review.language}
              language={language}
              trouble={unsaved}
            />
          )}
          {open === 'checks' && <CheckList issues={board.issues} language={language} go={toIssue} />}
        </Margin>
      </div>
      <div className="review-foot" ref={foot}>
        <PanelNews
          isNewer={isStale}
          trouble={trouble}
          done={trouble ? null : done}
          publicAddress={publicAddress(board)}
          language={language}
          look={() => void look()}
        />
        <DecisionBar
          article={id}
          board={board}
          language={language}
          working={working}
          waits={isStale}
          tally={tally && say(REVIEW.checked, language, tally)}
          take={take}
        />
      </div>
    </>
  )
}
