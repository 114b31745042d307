// The ledger's list in words rather than codes.
import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { articleName, officeSetting } from '@/desk/queues/list-cells'
import type { Entry } from '@/domain/ledger'
import { mark } from '@/domain/person-name'
import { formatDate } from '../ui/format-date'
import { languageOf } from '../ui/messages'
import { LEDGER_ACTION_MESSAGES, LEDGER } from './messages'

type Cell = DefaultServerCellComponentProps
type Code = keyof typeof LEDGER_ACTION_MESSAGES

/** A name can be changed and looked like; the mark beside it is chosen by nobody (domain/person-name.ts). */
export const ActorCell = ({ cellData, rowData }: Cell) => {
  const { actor } = JSON.parse(String((rowData as { body?: string }).body ?? '{}')) as Partial<Entry>
  return (
    <span>
      {String(cellData)} {actor && <span className="desk-quiet">{mark(actor.id)}</span>}
    </span>
  )
}

export const ActionCell = ({ cellData, i18n }: Cell) => (
  <span>{LEDGER_ACTION_MESSAGES[cellData as Code]?.[languageOf(i18n.language)] ?? String(cellData)}</span>
)

export const OutcomeCell = ({ cellData, i18n }: Cell) => (
  <span>{LEDGER[cellData === 'refused' ? 'refused' : 'done'][languageOf(i18n.language)]}</span>
)

export const MomentCell = async ({ cellData, i18n, payload }: Cell) => {
  const timeZone = await officeSetting(payload, 'timeZone')
  return <time dateTime={String(cellData)}>{formatDate(String(cellData), languageOf(i18n.language), timeZone!)}</time>
}

export const ArticleCell = async ({ cellData, i18n, payload }: Cell) => {
  if (!cellData) return <span>—</span>
  const article = await articleName(payload, String(cellData))
  if (!article) return <span>{LEDGER.erased[languageOf(i18n.language)]}</span>
  return (
    <Link
      href={`${payload.config.routes.admin}/collections/articles/${article.isDeleted ? 'trash/' : ''}${cellData}`}
      prefetch={false}
    >
      {article.title || LEDGER.open[languageOf(i18n.language)]}
    </Link>
  )
}
