// A slip of 万 and 亿 or of the decimal point: the same indicator, off by a power of ten from what was published before.
import { compare, isDecimal, multiply } from '@/domain/figures/decimal'
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import { keyOf, levelsOf, times } from '../reading/comparable-values'
import type { CheckContext, SeriesValue } from '../reading/context'
import { powerOff } from '../reading/intervals'
import { issue, type Issue } from '../reading/issue'

/** The published values of what this metric measures: by its indicator, or by label and unit. */
export const seriesOf = (metric: ManuscriptMetric, series: readonly SeriesValue[]): SeriesValue[] =>
  series.filter(
    ({ indicator, label, unit, subject }) =>
      keyOf({ label: '', unit, subject: subject ?? null }) ===
        keyOf({ label: '', unit: metric.unit, subject: metric.subject }) &&
      (metric.indicator && indicator
        ? indicator === metric.indicator
        : keyOf({ label, unit }) === keyOf({ label: metric.label, unit: metric.unit })),
  )

const isAlike = (a: string, b: string): boolean =>
  isDecimal(a) && isDecimal(b) && compare(a, multiply(b, '0.3')) >= 0 && compare(b, multiply(a, '0.3')) >= 0

export const valueSlip = (manuscript: Manuscript, { previous, series }: CheckContext): Issue[] => {
  const before = new Map(previous?.metrics.map((metric) => [metric.id, metric]))
  return levelsOf(manuscript).flatMap(({ metric, claim }) => {
    const place = { part: 'metric', id: metric.id } as const
    const was = before.get(metric.id)
    const power = was && was.unit === metric.unit ? powerOff(claim.value, was.value) : null
    if (was && power !== null) {
      return [
        issue('value-slip', place, {
          label: metric.label,
          said: metric.words,
          other: was.words,
          where: { zh: '上一版', en: 'in the last edition' },
          times: times(power),
        }),
      ]
    }
    // An indicator that swings widely has stood near this value before; a slip is far from all that was published.
    const published = seriesOf(metric, series)
    const last = published.at(-1)
    const slip = last ? powerOff(claim.value, last.value) : null
    if (!last || slip === null || published.some(({ value }) => isAlike(claim.value, value))) return []
    const where = {
      zh: `此前发布的数（${last.period ?? '未注明时期'}）`,
      en: `in an earlier release (${last.period ?? 'no period stated'})`,
    }
    return [
      issue('value-slip', place, {
        label: metric.label,
        said: metric.words,
        other: `${last.value}${last.unit}`,
        where,
        times: times(slip),
      }),
    ]
  })
}
