// A figure that cites another release says what that release said; it may round it (约27万 for 26.8万), not contradict it.
import { readQuantity } from '@/domain/figures/typed-quantity'
import type { Manuscript } from '@/domain/manuscript'
import { agree, stated } from '../reading/intervals'
import { issue, type Issue } from '../reading/issue'

export const citations = ({ metrics }: Pick<Manuscript, 'metrics'>): Issue[] =>
  metrics.flatMap((metric) => {
    const { cites } = metric
    if (!cites || cites.value === metric.value) return []
    const { scale = '', qualifier = '' } = readQuantity(cites.words)?.quantity ?? {}
    const [here, there] = [stated(metric), stated({ value: cites.value, words: cites.words, scale, qualifier })]
    if (here && there && agree(here, there)) return []
    return [
      issue(
        'citation-differs',
        { part: 'metric', id: metric.id },
        {
          label: metric.label,
          said: metric.words,
          other: cites.words,
          title: cites.title,
          edition: String(cites.edition),
        },
      ),
    ]
  })
