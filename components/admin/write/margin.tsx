'use client'
// The margin: what the checks say, each at its line, with the way to put it right.
import { $isElementNode, $isTextNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useRef } from 'react'
import type { SpokenIssue } from '@/desk/workflow/contract'
import { $isFigureWords } from '../figures/figure-node'
import { PANEL } from '../panel/messages'
import { say } from '../ui/messages'
import { $anchorOf, $anchorsOf } from './issue-anchors'
import { MarginRemedy } from './margin-remedy'
import { MarginWaiver } from './margin-waiver'
import { useWork } from './sheet-work-context'
import { useIssues } from './use-issues'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

const $select = (node: LexicalNode | null): void => {
  if ($isFigureWords(node)) node.selectEnd()
  else if ($isElementNode(node)) node.selectStart()
  else if ($isTextNode(node)) node.select(0, 0)
}

/** The field of the strip that an issue is about. */
const fieldOf = (part: SpokenIssue['place']['part']): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.write__strip [name="${part === 'notices' ? 'copyright' : part}"]`)

const GAP = 8

/** How far down each stands, in the order of the text, none over another. */
const useTops = (issues: readonly SpokenIssue[]) => {
  const [editor] = useLexicalComposerContext()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const place = () => {
      const items = [...(list.current?.children ?? [])] as HTMLElement[]
      const frame = list.current?.getBoundingClientRect()
      if (!frame) return
      const wanted = editor.read(() =>
        $anchorsOf(issues).map((anchor) => {
          const element = anchor && editor.getElementByKey(anchor.getKey())
          return element ? element.getBoundingClientRect().top - frame.top : 0
        }),
      )
      // Everything is measured before anything is moved: the page is laid out once, not once for each issue.
      const heights = items.map((item) => item.offsetHeight)
      let free = 0
      const order = items
        .map((_, at) => at)
        .sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0) || one - other)
      for (const at of order) {
        const top = Math.max(wanted[at] ?? 0, free)
        items[at]!.style.insetBlockStart = `${top}px`
        free = top + heights[at]! + GAP
      }
      list.current!.style.minBlockSize = `${free}px`
    }
    place()
    const seen = new ResizeObserver(place)
    if (list.current) seen.observe(list.current)
    const root = editor.getRootElement()
    if (root) seen.observe(root)
    for (const item of list.current?.children ?? []) seen.observe(item)
    return () => seen.disconnect()
  }, [editor, issues])
  return list
}

const NONE: SpokenIssue[] = []

export const Margin = () => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  const work = useWork()
  const { issues, again } = useIssues(work.fields)
  const shown = issues ?? NONE
  const list = useTops(shown)
  const blocking = shown.filter(({ severity }) => severity === 'blocks').length
  const open = shown.filter(({ waived }) => waived === null)

  const go = (issue: SpokenIssue) => {
    const key = editor.read(() => $anchorOf(issue)?.getKey() ?? null)
    if (key === null) return fieldOf(issue.place.part)?.focus()
    editor.getElementByKey(key)?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    editor.focus()
    editor.update(() => $select($anchorOf(issue)))
  }
  const isUnused = ({ code }: SpokenIssue) => code === 'metric-unused' || code === 'figure-not-stated'
  const unused = open.filter(isUnused).flatMap(({ place }) => place.id ?? [])
  return (
    <section className="write__issues" id="desk-issues" aria-label={PANEL.issues[language]}>
      <p className="write__tally">
        {issues === null
          ? WRITE.checking[language]
          : shown.length === 0
            ? PANEL.noIssues[language]
            : say(WRITE.tally, language, { blocks: blocking, warns: open.length - blocking })}
      </p>
      {unused.length > 1 && (
        <button type="button" className="desk-button" onClick={() => work.remove(unused)}>
          {say(WRITE.removeUnused, language, { n: unused.length })}
        </button>
      )}
      <ul ref={list}>
        {shown.map((issue) => (
          <li key={issue.identity} className={`desk-issue desk-issue--${issue.severity}`}>
            <span className="desk-issue__severity">{PANEL[issue.severity][language]}</span>
            <button type="button" className="desk-issue__go" onClick={() => go(issue)}>
              {issue.sentence}
            </button>
            {isUnused(issue) && issue.place.id && (
              <button type="button" className="desk-add-note" onClick={() => work.remove([issue.place.id!])}>
                {WRITE.removeOne[language]}
              </button>
            )}
            <MarginRemedy issue={issue} />
            <MarginWaiver issue={issue} done={again} />
          </li>
        ))}
      </ul>
      <p className="write__foot">
        <a href="#desk-issues">{say(WRITE.tally, language, { blocks: blocking, warns: open.length - blocking })}</a>
        <button
          type="button"
          className="desk-button desk-button--yours"
          disabled={work.state !== 'unsaved'}
          onClick={() => void work.save()}
        >
          {WRITE.save[language]}
        </button>
      </p>
    </section>
  )
}
