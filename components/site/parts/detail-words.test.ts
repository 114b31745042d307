import { expect, it } from 'vitest'
import { METRIC_KINDS } from '@/domain/figures/figure'
import { detailWords } from './detail-words'

it('says what a field holds in the language of whoever reads it, never its code', () => {
  expect(detailWords('direction', 'down', 'zh')).toBe('下降')
  expect(detailWords('role', 'share', 'zh')).toBe('占比')
  for (const kind of METRIC_KINDS) expect(detailWords('kind', kind, 'zh')).toMatch(/^\p{Script=Han}+$/u)
})

it('says that a period was confirmed', () => {
  expect(detailWords('periodInherited', '*', 'zh')).toBe('未确认')
  expect(detailWords('periodInherited', null, 'zh')).toBe('已确认')
})

it('leaves words as they are, and nothing as nothing', () => {
  expect(detailWords('period', '2026年', 'en')).toBe('2026年')
  expect(detailWords('period', null, 'en')).toBeNull()
})
