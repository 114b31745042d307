// The last step of an article in a list: who did what, when, and, where it was sent back or withdrawn, why.
import type { DefaultServerCellComponentProps } from 'payload'
import { lastStep, officeSetting } from '@/desk/queues/list-cells'
import { ACTION_MESSAGES } from '@/domain/messages'
import { languageOf } from '../ui/messages'
import { Moment } from '../ui/moment'

const SAYS_WHY = ['request-changes', 'withdraw', 'submit']

export const LastStepCell = async ({ rowData, payload, i18n }: DefaultServerCellComponentProps) => {
  const language = languageOf(i18n.language)
  const step = await lastStep(payload, String((rowData as { id: string }).id))
  if (!step) return <span>—</span>
  const { action, person, at, note, now } = step
  const timeZone = (await officeSetting(payload, 'timeZone'))!
  const words = ACTION_MESSAGES[action][language]
  return (
    <span className="desk-last-step">
      <span>{language === 'zh' ? `${person} ${words}` : `${words} (${person})`}</span>
      {note && SAYS_WHY.includes(action) && <q>{note}</q>}
      <span className="desk-quiet">
        <Moment at={at} now={now} language={language} timeZone={timeZone} />
      </span>
    </span>
  )
}
