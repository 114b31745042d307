// Indicators of the demo office, and how a figure of an article comes to be a value of one.
import type { Payload } from 'payload'
import { row, rows } from '@/database/rows'
import { confirmationBoard, confirmIndicator } from '@/desk/indicators/confirm'
import { inTransaction, type Actor } from '@/desk/request/transaction'
import type { Metric } from '@/payload-types'

const INDICATORS = {
  'consumer-prices': {
    name: '居民消费价格同比涨幅',
    nameEn: 'Consumer prices, change on a year earlier',
    definition: '居民消费价格总水平与上年同月相比的变动幅度。',
    unit: '%',
    kind: 'percent',
  },
  'gross-product': {
    name: '地区生产总值',
    nameEn: 'Gross regional product',
    definition: '本市所有常住单位在一定时期内生产活动的最终成果，按现价计算，为年初至期末的累计数。',
    unit: '元',
    kind: 'money',
  },
  'training-courses': {
    name: '技能培训场次',
    nameEn: 'Training courses held',
    definition: '各级工会当年开展的技能培训场次，同一场次只计一次。',
    unit: '场',
    kind: 'count',
  },
} as const
export type IndicatorSlug = keyof typeof INDICATORS

/** A reviewer confirms what is proposed; readers see it from then on. */
export const confirm = async (payload: Payload, reviewer: Actor, indicator: string): Promise<void> => {
  const { state, proposal } = await confirmationBoard(payload, reviewer, indicator)
  if (state === 'proposed' && proposal)
    await confirmIndicator(payload, reviewer, indicator, { action: 'confirm', proposal })
}

/**
 * Makes those that are missing, and has them confirmed; answers their ids. An editor makes them, somebody else
 * confirms.
 */
export const demoIndicators = async (
  payload: Payload,
  editor: Actor,
  reviewer: Actor,
): Promise<Record<IndicatorSlug, string>> => {
  const made = await inTransaction(payload, editor, async (req) => {
    const ids: Partial<Record<IndicatorSlug, string>> = {}
    for (const [slug, data] of Object.entries(INDICATORS) as [IndicatorSlug, (typeof INDICATORS)[IndicatorSlug]][]) {
      const there = await row(req, 'indicators', { slug: { equals: slug } })
      ids[slug] = String(
        (
          there ??
          (await payload.create({
            collection: 'indicators',
            data: { slug, ...data },
            req,
            overrideAccess: false,
            depth: 0,
          }))
        ).id,
      )
    }
    return ids as Record<IndicatorSlug, string>
  })
  for (const id of Object.values(made)) await confirm(payload, reviewer, id)
  return made
}

type Details = Partial<
  Pick<
    Metric,
    | 'measure'
    | 'role'
    | 'comparison'
    | 'period'
    | 'periodStart'
    | 'periodEnd'
    | 'asOf'
    | 'subject'
    | 'source'
    | 'sourcePlace'
    | 'sourceLink'
    | 'department'
    | 'direction'
  >
>

/**
 * Says of every figure with these words that it is a value of the indicator, with what else is to be recorded of it.
 */
export const bindIndicator = (
  payload: Payload,
  editor: Actor,
  article: string,
  words: string,
  indicator: string,
  details: Details = {},
): Promise<void> =>
  inTransaction(payload, editor, async (req) => {
    for (const { id } of await rows(req, 'metrics', {
      and: [{ article: { equals: article } }, { words: { equals: words } }],
    })) {
      await payload.update({
        collection: 'metrics',
        id,
        data: { indicator, ...details },
        req,
        overrideAccess: false,
        depth: 0,
      })
    }
  })
